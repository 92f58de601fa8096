// Empty lines part paragraphs at half height, as a printed column does; consecutive lines of text stay as they are.
import { type Extension, type Range, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import styles from './text.module.css'

const blank = Decoration.line({ class: styles.blank })

function blanks(doc: Text): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (let number = 1; number <= doc.lines; number++) {
    const line = doc.line(number)
    if (line.length === 0) ranges.push(blank.range(line.from))
  }
  return Decoration.set(ranges)
}

export const paragraphPaint: Extension = StateField.define<DecorationSet>({
  create: state => blanks(state.doc),
  update: (value, transaction) => (transaction.docChanged ? blanks(transaction.newDoc) : value),
  provide: field => EditorView.decorations.from(field),
})
