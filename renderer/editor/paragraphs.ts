// Empty lines part paragraphs at half height, as a printed column does; consecutive lines of text stay as they are.
import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import styles from './text.module.css'

const blank = Decoration.line({ class: styles.blank })

/** Of the lines in view alone: a long text is not walked for each key press. */
function blanks({ state, viewport }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (let at = viewport.from; at <= viewport.to;) {
    const line = state.doc.lineAt(at)
    if (line.length === 0) ranges.push(blank.range(line.from))
    at = line.to + 1
  }
  return Decoration.set(ranges)
}

export const paragraphPaint: Extension = ViewPlugin.fromClass(class {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = blanks(view)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged) this.decorations = blanks(update.view)
  }
}, { decorations: plugin => plugin.decorations })
