// Keys of the command table. Those with Ctrl are heard before anything else, plain ones only where nothing took them.
import { useArticle } from '../editor/article-state'
import { isTyping } from '../editor/keys'
import { commandIds, commandTable, isPlain, type CommandFacts, type CommandGroup, type CommandId, type CommandPlace } from '../../shared/action/commands'
import { triageNow } from '../triage/state'
import { bench } from '../workbench/state'
import { isPress } from './chord'
import { run, whyNot } from './commands'
import { app } from './state'
import { inTurn } from './turn'

/** A dialog or a menu has all keys to itself. */
function covered(): boolean {
  return app().overlay !== null || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}

/** Enter belongs to what it would press. */
function presses(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.altKey && event.target instanceof Element && event.target.closest('button, a, summary, [role="tab"], [role="option"], [role="listbox"], [role="row"], [role="menu"], .cm-editor') !== null
}

function kept(facts: CommandFacts, keys: string, target: EventTarget | null): boolean {
  if (isPlain(keys)) return false
  const inText = target instanceof Element && target.closest('.cm-editor') !== null
  return (facts.textKeeps === true && inText) || (facts.fieldKeeps === true && isTyping(target))
}

/** What a full view leaves to the whole application; its own commands and undo are beside these. */
const everywhere: ReadonlySet<CommandGroup> = new Set(['Desk', 'Look', 'Help'])

function placeNow(): CommandPlace {
  if (triageNow()) return 'triage'
  if (bench().dump !== null) return 'workbench'
  return useArticle.getState().tab === 'changes' ? 'compare' : 'desk'
}

/** The command that a key event means, the first that can be done now. */
function commandFor(event: KeyboardEvent, place: CommandPlace, early: boolean): CommandId | null {
  const typing = useArticle.getState().mode === 'edit' || isTyping(event.target)
  const meant = commandIds.filter((id) => {
    const facts = commandTable[id]
    if (place === 'workbench' && facts.in !== place && !everywhere.has(facts.group) && !facts.fieldKeeps) return false
    if (facts.in && facts.in !== place && !(place === 'compare' && facts.in === 'desk')) return false
    return facts.keys?.some((keys) => keys.includes('$mod') === early && isPress(event, keys, typing) && !kept(facts, keys, event.target))
  })
  return meant.find((id) => whyNot(id) === null) ?? meant[0] ?? null
}

function hear(event: KeyboardEvent, early: boolean): void {
  if (event.defaultPrevented || event.isComposing || covered() || presses(event)) return
  const place = placeNow()
  const id = commandFor(event, place, early)
  if (!id) return
  const { group } = commandTable[id]
  // Before there is a desk, there is nothing to act on but the window itself.
  if (app().opening !== 'open' && group !== 'Look') return
  event.preventDefault()
  event.stopPropagation()
  const free = group === 'Move' || everywhere.has(group) || (place !== 'desk' && place !== 'compare')
  // What the key means is decided when its turn comes: X dismisses a flag of the article that is at hand by then.
  inTurn(() => {
    const meant = commandFor(event, placeNow(), early)
    if (meant) run(meant)
  }, free)
}

export function hearKeys(): () => void {
  const early = (event: KeyboardEvent): void => hear(event, true)
  const late = (event: KeyboardEvent): void => hear(event, false)
  window.addEventListener('keydown', early, { capture: true })
  window.addEventListener('keydown', late)
  return () => {
    window.removeEventListener('keydown', early, { capture: true })
    window.removeEventListener('keydown', late)
  }
}
