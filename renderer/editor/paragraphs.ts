// Empty lines part paragraphs at half height, as a printed column does; consecutive lines of text stay as they are. Each
// line begins at the side of its own script, whatever the first one is in.
import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import styles from './text.module.css'

const line = Decoration.line({ attributes: { dir: 'auto' } })
const blank = Decoration.line({ class: styles.blank })

/** Of the lines in view alone: a long text is not walked for each key press. */
function lines({ state, viewport }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (let at = viewport.from; at <= viewport.to;) {
    const { from, to } = state.doc.lineAt(at)
    ranges.push((from === to ? blank : line).range(from))
    at = to + 1
  }
  return Decoration.set(ranges)
}

const paint = ViewPlugin.fromClass(class {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = lines(view)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged) this.decorations = lines(update.view)
  }
}, { decorations: plugin => plugin.decorations })

export const paragraphPaint: Extension = [EditorView.perLineTextDirection.of(true), paint]
