// A dump in the navigation: its articles as a list, and a menu for the dump as a whole.
import { Ellipsis, FileText } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { DumpCount } from '../../shared/question'
import { perform } from '../app/acts'
import { ask } from '../bridge/store'
import { middleCut } from '../ui/words'
import ui from '../ui/ui.module.css'
import { openBench } from '../workbench/bench'
import { planAgain } from '../workbench/cutting'
import { Item, queryOf } from './Item'
import styles from './nav.module.css'

const deeds: Readonly<Record<string, (dump: number) => void>> = {
  open: (dump) => void openBench(dump),
  divide: (dump) => void openBench(dump).then(() => planAgain(null, null)),
  remove: (dump) => void perform({ do: 'dump.remove', dump: String(dump) }),
  restore: (dump) => void perform({ do: 'dump.restore', dump: String(dump) }),
}
const words: Readonly<Record<string, string>> = { open: 'Show as a whole', divide: 'Divide again…', remove: 'Move to the bin', restore: 'Restore from the bin' }

export function DumpItem({ dump }: { readonly dump: DumpCount }): ReactElement {
  const entries = dump.removed ? ['open', 'restore'] : ['open', 'divide', 'remove']
  return (
    <div className={`${styles['row']} ${styles['dump']}`}>
      <Item query={queryOf({ field: 'dump', value: dump.name }, dump.removed)} word={middleCut(dump.name, 18)} title={dump.name} count={dump.removed ? null : dump.count} icon={<FileText size={16} aria-hidden="true" />} />
      <MenuTrigger onOpenChange={(open) => open && void ask('divide.cancel', null)}>
        <Button className={styles['more'] ?? ''} aria-label={`Dump ${dump.name}`}><Ellipsis size={14} /></Button>
        <Popover className={ui['popover'] ?? ''} placement="bottom end" offset={2}>
          <Menu className={ui['menu'] ?? ''} aria-label={`Dump ${dump.name}`} onAction={(key) => deeds[String(key)]?.(dump.dump)}>
            {entries.map((id) => <MenuItem key={id} id={id} className={ui['menuItem'] ?? ''}>{words[id]}</MenuItem>)}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
