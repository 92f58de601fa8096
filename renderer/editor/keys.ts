// The plain keys of Mark, and the same commands with Alt while a field or the caret has the keys.
import {
  editText, label, nextFlag, removeSelected, setStatus, settleFlag, stepAnnotation,
} from './article'
import { useArticle } from './article-state'
import { focusNote, focusTag } from './focus'

type Run = () => void

/** What a key does, or null where it is not ours. Pure but for the command that it names. */
export function commandFor(event: Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>, typing: boolean): Run | null {
  if (event.ctrlKey || event.metaKey) return null
  if (event.altKey && event.key === 'Enter') return () => void settleFlag('fix.accept')
  if (typing !== event.altKey) return null
  const key = event.altKey ? keyOfCode(event.code) : event.key.toLowerCase()
  if (/^[1-8]$/.test(key)) return () => void label(Number(key) - 1)
  if (event.shiftKey) return key === 'l' ? () => stepAnnotation(-1) : null
  return (event.altKey ? caret : plain)[key] ?? null
}

/** From the caret, with Alt. */
const caret: Readonly<Record<string, Run>> = {
  a: () => void setStatus('accepted'),
  r: () => void setStatus('reviewing'),
  t: focusTag,
  n: focusNote,
  f: nextFlag,
  l: () => stepAnnotation(1),
}

/** In Mark. The shell takes those that mean many articles first, while several are picked. */
const plain: Readonly<Record<string, Run>> = {
  ...caret,
  x: () => void (useArticle.getState().flag ? settleFlag('fix.dismiss') : setStatus('rejected')),
  delete: () => void removeSelected(),
  backspace: () => void removeSelected(),
  enter: editText,
}

/** Alt changes the character on some layouts; its place on the keyboard stays. */
function keyOfCode(code: string): string {
  return code.replace(/^(Key|Digit)/, '').toLowerCase()
}

/** A field, or the text in Edit: plain keys type there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.matches('input, textarea, select, [role="combobox"]')
}

export function articleKeys(event: KeyboardEvent): void {
  const { view, tab, mode } = useArticle.getState()
  if (!view || event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
  const typing = mode === 'edit' || isTyping(event.target)
  if (event.key === 'Enter' && !event.altKey && (event.target as HTMLElement).closest('button, a, [role="tab"], [role="option"], [role="listbox"], [role="menu"], .cm-editor')) return
  if (tab !== 'text' && /^[1-8]$/.test(event.key)) return
  const run = commandFor(event, typing)
  if (!run) return
  event.preventDefault()
  event.stopPropagation()
  run()
}
