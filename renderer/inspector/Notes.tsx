// Notes on the article as a whole.
import { X } from 'lucide-react'
import { useState } from 'react'
import type { ArticleView } from '../../shared/question'
import { act } from '../editor/at-hand'
import styles from './inspector.module.css'
import { Replies } from './Replies'
import { when } from './when'
import { wording } from '../words/wording'

export function Notes({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const [draft, setDraft] = useState('')
  const add = (): void => {
    if (draft.trim() === '') return
    void act({ do: 'note.add', article: view.id, text: draft.trim() })
    setDraft('')
  }
  return (
    <section className={styles.section}>
      <h3>{wording.common.note}</h3>
      {view.notes.map(note => (
        <div key={note.id} className={styles.note}>
          <p>{note.text}</p>
          <small>
            {note.by}, {when(note.at)}
            <button type="button" className={styles.quiet} aria-label={wording.inspector.removeTheNote} onClick={() => void act({ do: 'note.remove', note: note.id })}><X size={12} aria-hidden /></button>
          </small>
          <Replies replies={note.replies} name={wording.inspector.replyToTheNote} onReply={(text) => void act({ do: 'note.reply', note: note.id, text })} />
        </div>
      ))}
      <textarea
        className={styles.input}
        data-field="note"
        dir="auto"
        aria-label={wording.inspector.noteOnTheArticle}
        placeholder={wording.inspector.writeANoteEnterKeeps}
        value={draft}
        onChange={event => setDraft(event.target.value)}
        onBlur={add}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            add()
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            event.currentTarget.blur()
          }
        }}
      />
    </section>
  )
}
