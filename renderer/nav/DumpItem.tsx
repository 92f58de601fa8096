// A dump in the navigation: its articles as a list, and a menu for the dump as a whole.
import { Ellipsis, FileText } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { DumpCount } from '../../shared/question'
import { perform } from '../app/acts'
import { ask } from '../bridge/store'
import ui from '../ui/ui.module.css'
import { openBench } from '../workbench/bench'
import { planAgain } from '../workbench/cutting'
import { Item, queryOf } from './Item'
import styles from './nav.module.css'
import { wording } from '../words/wording'

const deeds: Readonly<Record<string, (dump: number) => void>> = {
  open: (dump) => void openBench(dump),
  divide: (dump) => void openBench(dump).then(() => planAgain(null, null)),
  remove: (dump) => void perform({ do: 'dump.remove', dump: String(dump) }),
  restore: (dump) => void perform({ do: 'dump.restore', dump: String(dump) }),
}

interface DumpItemProps {
  readonly dump: DumpCount
  /** What it is called in its row: its file, its place in an archive, or its size among versions of one file. */
  readonly word: string
  /** What a query says to mean it. */
  readonly term: string
  /** In an archive that is open. */
  readonly below?: true
}

export function DumpItem({ dump, word, term, below }: DumpItemProps): ReactElement {
  // Versions of one file are told apart by what their rows call them.
  const whole = dump.member ? `${dump.name}: ${dump.member}` : word === dump.name ? dump.name : `${dump.name} (${word})`
  const entries = dump.removed ? (['open', 'restore'] as const) : (['open', 'divide', 'remove'] as const)
  return (
    <div className={`${styles['row']} ${styles['dump']} ${below ? styles['below'] : ''}`}>
      <Item query={queryOf({ field: 'dump', value: term }, dump.removed)} file word={word} title={whole} count={dump.removed ? null : dump.count} icon={<FileText size={16} aria-hidden="true" />} />
      <MenuTrigger onOpenChange={(open) => open && void ask('divide.cancel', null)}>
        <Button className={styles['more'] ?? ''} aria-label={wording.list.dump(whole)}><Ellipsis size={14} /></Button>
        <Popover className={ui['popover'] ?? ''} placement="bottom end" offset={2}>
          <Menu className={ui['menu'] ?? ''} aria-label={wording.list.dump(whole)} onAction={(key) => deeds[String(key)]?.(dump.dump)}>
            {entries.map((id) => <MenuItem key={id} id={id} className={ui['menuItem'] ?? ''}>{wording.list.dumpDeeds[id]}</MenuItem>)}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
