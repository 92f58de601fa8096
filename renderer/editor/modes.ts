// What the text allows and looks like in Mark and in Edit, and the chip that stands for a character nobody can see.
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import styles from './text.module.css'

export const markMode: Extension = [EditorState.readOnly.of(true), EditorView.editable.of(false), EditorView.contentAttributes.of({ 'aria-readonly': 'true' }), EditorView.editorAttributes.of({ class: styles.marking ?? '' })]
export const editMode: Extension = [EditorView.editorAttributes.of({ class: styles.editing ?? '' })]

export function hiddenChip(code: number, description: string): HTMLElement {
  const chip = document.createElement('span')
  chip.className = styles.hidden ?? ''
  chip.textContent = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  chip.title = description
  return chip
}
