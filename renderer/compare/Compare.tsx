// Raw against current: inline or side by side, by word or character, change after change.
import { ChevronDown, ChevronUp, Lock, Pencil, UnfoldVertical } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { authors } from '../../shared/compare/authors'
import type { StoredTextEdit } from '../../shared/command/text'
import type { ArticleView } from '../../shared/question'
import { ask } from '../bridge/store'
import { useArticle, type ArticleState } from '../editor/article-state'
import { dumpLine } from '../editor/line-numbers'
import { CompareRow } from './CompareRow'
import styles from './compare.module.css'
import { revertChange, stepChange } from './moves'
import { comparisonOf, useCompare, type Comparison, type Layout } from './state'
import { count, many } from '../ui/words'
import { wording } from '../words/wording'

interface CompareProps {
  readonly view: ArticleView
  readonly raw: NonNullable<ArticleState['raw']>
}

export function Compare({ view, raw }: CompareProps): React.JSX.Element {
  const { layout, by, at } = useCompare()
  const comparison = comparisonOf(view, raw)
  const who = useAuthors(view, comparison)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const scroll = useRef<HTMLDivElement>(null)
  const { changes, rows, title, lines } = comparison
  const hand = changes[Math.min(at, changes.length - 1)]
  useEffect(() => scroll.current?.focus({ preventScroll: true }), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another layout the row stands elsewhere.
  useEffect(() => {
    // Newer engines answer with a promise here, which an effect may not return.
    scroll.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' })
  }, [hand, layout])
  const folded = comparison.folds.filter((fold) => !open.has(fold.from))
  return (
    <div className={styles.compare}>
      <Tools total={changes.length} at={Math.min(at, changes.length - 1)} />
      <div
        ref={scroll} className={`${styles.scroll} ${styles[layout]}`} role="document" aria-label={wording.editor.changes} tabIndex={0}
        onKeyDown={(event) => event.key === 'Escape' && useArticle.setState({ tab: 'text' })}
      >
        {layout !== 'inline' && <Heads comparison={comparison} layout={layout} />}
        {changes.length === 0 && <p className={styles.none}>{wording.editor.nothingIsChanged}</p>}
        {title && <CompareRow row={title} strong left={view.source.lineStart} right={view.source.lineStart} by={by} layout={layout} change={changes.indexOf(-1)} hand={hand === -1} edit={undefined} />}
        {rows.map((row, index) => {
          const fold = folded.find(({ from, to }) => index >= from && index < to)
          if (fold && index > fold.from) return null
          if (fold) {
            const [first, last] = [rows[fold.from]!.line, rows[fold.to - 1]!.line]
            return <button key={`fold ${fold.from}`} type="button" className={styles.fold} onClick={() => setOpen(new Set([...open, fold.from]))}><UnfoldVertical size={14} strokeWidth={1.6} aria-hidden />{wording.editor.linesAreTheSame(dumpLine(lines, first ?? 0), dumpLine(lines, last ?? 0))}</button>
          }
          const line = row.line === null ? null : dumpLine(lines, row.line)
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are made anew with each text.
          return <CompareRow key={index} row={row} left={line} right={row.now === null ? null : line} by={by} layout={layout} change={row.changed ? changes.indexOf(index) : -1} hand={index === hand} edit={who.get(index)} />
        })}
      </div>
    </div>
  )
}

function Tools({ total, at }: { readonly total: number; readonly at: number }): React.JSX.Element {
  const { layout, by } = useCompare()
  return (
    <div className={styles.tools} role="toolbar" aria-label={wording.editor.comparison}>
      <div className={styles.segments}>{(['inline', 'sides'] as const).map((one) => <button key={one} type="button" aria-pressed={layout === one} onClick={() => useCompare.setState({ layout: one })}>{wording.editor.layouts[one]}</button>)}</div>
      <div className={styles.segments}>{(['word', 'character'] as const).map((one) => <button key={one} type="button" aria-pressed={by === one} onClick={() => useCompare.setState({ by: one })}>{wording.editor.parts[one]}</button>)}</div>
      {total > 0 && (
        <div className={styles.steps}>
          <button type="button" className={styles.quiet} onClick={() => void revertChange()}>{wording.editor.putBack} <kbd>R</kbd></button>
          <button type="button" className={styles.icon} aria-label={wording.editor.previousChange} title={wording.editor.previousChangeKey} onClick={() => stepChange(-1)}><ChevronUp size={14} aria-hidden /></button>
          <span className={styles.count} aria-live="polite">{wording.editor.ofMany(count(at + 1), count(total))}</span>
          <button type="button" className={styles.icon} aria-label={wording.editor.nextChange} title={wording.editor.nextChangeKey} onClick={() => stepChange(1)}><ChevronDown size={14} aria-hidden /></button>
        </div>
      )}
    </div>
  )
}

function Heads({ comparison: { rows, title }, layout }: { readonly comparison: Comparison; readonly layout: Layout }): React.JSX.Element {
  const changed = [...(title ? [title] : []), ...rows].filter((row) => row.changed)
  const struck = changed.filter((row) => row.now === null).length
  const written = changed.filter((row) => row.was === null).length
  const both = changed.length - struck - written
  const rewritten = both > 0 ? [wording.editor.rewritten(count(both))] : []
  return (
    <div className={`${styles.heads} ${styles[layout]}`}>
      <span className={styles.left}><Lock size={14} strokeWidth={1.6} aria-hidden /><b>{wording.editor.rawText}</b><i className={styles.bad}>{[...(struck > 0 ? [many(struck, 'line struck')] : []), ...rewritten].join(', ')}</i></span>
      <span className={styles.right}><Pencil size={14} strokeWidth={1.6} aria-hidden /><b>{wording.editor.tabs.text}</b> {wording.editor.now}<i className={styles.good}>{[...(written > 0 ? [many(written, 'line written')] : []), ...rewritten].join(', ')}</i></span>
    </div>
  )
}

/** Who last touched which row, once the history is here. */
function useAuthors(view: ArticleView, comparison: Comparison): ReadonlyMap<number, StoredTextEdit> {
  const [edits, setEdits] = useState<readonly StoredTextEdit[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another version there are other edits.
  useEffect(() => {
    let live = true
    void ask('article.history', { number: view.number }).then((answer) => {
      if (!live || !answer.ok) return
      const all = answer.value.steps.filter((step) => step.state === 'done').flatMap((step) => step.edits)
      setEdits(all.filter((edit): edit is StoredTextEdit => edit.kind === 'text'))
    })
    return () => {
      live = false
    }
  }, [view.number, view.version])
  return useMemo(() => authors(comparison.rows, edits.length === view.version ? edits : []), [comparison, edits, view.version])
}
