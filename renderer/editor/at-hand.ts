// The editor at hand: what it shows is acted on, selected and read from anywhere, and what is typed in it is stored first.
import type { Action, Saved } from '../../shared/action/action'
import type { Result } from '../../shared/result'
import { announce } from '../app/announce'
import { sayFailure } from '../app/state'
import { ask } from '../bridge/store'
import { useArticle } from './article-state'
import type { TextEditor } from './text-editor'
import { isTold } from './watch'
import { said, wording } from '../words/wording'

let editor: TextEditor | null = null

export function editorNow(): TextEditor | null {
  return editor
}

export function setEditor(next: TextEditor | null): void {
  editor = next
}

/** Until the text shows what a command did. */
export async function shown(seq: number): Promise<void> {
  const { number } = useArticle.getState()
  await editor?.sync.refresh(() => isTold(number, seq))
}

/** What was done is in view before it is told, by `show` too: who hears it may press the next key. */
export async function act(action: Action, show?: (saved: Saved) => void): Promise<Result<Saved>> {
  const saved = await ask('act', action)
  if (saved.ok) {
    await shown(saved.value.seq)
    show?.(saved.value)
  }
  if (saved.ok) announce(wording.editor.andSaved(said(saved.value.words)))
  else sayFailure(saved.failure)
  return saved
}

/** Stores what is typed; the shell calls it before undo, before another article and before the window goes. */
export async function flushTyping(): Promise<void> {
  await editor?.sync.flush()
}

export function select(annotation: string | null, reveal = true): void {
  useArticle.setState(annotation ? { selected: annotation } : { selected: null })
  editor?.showSelected(annotation, reveal)
}

/** The words that a command on words means: those selected, those of the selected annotation, the word at the cursor. */
export function wordsAtHand(): string {
  const { view, selected } = useArticle.getState()
  const annotation = view?.annotations.find(one => one.id === selected && one.quote.length <= 120)
  const chosen = editor?.hasSelection || !annotation ? editor?.chosen() : null
  if (chosen && view) return view.text.slice(...chosen)
  return annotation && annotation.spans.length === 2 ? annotation.quote : ''
}

/** The words that are selected in the text, and the version they were taken from; null where none are. */
export async function chosenWords(): Promise<{ readonly spans: readonly [number, number]; readonly version: number } | null> {
  await flushTyping()
  const spans = editor?.hasSelection ? editor.chosen() : null
  return editor && spans ? { spans, version: editor.sync.version } : null
}

/** What is selected in the text, in one line; empty where nothing is, or much. */
export function selectedWords(): string {
  if (!editor?.hasSelection) return ''
  const { from, to } = editor.view.state.selection.main
  const words = editor.view.state.sliceDoc(from, Math.min(to, from + 200))
  return to - from > 200 || words.includes('\n') ? '' : words
}

/** Where the text stands at the cursor; null while it is not shown. */
export function cursor(): number | null {
  return editor ? editor.view.state.selection.main.head : null
}

export function releaseWords(): void {
  editor?.clearSelection()
}
