// What hands do with annotations: labelling words, stepping through them, moving their ends, taking them away.
import { nextEdge } from '../../shared/anchor/snap'
import type { LabelUnit } from '../../shared/action/commands'
import { say } from '../app/state'
import { useArticle } from './article-state'
import { act, editorNow, select } from './at-hand'
import { wording } from '../words/wording'

/** Labels the selection, or the word, the sentence or the paragraph at the cursor; without words at hand, gives the selected annotation another label. */
export async function label(name: string, unit: LabelUnit = 'word'): Promise<void> {
  const editor = editorNow()
  if (!editor) return
  await editor.sync.flush()
  const { view, selected } = useArticle.getState()
  if (!view) return
  if (selected && unit === 'word' && !editor.hasSelection) {
    const known = view.annotations.find(annotation => annotation.id === selected)
    if (known && known.label !== name) await act({ do: 'annotation.set', annotation: selected, label: name })
    return
  }
  const chosen = editor.chosen(unit)
  if (!chosen) return say(wording.editor.selectTheWordsFirstOr)
  const { head } = editor.view.state.selection.main
  /** Who has gone on to other words while this was stored keeps those at hand. */
  const stays = (): boolean => editor.view.state.selection.main.head === head
  await act({ do: 'annotation.add', article: view.id, spans: [...chosen], label: name, version: editor.sync.version }, ({ annotation }) => {
    if (!stays()) return
    editor.clearSelection()
    if (annotation) select(annotation, false)
  })
}

export async function removeSelected(): Promise<void> {
  const { selected } = useArticle.getState()
  if (!selected) return
  await act({ do: 'annotation.remove', annotation: selected }, () => select(null))
}

/** Next or previous annotation in the order of the text. */
export function stepAnnotation(by: 1 | -1): void {
  const { view, selected } = useArticle.getState()
  const placed = (view?.annotations ?? []).filter(one => one.spans.length > 0).sort((one, other) => one.spans[0]! - other.spans[0]!)
  if (placed.length === 0) return
  const at = placed.findIndex(one => one.id === selected)
  const next = at < 0 ? (by > 0 ? 0 : placed.length - 1) : (at + by + placed.length) % placed.length
  select(placed[next]!.id)
}

/** Where the ends are meant to be, while the store is told of it: the next press goes on from there. */
let moved: { readonly id: string; readonly spans: readonly [number, number] } | null = null

/** Moves an end of the selected annotation by a character as a reader sees it: no pair, mark or joined sign is parted. */
export function extend(edge: 'start' | 'end', by: 1 | -1): boolean {
  const { view, selected } = useArticle.getState()
  const known = view?.annotations.find(annotation => annotation.id === selected)
  if (!view || !known || known.spans.length !== 2) return false
  const [from, to] = moved?.id === known.id ? moved.spans : [known.spans[0]!, known.spans[1]!]
  const start = edge === 'start' ? nextEdge(view.text, from, by, 'grapheme') : from
  const end = edge === 'end' ? nextEdge(view.text, to, by, 'grapheme') : to
  if (end <= start || (start === from && end === to)) return true
  const mine = { id: known.id, spans: [start, end] } as const
  moved = mine
  void act({ do: 'annotation.set', annotation: known.id, spans: [start, end] }).finally(() => {
    if (moved === mine) moved = null
  })
  return true
}
