// The desk's own menu: its name, its editor, other desks, its folder, import and export, the theme.
import { Check, ChevronDown } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { RecentDesk } from '../../shared/contract'
import { invoke } from '../bridge/main'
import { Button } from '../ui/Button'
import { Keys } from '../ui/Keys'
import { bytes } from '../ui/words'
import ui from '../ui/ui.module.css'
import { isCommand, type CommandId } from '../../shared/action/commands'
import { keysOf, run, titleOf } from './commands'
import { sayFailure, setApp, useApp } from './state'
import styles from './app.module.css'
import { wording } from '../words/wording'

const entries: readonly (readonly CommandId[])[] = [['import', 'import-folder', 'sample', 'export'], ['rename', 'editor'], ['desk-new', 'desk-open', 'desk-restore', 'desk-show'], ['light', 'dark', 'system']]

export function DeskMenu(): ReactElement {
  const desk = useApp((state) => state.desk)
  const theme = useApp((state) => state.theme)
  const [recent, setRecent] = useState<readonly RecentDesk[]>([])
  const opened = (open: boolean): void => {
    if (!open) return
    void invoke('desk.recent', null).then((answer) => answer.ok && setRecent(answer.value.filter((one) => !one.current)))
    void invoke('desk.info', null).then((answer) => answer.ok && setApp({ desk: answer.value }))
  }
  const act = (key: string): void => {
    if (isCommand(key)) run(key)
    else void invoke('desk.open', { token: key.slice(5) }).then((answer) => answer.ok || sayFailure(answer.failure))
  }
  return (
    <MenuTrigger onOpenChange={opened}>
      <Button look="quiet"><Mark /><b className="only-read">{wording.common.desk} </b><span>{desk?.name}</span><ChevronDown size={14} /></Button>
      <Popover className={ui['popover'] ?? ''} placement="bottom start" offset={4}>
        <Menu className={ui['menu'] ?? ''} aria-label={wording.common.desk} onAction={(key) => act(String(key))}>
          <MenuSection>
            <Header className={ui['menuHead'] ?? ''}>{desk ? wording.app.atThisDesk(desk.editor, bytes(desk.bytes), desk.folder) : wording.common.desk}</Header>
            {entries[0]!.map(item)}
          </MenuSection>
          {entries.slice(1).flatMap((ids) => [<Separator key={`line-${ids[0]}`} className={ui['separator'] ?? ''} />, ...ids.map((id) => item(id, id === theme))])}
          {recent.length > 0 && <MenuSection><Header className={ui['menuHead'] ?? ''}>{wording.app.recentDesks}</Header>{recent.map((one) => <MenuItem key={one.token} id={`desk:${one.token}`} className={ui['menuItem'] ?? ''}>{one.name}</MenuItem>)}</MenuSection>}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function item(id: CommandId, on: unknown): ReactElement {
  const title = titleOf(id)
  const keys = keysOf(id)
  return <MenuItem key={id} id={id} textValue={title} className={ui['menuItem'] ?? ''}>{title}{on === true && <span className={ui['end']}><Check size={14} aria-hidden="true" /><span className="only-read">{wording.app.chosen}</span></span>}{keys && <span className={ui['end']}><Keys keys={keys} /></span>}</MenuItem>
}

/** A sheet with two lines of text and the editor's sign for "insert here". */
export function Mark(): ReactElement {
  return (
    <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
      <rect x="2.5" y="1.5" width="15" height="17" rx="2.5" fill="var(--bg-raised)" stroke="var(--ink-2)" strokeWidth="1.3" />
      <path d="M5.5 5.5h9M5.5 8.5h6" stroke="var(--ink-2)" strokeWidth="1.3" strokeLinecap="round" />
      <path d="M6.5 15.5l3.5-4.5 3.5 4.5" fill="none" stroke="var(--accent)" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
