// In Mark there is no caret: the word that a label key would take is shown instead.
import { EditorState, type Extension } from '@codemirror/state'
import { Decoration, EditorView } from '@codemirror/view'
import { annotationField, annotationUnder } from '../annotate/paint'
import styles from './text.module.css'

const word = Decoration.mark({ class: styles.wordAtHand })

export const wordPaint: Extension = EditorView.decorations.compute(['selection', 'doc', EditorState.readOnly, annotationField], state => {
  const main = state.selection.main
  const range = state.readOnly && main.empty ? state.wordAt(main.head) : null
  return range && !annotationUnder(state, main.head) ? Decoration.set([word.range(range.from, range.to)]) : Decoration.none
})
