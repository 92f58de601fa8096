// The native menu, out of the command table: an item only names a command of the page; main does nothing with it itself.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { commandTable, type CommandId } from '../../shared/action/commands'
import type { Wording } from '../../shared/words/catalogue'

type Role = Extract<NonNullable<MenuItemConstructorOptions['role']>, keyof Wording['menu']>
type Entry = CommandId | '-' | { readonly role: Role }

const quit: Entry = { role: process.platform === 'darwin' ? 'close' : 'quit' }
const menus: readonly (readonly [head: keyof Wording['menu'], entries: readonly Entry[]])[] = [
  ['file', ['import', 'import-folder', 'sample', 'reports', 'export', '-', 'desk-new', 'desk-open', 'desk-restore', 'desk-show', '-', 'rename', 'editor', '-', quit]],
  ['edit', ['undo', 'redo', '-', { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }, '-', 'edit', 'edit-title', 'find-replace', 'hit-next', 'hit-previous', 'hits-off', 'filter', 'select-all']],
  ['article', ['accept', 'review', 'reject', 'unjudge', '-', 'tag', 'note', '-', 'flag-next', 'fix-accept', 'fix-all', 'fix-many', 'fix-dismiss', '-', 'remove', 'restore']],
  ['annotate', ['annotation-next', 'annotation-previous', 'annotation-care', 'annotation-keep', 'annotation-anew', 'edge-end-on', 'edge-end-back', 'edge-start-on', 'edge-start-back', 'annotation-part', 'annotation-part-drop', 'snap-turn', 'annotation-remove', '-', 'suggestion-next', 'suggestion-previous', 'suggestion-accept', 'suggestion-accept-all', 'suggestion-dismiss', '-', 'every', 'relate', '-', 'scheme']],
  ['dump', ['bench-open', 'article-split', 'article-join', 'recurring', '-', 'bench-close', 'doubt-next', 'cut-next', 'cut-previous', '-', 'cut-keep', 'cut-join', 'cut-here', 'cut-up', 'cut-down', 'line-debris', 'line-title', 'line-why', '-', 'divide-again', 'dump-bin']],
  ['go', ['next', 'previous', '-', 'triage', 'triage-list', '-', 'go-list', 'go-text', 'go-inspector', 'go-navigation', '-', 'all', 'bin']],
  ['view', ['palette', '-', 'view-text', 'view-raw', 'view-changes', 'compare-sides', 'compare-inline', 'compare-raw', 'compare-text', 'change-next', 'change-previous', 'change-revert', '-', 'inspector', '-', 'light', 'dark', 'system', '-', 'language-system', 'language-en', 'language-de', '-', 'zoom-in', 'zoom-out', 'zoom-reset', 'text-larger', 'text-smaller', 'measure-wider', 'measure-narrower', '-', { role: 'togglefullscreen' }, '-', { role: 'toggleDevTools' }]],
  ['help', ['manual', 'keys', 'about']],
]

/** In Electron's words; a plain key is shown, and heard by the page alone. */
function accelerator(keys: string): string {
  const named: Readonly<Record<string, string>> = { $mod: 'CmdOrCtrl', Enter: 'Return', Equal: '=', Minus: '-', Period: '.', Comma: ',', ArrowRight: 'Right', ArrowLeft: 'Left', ArrowUp: 'Up', ArrowDown: 'Down' }
  return keys.split('+').map((part) => named[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+')
}

/** The commands of the menus, for tests. */
export const menuCommands: readonly CommandId[] = menus.flatMap(([, entries]) => entries.filter((entry): entry is CommandId => typeof entry === 'string' && entry !== '-'))

/** `help`: what main itself adds to the last menu. */
export function setMenu(wording: Wording, push: (id: string) => void, help: readonly MenuItemConstructorOptions[]): void {
  const item = (entry: Entry): MenuItemConstructorOptions => {
    if (entry === '-') return { type: 'separator' }
    if (typeof entry === 'object') return { ...entry, label: wording.menu[entry.role] }
    const { keys } = commandTable[entry]
    return {
      label: wording.commands[entry],
      ...(keys?.[0] ? { accelerator: accelerator(keys[0]) } : {}),
      // The page hears its keys itself, so that a field under the cursor can take them first.
      registerAccelerator: false,
      click: () => push(entry),
    }
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    ...menus.map(([head, entries]) => ({ label: wording.menu[head], submenu: [...entries.map(item), ...(head === 'help' ? help : [])] })),
  ]))
}
