// A note on the article at hand, where no inspector is in view to write it in.
import { useState, type ReactElement } from 'react'
import { act } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './app.module.css'
import { wording } from '../words/wording'

export function NoteDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [text, setText] = useState('')
  const keep = (): void => {
    const { view } = useArticle.getState()
    if (!view || text.trim() === '') return
    void act({ do: 'note.add', article: view.id, text: text.trim() })
    onClose()
  }
  return (
    <Dialog title={wording.app.noteOnTheArticle} narrow onClose={onClose} foot={<><Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" keys="Enter" isDisabled={text.trim() === ''} onPress={keep}>{wording.app.keepNote}</Button></>}>
      <textarea autoFocus aria-label={wording.common.note} className={styles['noteBox']} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        keep()
      }} />
    </Dialog>
  )
}
