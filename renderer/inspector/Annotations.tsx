// Annotations of the article: lost ones first with a proposal, then changed ones, then by label. Only rows in view exist.
import { useVirtualizer } from '@tanstack/react-virtual'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { labelWord } from '../annotate/label-word'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import type { ArticleView } from '../../shared/question'
import { useArticle } from '../editor/article-state'
import { Empty } from '../ui/Empty'
import { AnnotationItem } from './AnnotationItem'
import styles from './inspector.module.css'
import { wording } from '../words/wording'
import { count as written } from '../ui/words'

interface Head {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly tone: 'bad' | 'warn' | null
}
type Entry = Head | PlacedAnnotation

const isHead = (entry: Entry): entry is Head => 'key' in entry

/** Heads and annotations in the order they stand in. */
function entriesOf(annotations: readonly PlacedAnnotation[]): readonly Entry[] {
  const groups = new Map<string, PlacedAnnotation[]>()
  for (const state of ['lost', 'changed'] as const) groups.set(state, annotations.filter((one) => one.state === state))
  const held = annotations.filter((one) => one.state === 'same' || one.state === 'moved')
  for (const one of [...held].sort((a, b) => a.spans[0]! - b.spans[0]!)) {
    const group = groups.get(`label ${one.label}`)
    if (group) group.push(one)
    else groups.set(`label ${one.label}`, [one])
  }
  return [...groups].flatMap(([key, list]): Entry[] => (list.length === 0 ? [] : [
    { key, name: key === 'lost' ? wording.inspector.lost : key === 'changed' ? wording.inspector.changed : labelWord(list[0]!.label), count: list.length, tone: key === 'lost' ? 'bad' : key === 'changed' ? 'warn' : null }, ...list,
  ]))
}

export function Annotations({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const entries = useMemo(() => entriesOf(view.annotations), [view.annotations])
  const selected = useArticle((state) => state.selected)
  const list = useRef<HTMLOListElement>(null)
  const rows = useVirtualizer({
    count: entries.length, getScrollElement: () => list.current?.closest<HTMLElement>('[role="tabpanel"]') ?? null, overscan: 12,
    estimateSize: (index) => (isHead(entries[index]!) ? 30 : 46), getItemKey: (index) => (isHead(entries[index]!) ? (entries[index] as Head).key : (entries[index] as PlacedAnnotation).id),
  })
  useEffect(() => {
    const at = selected === null ? -1 : entries.findIndex((entry) => !isHead(entry) && entry.id === selected)
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [selected, entries, rows])
  if (view.more) return <></>
  if (entries.length === 0) return <Empty said={wording.states.noAnnotation} next={wording.states.labelsWords} keys="1" />
  return (
    <ol ref={list} className={styles.list} aria-label={wording.inspector.annotations} style={{ height: rows.getTotalSize(), position: 'relative' }}>
      {rows.getVirtualItems().map((item) => {
        const entry = entries[item.index]!
        return (
          <li key={item.key} ref={rows.measureElement} data-index={item.index} className={styles.row} style={{ transform: `translateY(${item.start}px)` }}>
            {isHead(entry) ? <GroupHead head={entry} /> : <AnnotationItem view={view} annotation={entry} />}
          </li>
        )
      })}
    </ol>
  )
}

function GroupHead({ head: { name, count, tone } }: { readonly head: Head }): React.JSX.Element {
  if (tone === null) return <h3 className={styles.group}><span>{name}</span><i>{written(count)}</i></h3>
  const Icon = tone === 'bad' ? CircleAlert : TriangleAlert
  return <h3 className={`${styles.group} ${styles[tone]}`}><span><Icon size={14} aria-hidden />{name}, {written(count)}</span></h3>
}
