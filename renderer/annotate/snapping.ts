// Selections in Mark end at letters, words or sentences, as chosen: when the pointer lets go, and step by step by key.
import { EditorSelection, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { nextEdge, snapped } from '../../shared/anchor/snap'
import { useArticle } from '../editor/article-state'

/** The selection grown to whole units; false where it holds none or the text is being edited. */
export function snapSelection(view: EditorView): boolean {
  const { main } = view.state.selection
  if (!view.state.readOnly || main.empty) return false
  const range = snapped(view.state.doc.toString(), [main.from, main.to], useArticle.getState().snap)
  if (!range || (range[0] === main.from && range[1] === main.to)) return false
  const [anchor, head] = main.anchor <= main.head ? range : [range[1], range[0]]
  view.dispatch({ selection: EditorSelection.single(anchor, head) })
  return true
}

/** Moves the end of the selection by a unit; letters are moved by the editor itself. */
function grow(by: 1 | -1): (view: EditorView) => boolean {
  return (view) => {
    const { snap } = useArticle.getState()
    const { main } = view.state.selection
    if (!view.state.readOnly || snap === 'grapheme') return false
    const head = nextEdge(view.state.doc.toString(), main.head, by, snap)
    view.dispatch({ selection: EditorSelection.single(main.anchor, head), scrollIntoView: true })
    if (main.empty) snapSelection(view)
    return true
  }
}

export const snapping: Extension = [
  EditorView.domEventHandlers({
    mouseup(event, view) {
      // After the editor has taken the last movement in.
      if (event.button === 0) setTimeout(() => snapSelection(view))
      return false
    },
  }),
  keymap.of([{ key: 'Shift-ArrowRight', run: grow(1) }, { key: 'Shift-ArrowLeft', run: grow(-1) }]),
]
