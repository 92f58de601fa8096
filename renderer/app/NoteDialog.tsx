// A note on the article at hand, where no inspector is in view to write it in.
import { useState, type ReactElement } from 'react'
import { act } from '../editor/article'
import { useArticle } from '../editor/article-state'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './app.module.css'

export function NoteDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [text, setText] = useState('')
  const keep = (): void => {
    const { view } = useArticle.getState()
    if (!view || text.trim() === '') return
    void act({ do: 'note.add', article: view.id, text: text.trim() })
    onClose()
  }
  return (
    <Dialog title="Note on the article" narrow onClose={onClose} foot={<><Button onPress={onClose}>Cancel</Button><Button look="primary" keys="Enter" isDisabled={text.trim() === ''} onPress={keep}>Keep note</Button></>}>
      <textarea autoFocus aria-label="Note" className={styles['noteBox']} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        keep()
      }} />
    </Dialog>
  )
}
