// Every hit in its context, with what would take its place. Arrows move, Space leaves one out or takes
// it in again, Enter and a double click go there.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { FindHit } from '../../shared/find/question'
import batch from '../batch/batch.module.css'
import ui from '../ui/ui.module.css'
import { hitKey, rowHeights, rowsOf } from './hit-rows'
import { count } from '../ui/words'
import { wording } from '../words/wording'

interface HitsProps {
  readonly hits: readonly FindHit[]
  readonly skipped: ReadonlySet<string>
  /** Shows a hit in its text. */
  readonly onGo: (hit: FindHit) => void
  readonly onSkip: (keys: readonly string[], skip: boolean) => void
}

export function Hits({ hits, skipped, onGo, onSkip }: HitsProps): ReactElement {
  const rows = useMemo(() => rowsOf(hits), [hits])
  const places = useMemo(() => new Map(rows.flatMap((row, at) => ('hit' in row ? [[row.index, at] as const] : []))), [rows])
  const [at, setAt] = useState(0)
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroll.current, estimateSize: (index) => ('hit' in rows[index]! ? rowHeights.hit : rowHeights.title), overscan: 10 })
  const toggle = (hit: FindHit): void => onSkip([hitKey(hit)], !skipped.has(hitKey(hit)))
  const keys = (event: KeyboardEvent): void => {
    const page = 10
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, j: at + 1, k: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: hits.length - 1 }
    const to = steps[event.key]
    if (event.key === ' ' || event.key === 'x') toggle(hits[at]!)
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onGo(hits[at]!)
    else if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    else {
      const next = Math.max(0, Math.min(hits.length - 1, to))
      setAt(next)
      virtual.scrollToIndex(places.get(next) ?? 0, { align: 'auto' })
    }
    event.preventDefault()
  }
  return (
    <div ref={scroll} className={batch['hits']} role="listbox" aria-label={wording.marks.hits} aria-multiselectable="true" tabIndex={0} aria-activedescendant={`hit-${at}`} onKeyDown={keys}>
      <div className={batch['inner']} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]!
          const place = { transform: `translateY(${item.start}px)` }
          if (!('hit' in row)) return <div key={item.key} role="presentation" className={batch['title']} style={place}>{row.title} <i>{count(row.count)}</i></div>
          const skip = skipped.has(hitKey(row.hit))
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Space in the list does the same.
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the list, which names it by aria-activedescendant.
            <div key={item.key} id={`hit-${row.index}`} role="option" aria-selected={row.index === at} className={`${batch['hit']} ${skip ? batch['skipped'] : ''}`} style={place} onClick={() => { setAt(row.index); toggle(row.hit) }} onDoubleClick={() => onGo(row.hit)}>
              <input type="checkbox" checked={!skip} readOnly tabIndex={-1} aria-label={skip ? wording.marks.leftOut : wording.marks.toBeReplaced} />
              <span className={batch['words']}>
                <span className={batch['before']}><bdi>{row.hit.before}</bdi></span>
                <span className={batch['change']}><del className={ui['del']}>{row.hit.hit}</del><ins className={ui['ins']}>{row.hit.with.replace(/\n/g, '¶')}</ins></span>
                <span className={batch['after']}>{row.hit.after}</span>
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
