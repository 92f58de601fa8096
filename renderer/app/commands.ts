// The one registry of commands: palette, native menu, keys and the sheet of keys all read it.
import { useArticle } from '../editor/article-state'
import { invoke } from '../bridge/main'
import type { Settings } from '../../shared/contract'
import type { Failure, Result } from '../../shared/result'
import { bin, judge, step } from './acts'
import { move, pickAll, showQuery } from '../list/moves'
import { app, say, sayFailure, setApp } from './state'
import { setTheme, toggleInspector } from './settings'

export const groups = ['Article', 'Move', 'Desk', 'Look', 'Help'] as const
export interface Command {
  readonly id: string
  readonly title: string
  readonly group: (typeof groups)[number]
  /** In the words of tinykeys. A key without $mod or Alt works only outside fields and in Mark. */
  readonly keys?: readonly string[]
  /** The article pane hears these keys itself; here they are shown and run from the palette. */
  readonly told?: boolean
  readonly when?: () => boolean
  readonly run: () => void
}

function reported(result: Promise<Result<unknown>>): void {
  void result.then((answer) => answer.ok || failure(answer.failure))
}
function failure(what: Failure): void {
  sayFailure(what)
}
const overlay = (name: ReturnType<typeof app>['overlay']) => () => setApp({ overlay: name })
const theme = (name: Settings['theme']) => () => setTheme(name)
const hasArticle = (): boolean => useArticle.getState().view !== null
const several = (): boolean => app().picked.size > 1
const reaches = (): boolean => hasArticle() || several()
const inBin = (): boolean => useArticle.getState().view?.removed ?? app().query === 'is:removed'

export const commands: readonly Command[] = [
  { id: 'accept', title: 'Accept', group: 'Article', keys: ['a'], told: true, when: reaches, run: () => void judge('accepted') },
  { id: 'review', title: 'Set to reviewing', group: 'Article', keys: ['r'], told: true, when: reaches, run: () => void judge('reviewing') },
  { id: 'reject', title: 'Reject', group: 'Article', keys: ['x'], when: reaches, told: true, run: () => void judge('rejected') },
  { id: 'unjudge', title: 'Set to new', group: 'Article', when: reaches, run: () => void judge('new') },
  { id: 'tag', title: 'Tag…', group: 'Article', keys: ['t'], told: true, when: reaches, run: overlay('tag') },
  { id: 'edit', title: 'Edit the text', group: 'Article', keys: ['Enter'], told: true, when: hasArticle, run: () => document.querySelector<HTMLElement>('.cm-content')?.focus() },
  { id: 'view-text', title: 'Show the text', group: 'Article', when: hasArticle, run: () => useArticle.setState({ tab: 'text' }) },
  { id: 'view-raw', title: 'Show the raw text', group: 'Article', keys: ['w'], when: hasArticle, run: () => useArticle.setState({ tab: useArticle.getState().tab === 'raw' ? 'text' : 'raw' }) },
  { id: 'view-changes', title: 'Show the changes', group: 'Article', keys: ['c'], when: hasArticle, run: () => useArticle.setState({ tab: useArticle.getState().tab === 'changes' ? 'text' : 'changes' }) },
  { id: 'remove', title: 'Move to the bin', group: 'Article', when: () => reaches() && !inBin(), run: () => void bin(false) },
  { id: 'restore', title: 'Restore from the bin', group: 'Article', when: () => reaches() && inBin(), run: () => void bin(true) },
  { id: 'undo', title: 'Undo', group: 'Article', keys: ['$mod+z'], run: () => void step('undo') },
  { id: 'redo', title: 'Redo', group: 'Article', keys: ['$mod+Shift+z', '$mod+y'], run: () => void step('redo') },
  { id: 'next', title: 'Next article', group: 'Move', keys: ['j'], run: () => void move(1) },
  { id: 'previous', title: 'Previous article', group: 'Move', keys: ['k'], run: () => void move(-1) },
  { id: 'filter', title: 'Filter articles', group: 'Move', keys: ['/', '$mod+f'], run: () => document.querySelector<HTMLInputElement>('[data-field="filter"]')?.select() },
  { id: 'select-all', title: 'Select all articles of the list', group: 'Move', keys: ['$mod+a'], when: () => (app().list?.count ?? 0) > 0, run: () => void pickAll() },
  { id: 'all', title: 'Show all articles', group: 'Move', run: () => showQuery('all') },
  { id: 'bin', title: 'Show the bin', group: 'Move', run: () => showQuery('is:removed') },
  { id: 'import', title: 'Import files…', group: 'Desk', keys: ['$mod+o'], run: () => reported(invoke('intake.choose', { folders: false })) },
  { id: 'import-folder', title: 'Import a folder…', group: 'Desk', run: () => reported(invoke('intake.choose', { folders: true })) },
  { id: 'sample', title: 'Import the sample', group: 'Desk', run: () => reported(invoke('intake.sample', null)) },
  { id: 'export', title: 'Export…', group: 'Desk', keys: ['$mod+e'], when: () => (app().state?.count ?? 0) > 0, run: overlay('export') },
  { id: 'rename', title: 'Rename desk…', group: 'Desk', run: overlay('rename') },
  { id: 'editor', title: 'Name of the editor…', group: 'Desk', run: overlay('editor') },
  { id: 'desk-new', title: 'New desk…', group: 'Desk', run: () => reported(invoke('desk.new', null)) },
  { id: 'desk-open', title: 'Open desk…', group: 'Desk', run: () => reported(invoke('desk.choose', null)) },
  { id: 'desk-show', title: 'Show the folder of the desk', group: 'Desk', run: () => reported(invoke('desk.show', null)) },
  { id: 'inspector', title: 'Show or hide the inspector', group: 'Look', keys: ['$mod+i'], run: toggleInspector },
  { id: 'light', title: 'Light theme', group: 'Look', run: theme('light') },
  { id: 'dark', title: 'Dark theme', group: 'Look', run: theme('dark') },
  { id: 'system', title: 'Theme of the system', group: 'Look', run: theme('system') },
  { id: 'palette', title: 'Commands…', group: 'Help', keys: ['$mod+k'], run: overlay('palette') },
  { id: 'keys', title: 'All keys', group: 'Help', keys: ['Shift+?'], run: overlay('keys') },
  { id: 'about', title: 'About Galley', group: 'Help', run: () => void invoke('app.info', null).then((info) => info.ok && say(`Galley ${info.value.version} on Electron ${info.value.electron}.`)) },
]

const byId = new Map(commands.map((command) => [command.id, command]))

export function run(id: string): void {
  const command = byId.get(id)
  if (command && (command.when?.() ?? true)) command.run()
}

export function keysOf(id: string): string | undefined {
  return byId.get(id)?.keys?.[0]
}
