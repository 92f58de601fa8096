// One annotation: its words and place, what became of them, and while it is selected its note, replies and attributes.
import { useState } from 'react'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import type { ArticleView } from '../../shared/question'
import { labelWord } from '../annotate/label-word'
import { hueClass } from '../annotate/paint'
import { Relations } from '../annotate/Relations'
import { act, select } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { Attributes } from './Attributes'
import { Changed, Lost } from './Fate'
import styles from './inspector.module.css'
import { lineOf } from './line-of'
import { Replies } from './Replies'
import { wording } from '../words/wording'
import { many } from '../ui/words'

interface ItemProps {
  readonly view: ArticleView
  readonly annotation: PlacedAnnotation
}

export function AnnotationItem({ view, annotation }: ItemProps): React.JSX.Element {
  const selected = useArticle((state) => state.selected === annotation.id)
  const label = useArticle((state) => state.labels.find((one) => one.name === annotation.label))
  const { id, state, replies, note, attributes } = annotation
  return (
    <div className={`${styles.annotation} ${selected ? styles.atHand : ''}`} data-state={state} data-annotation-item={id}>
      <span className={`${styles.stroke} ${hueClass(label)}`} />
      <div>
        <button type="button" className={styles.plain} aria-pressed={selected} onClick={() => select(id)}>
          {(state === 'lost' || state === 'changed') && <span className={styles.line}>{labelWord(annotation.label)}</span>}
          {state !== 'changed' && <span className={styles.quote}>{annotation.quote}</span>}
          {state === 'changed' ? <Changed view={view} annotation={annotation} /> : state !== 'lost' && <span className={styles.line}>{places(view, annotation)}</span>}
        </button>
        {(state === 'lost' || state === 'changed') && <Lost view={view} annotation={annotation} />}
        {selected ? (
          <>
            <NoteField annotation={annotation} key={id} />
            {(note !== null || replies.length > 0) && <Replies replies={replies} name={wording.inspector.replyOnTheAnnotation} onReply={(text) => void act({ do: 'annotation.reply', annotation: id, text })} />}
            <Relations view={view} annotation={id} />
            <Attributes annotation={annotation} key={`${id} attributes`} />
          </>
        ) : (
          <>
            {note && <span className={styles.line}>{note}</span>}
            {replies.length > 0 && <span className={styles.line}>{many(replies.length, 'reply')}</span>}
            {Object.keys(attributes).length > 0 && <span className={styles.line}>{Object.entries(attributes).map(([name, value]) => `${name}: ${value}`).join(', ')}</span>}
          </>
        )}
      </div>
    </div>
  )
}

function places(view: ArticleView, { spans }: PlacedAnnotation): string {
  const line = wording.inspector.line(lineOf(view, spans[0]!))
  return spans.length > 2 ? wording.inspector.inParts(line, spans.length / 2) : line
}

function NoteField({ annotation }: { readonly annotation: PlacedAnnotation }): React.JSX.Element {
  const [draft, setDraft] = useState(annotation.note ?? '')
  const keep = (): void => {
    const note = draft.trim() === '' ? null : draft.trim()
    if (note !== annotation.note) void act({ do: 'annotation.set', annotation: annotation.id, note })
  }
  return (
    <textarea
      className={`${styles.input} ${styles.tagBox} ${styles.oneLine}`}
      rows={draft.length > 32 || draft.includes('\n') ? 3 : 1}
      data-field="annotation-note"
      aria-label={wording.inspector.noteOnTheAnnotation}
      placeholder={wording.common.note}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
          event.preventDefault()
          event.stopPropagation()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
