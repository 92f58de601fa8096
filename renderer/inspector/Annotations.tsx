// Annotations of the article: lost ones first with a proposal, then changed ones, then by label.
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { PlacedAnnotation } from '../../shared/annotation'
import type { ArticleView } from '../../shared/question'
import { proposal } from '../annotate/lost'
import { hueClass } from '../annotate/paint'
import { act, replaceSelected, select } from '../editor/article'
import { useArticle } from '../editor/article-state'
import styles from './inspector.module.css'
import { lineOf } from './line-of'

export function Annotations({ view }: { readonly view: ArticleView }): React.JSX.Element {
  if (view.annotations.length === 0) return <p className={styles.none}>No annotation yet. Select words in the text and press the key of a label.</p>
  const lost = view.annotations.filter(one => one.state === 'lost')
  const changed = view.annotations.filter(one => one.state === 'changed')
  const held = view.annotations.filter(one => one.state === 'same' || one.state === 'moved').sort((one, other) => (one.spans[0] ?? 0) - (other.spans[0] ?? 0))
  const groups = grouped(held)
  return (
    <>
      {lost.length > 0 && <h3 className={`${styles.group} ${styles.bad}`}><span><CircleAlert size={14} aria-hidden />Lost, {lost.length}</span></h3>}
      <ol className={styles.list}>{lost.map(one => <Item key={one.id} view={view} annotation={one} />)}</ol>
      {changed.length > 0 && <h3 className={`${styles.group} ${styles.warn}`}><span><TriangleAlert size={14} aria-hidden />Changed, {changed.length}</span></h3>}
      <ol className={styles.list}>{changed.map(one => <Item key={one.id} view={view} annotation={one} />)}</ol>
      {[...groups].map(([name, list]) => (
        <section key={name}>
          <h3 className={styles.group}><span>{name}</span><i>{list.length}</i></h3>
          <ol className={styles.list}>{list.map(one => <Item key={one.id} view={view} annotation={one} />)}</ol>
        </section>
      ))}
    </>
  )
}

function grouped(list: readonly PlacedAnnotation[]): Map<string, PlacedAnnotation[]> {
  const groups = new Map<string, PlacedAnnotation[]>()
  for (const one of list) groups.set(one.label, [...(groups.get(one.label) ?? []), one])
  return groups
}

function Item({ view, annotation }: { readonly view: ArticleView; readonly annotation: PlacedAnnotation }): React.JSX.Element {
  const selected = useArticle(state => state.selected === annotation.id)
  const label = useArticle(state => state.labels.find(one => one.name === annotation.label))
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { state, spans } = annotation
  return (
    <li ref={item} className={`${styles.annotation} ${selected ? styles.atHand : ''}`} data-state={state}>
      <span className={`${styles.stroke} ${hueClass(label)}`} />
      <div>
        <button type="button" className={styles.plain} onClick={() => select(annotation.id)}>
          <span className={styles.quote}>{state === 'changed' ? `“${view.text.slice(spans[0], spans.at(-1))}”` : annotation.quote}</span>
          {state === 'lost' ? <span className={styles.line}>The words were deleted.</span>
            : state === 'changed' ? <span className={styles.line}>was “{annotation.quote}”</span>
            : <span className={styles.line}>line {lineOf(view, spans[0]!)}</span>}
        </button>
        {state === 'lost' && <Lost view={view} annotation={annotation} />}
        {state === 'changed' && (
          <div className={styles.acts}>
            <button type="button" className={styles.button} onClick={() => void act({ do: 'annotation.set', annotation: annotation.id, keep: true })}>Keep</button>
            <button type="button" className={styles.quiet} onClick={() => void replaceSelected(annotation.id)} title="Takes the words that are selected in the text">Re-place…</button>
          </div>
        )}
        {selected ? <NoteField annotation={annotation} key={annotation.id} /> : annotation.note && <span className={styles.line}>{annotation.note}</span>}
      </div>
    </li>
  )
}

function Lost({ view, annotation }: { readonly view: ArticleView; readonly annotation: PlacedAnnotation }): React.JSX.Element {
  const found = proposal(view.text, annotation)
  return (
    <>
      {found && <span className={styles.line}>Found nearby: “{found.quote}”.</span>}
      <div className={styles.acts}>
        {found && (
          <button type="button" className={styles.button} onClick={() => void act({ do: 'annotation.set', annotation: annotation.id, spans: [found.start, found.end] })}>Place there</button>
        )}
        <button type="button" className={styles.quiet} onClick={() => void act({ do: 'annotation.remove', annotation: annotation.id })}>Let go</button>
      </div>
    </>
  )
}

function NoteField({ annotation }: { readonly annotation: PlacedAnnotation }): React.JSX.Element {
  const [draft, setDraft] = useState(annotation.note ?? '')
  const keep = (): void => {
    const note = draft.trim() === '' ? null : draft.trim()
    if (note !== annotation.note) void act({ do: 'annotation.set', annotation: annotation.id, note })
  }
  return (
    <textarea
      className={`${styles.input} ${styles.tagBox}`}
      data-field="annotation-note"
      aria-label="Note on the annotation"
      placeholder="Note"
      value={draft}
      onChange={event => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
          event.preventDefault()
          event.stopPropagation()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
