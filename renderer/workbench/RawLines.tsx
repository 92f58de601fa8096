// The raw text of a dump, line by line, with its cuts: only the lines around the place at hand are in the page.
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { DumpView } from '../../shared/dump/question'
import { count, many } from '../ui/words'
import { goToByte, grow, moveCursor, takeLine } from './bench'
import { CutMark } from './CutMark'
import { lineHeight, rowsIn, rowsOf, type LineRow } from './rows'
import { useBench } from './state'
import styles from './workbench.module.css'
import { wording } from '../words/wording'

const spare = 400
const edge = 1200

function tone(row: LineRow): string {
  const { kind, article, title } = row.first
  if (kind === 'debris') return styles['d'] ?? ''
  if (kind === 'undecodable') return styles['u'] ?? ''
  if (article < 0) return `${styles['s']} ${kind === 'blank' ? styles['blank'] : ''}`
  return `${article % 2 === 0 ? styles['a'] : styles['b']} ${title ? styles['t'] : ''}`
}

function words(row: LineRow): string {
  if (row.first.article < 0 && row.first.kind === 'blank') return many(row.count, 'blank line')
  return row.first.shortened ? `${row.first.text}…` : row.first.text
}

function numbers({ first, last, count: run }: LineRow): string {
  if (run === 1) return count(first.number)
  const [from, to] = [String(first.number), String(last.number)]
  const same = Math.min([...from].findIndex((digit, at) => digit !== to[at]), from.length - 2)
  return from.length === to.length && same > 0 ? `${count(first.number)}–${to.slice(same)}` : `${count(first.number)}–${count(last.number)}`
}

export function RawLines({ view, onShown }: { readonly view: DumpView | null; readonly onShown: (range: readonly [number, number]) => void }): ReactElement {
  const { lines, cuts, cursor, anchor, jump, reveal } = useBench()
  const scroll = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ top: 0, height: 800 })
  const { rows, height } = useMemo(() => rowsOf(lines, cuts, cursor), [lines, cuts, cursor])
  const seen = useRef<{ start: number; offset: number } | null>(null)
  const jumped = useRef(jump)
  const visible = rowsIn(rows, at.top - spare, at.top + at.height + spare)

  // Lines came or went at an end: what was on the screen stays where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other rows, or a jump, move the text.
  useLayoutEffect(() => {
    const element = scroll.current
    if (!element) return
    if (jumped.current !== jump) {
      jumped.current = jump
      const row = rows.findIndex((one) => one.is === 'line' && cursor >= one.first.start && cursor <= one.last.start)
      if (row < 0) return
      const before = rows[row - 1]
      const top = before?.is === 'cut' ? before.top : rows[row]!.top
      const bottom = rows[row]!.top + lineHeight
      const { scrollTop, clientHeight } = element
      const room = reveal === 'step' ? 40 : clientHeight / 5
      if (top < scrollTop + Math.min(room, 80) || bottom > scrollTop + clientHeight - room) {
        const least = top < scrollTop + room ? top - room : bottom - clientHeight + room
        element.scrollTop = Math.max(0, reveal === 'step' ? least : top - clientHeight / 3)
      }
    } else if (seen.current) {
      const { start, offset } = seen.current
      const row = rows.find((one) => one.is === 'line' && one.last.start >= start)
      if (row) element.scrollTop = row.top + offset
    }
    read()
  }, [rows, jump])

  function read(): void {
    const element = scroll.current
    if (!element) return
    const { scrollTop: top, clientHeight } = element
    const shown = rowsIn(rows, top, top + clientHeight).filter((row): row is LineRow => row.is === 'line')
    const [first, last] = [shown[0], shown.at(-1)]
    if (first) seen.current = { start: first.first.start, offset: top - first.top }
    if (first && last) onShown([first.first.start, last.last.next])
    setAt((now) => (now.top === top && now.height === clientHeight ? now : { top, height: clientHeight }))
    if (top < edge) void grow('up')
    if (height - top - clientHeight < edge) void grow('down')
  }

  useEffect(() => {
    const element = scroll.current
    if (!element) return
    const measure = new ResizeObserver(() => setAt({ top: element.scrollTop, height: element.clientHeight }))
    measure.observe(element)
    element.focus()
    return () => measure.disconnect()
  }, [])

  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const page = Math.max(4, Math.floor(at.height / lineHeight) - 4)
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }
    const by = steps[event.key]
    if (by !== undefined) void moveCursor(by, event.shiftKey)
    else if (event.key === 'Home') void goToByte(0)
    else if (event.key === 'End' && view) void goToByte(Math.max(0, view.end - 1))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const [from, to] = [Math.min(cursor, anchor), Math.max(cursor, anchor)]
  return (
    <main className={styles['raw']} aria-label={wording.workbench.rawTextOfTheDump}>
      <div ref={scroll} className={styles['scroll']} role="document" aria-label={wording.workbench.linesOfTheDump} tabIndex={0} onScroll={read} onKeyDown={keys}>
        <div className={styles['inner']} style={{ height }}>
          {visible.map((row) => row.is === 'cut' ? <CutMark key={`cut-${row.cut.start}`} row={row} /> : (
            // biome-ignore lint/a11y/noStaticElementInteractions: a click puts the line at hand, as the arrow keys do.
            <div key={row.first.start} data-line={row.first.number} data-kind={row.first.kind} className={`${styles['line']} ${tone(row)} ${row.last.start >= from && row.first.start <= to ? styles['picked'] : ''} ${cursor >= row.first.start && cursor <= row.last.start ? styles['at'] : ''}`} style={{ transform: `translateY(${row.top}px)` }}
              onMouseDown={(event) => event.button === 0 && takeLine(row.first.start, event.shiftKey)}>
              <span className={styles['no']}>{numbers(row)}</span><span className={styles['band']} /><span className={styles['text']}>{words(row)}</span>
            </div>
          ))}
        </div>
      </div>
    </main>
  )
}
