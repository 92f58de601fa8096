// The cuts of a dump, by place or by doubt: only those in view are asked for.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { CutView, DumpView } from '../../shared/dump/question'
import { ask } from '../bridge/store'
import { Button } from '../ui/Button'
import { count, decimal } from '../ui/words'
import { jumpTo, lineOf } from './bench'
import { setBench, useBench } from './state'
import styles from './workbench.module.css'
import { wording } from '../words/wording'

const page = 100

export function CutList({ view }: { readonly view: DumpView }): ReactElement {
  const { order, stamp, cursor, lines } = useBench()
  const scroll = useRef<HTMLDivElement>(null)
  const [cuts, setCuts] = useState<ReadonlyMap<number, CutView>>(new Map())
  const rows = useVirtualizer({ count: view.articles, getScrollElement: () => scroll.current, estimateSize: () => 28, overscan: 6 })
  const items = rows.getVirtualItems()
  const first = Math.floor((items[0]?.index ?? 0) / page) * page
  const last = items.at(-1)?.index ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the division asks again.
  useEffect(() => {
    let live = true
    void ask('dump.cuts', { dump: view.dump, by: order, start: first, end: last + page }).then((answer) => {
      if (live && answer.ok) setCuts(new Map(answer.value.cuts.map((cut, at) => [first + at, cut])))
    })
    return () => {
      live = false
    }
  }, [view.dump, order, stamp, first, last])
  const here = (lines.length > 0 && lineOf(cursor)?.article) ?? -1
  useEffect(() => {
    if (order === 'place' && typeof here === 'number' && here >= 0) rows.scrollToIndex(here, { align: 'auto' })
  }, [order, here, rows])
  const keys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const at = [...cuts].find(([, cut]) => cut.index === here)?.[0] ?? 0
    const next = cuts.get(at + by)
    if (next) void jumpTo(next.start)
  }
  return (
    <aside className={styles['cuts']} aria-label={wording.workbench.cuts}>
      <div className={styles['head']}>
        <h2>{wording.workbench.cuts}</h2><span>{count(Math.max(0, view.articles - 1))}</span><span className={styles['grow']} />
        <Button look="quiet" size="small" onPress={() => setBench({ order: order === 'place' ? 'doubt' : 'place' })}>{order === 'place' ? wording.workbench.byPlace : wording.workbench.byDoubt}</Button>
      </div>
      <div ref={scroll} className={styles['list']} role="listbox" aria-label={wording.workbench.cutsOfTheDump} tabIndex={0} onKeyDown={keys} aria-activedescendant={items.some(({ index }) => cuts.get(index)?.index === here) ? `cut-${here}` : undefined}>
        <div className={styles['inner']} role="presentation" style={{ height: rows.getTotalSize() }}>
          {items.map((item) => {
            const cut = cuts.get(item.index)
            if (!cut) return null
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the list do the same.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list, which names it by aria-activedescendant.
              <div key={item.key} id={`cut-${cut.index}`} role="option" aria-selected={cut.index === here} aria-posinset={item.index + 1} aria-setsize={view.articles} className={`${styles['cut']} ${cut.doubtful ? styles['low'] : ''} ${cut.removed ? styles['binned'] : ''}`} style={{ transform: `translateY(${item.start}px)` }} onClick={() => void jumpTo(cut.start)}>
                <span className={styles['no']}>{count(cut.line)}</span>
                <span className={styles['title']}>{cut.title ?? wording.common.noTitle}</span>
                <span className={styles['value']} title={cut.by === 'divider' ? wording.workbench.confidenceOfTheCut : cut.by === 'kept' ? wording.workbench.keptByHand : wording.workbench.cutByHand}>{cut.by === 'divider' ? decimal(cut.confidence, 2) : cut.by}</span>
              </div>
            )
          })}
        </div>
      </div>
    </aside>
  )
}
