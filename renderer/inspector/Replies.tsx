// Replies under a note, oldest first, and a line to write one more.
import { useState } from 'react'
import type { Reply } from '../../shared/article/annotation'
import styles from './inspector.module.css'
import { when } from './when'
import { wording } from '../words/wording'

interface RepliesProps {
  readonly replies: readonly Reply[]
  /** Name of the line for screen readers. */
  readonly name: string
  readonly onReply: (text: string) => void
}

export function Replies({ replies, name, onReply }: RepliesProps): React.JSX.Element {
  const [draft, setDraft] = useState('')
  const send = (): void => {
    if (draft.trim() === '') return
    onReply(draft.trim())
    setDraft('')
  }
  return (
    <>
      {replies.length > 0 && <ul className={styles.replies}>{replies.map((reply) => <li key={reply.id}>{reply.text}<small>{reply.by}, {when(reply.at)}</small></li>)}</ul>}
      <input
        className={`${styles.input} ${styles.reply}`}
        aria-label={name}
        placeholder={wording.inspector.reply}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={send}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send()
          else if (event.key === 'Escape') {
            event.stopPropagation()
            event.currentTarget.blur()
          }
        }}
      />
    </>
  )
}
