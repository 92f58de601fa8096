// Keys of the shell, heard before anything else; plain keys only outside fields and in Mark.
import { tinykeys } from 'tinykeys'
import { isTyping } from '../editor/keys'
import { useArticle } from '../editor/article-state'
import { commands, run, type Command } from './commands'
import { pendingPick } from '../list/moves'
import { app } from './state'

function isOurs(command: Command, keys: string, event: KeyboardEvent): boolean {
  const { overlay, picked, inspector } = app()
  if (overlay !== null || event.isComposing || document.querySelector('[role="dialog"], [role="menu"]')) return false
  const typing = isTyping(event.target)
  const inText = event.target instanceof HTMLElement && event.target.closest('.cm-editor') !== null
  if (!keys.includes('$mod')) {
    if (typing || useArticle.getState().mode === 'edit') return false
    if (command.told) return picked.size > 1 || pendingPick() !== null || (command.id === 'tag' && !inspector)
    return true
  }
  if (inText && (command.id === 'filter' || (typing && command.id === 'select-all'))) return false
  if (typing && ['undo', 'redo', 'select-all'].includes(command.id)) return false
  return true
}

export function hearKeys(): () => void {
  const map: Record<string, (event: KeyboardEvent) => void> = {}
  for (const command of commands) {
    for (const keys of command.keys ?? []) {
      map[keys] = (event) => {
        if (!isOurs(command, keys, event)) return
        event.preventDefault()
        event.stopPropagation()
        const pick = command.told ? pendingPick() : null
        if (pick) void pick.then(() => run(command.id))
        else run(command.id)
      }
    }
  }
  return tinykeys(window, map, { capture: true, ignore: () => false })
}
