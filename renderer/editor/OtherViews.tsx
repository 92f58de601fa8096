// Raw: what the dump said, with its lines. Changes: what people struck out of it and wrote in.
import { useMemo } from 'react'
import type { ArticleView } from '../../shared/question'
import { firstTextLine } from './line-numbers'
import styles from './text.module.css'
import { changeLines, folded } from './word-changes'

interface Texts {
  readonly view: ArticleView
  readonly raw: { readonly raw: string; readonly firstText: string }
}

export function RawView({ view, raw }: Texts): React.JSX.Element {
  const lines = useMemo(() => raw.raw.split(/\r\n|\n|\r/), [raw.raw])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by key.
    <div className={styles.raw} role="document" aria-label="Raw text" tabIndex={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of an immutable text.
        <div key={index} className={styles.rawLine}>
          <span>{view.source.lineStart + index}</span>
          <span className={view.titleRaw !== null && line === view.titleRaw ? styles.rawTitle : undefined}>{line || ' '}</span>
        </div>
      ))}
    </div>
  )
}

export function ChangesView({ view, raw }: Texts): React.JSX.Element {
  const rows = useMemo(() => {
    if (raw.firstText === view.text) return []
    return folded(changeLines(raw.firstText, view.text, firstTextLine(raw.raw, raw.firstText, view.source.lineStart)))
  }, [raw, view.text, view.source.lineStart])
  if (rows.length === 0) return <p className={styles.empty}>The text stands as it came in. Nothing is changed.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by key.
    <div className={styles.changes} role="document" aria-label="Changes" tabIndex={0}>
      {rows.map((row, index) => ('same' in row ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are made anew with each text.
        <p key={index} className={styles.same}>Lines {row.same[0]} to {row.same[1]} are the same</p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are made anew with each text.
        <div key={index} className={`${styles.changeLine} ${row.pieces.length === 0 ? styles.changeBlank : ''}`}>
          <span>{row.pieces.length === 0 ? '' : row.number}</span>
          <span>
            {row.pieces.length === 0 ? ' ' : row.pieces.map((piece, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity.
              if (piece.kind === 'same') return <span key={at}>{piece.text}</span>
              const Tag = piece.kind
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity.
              return <Tag key={at} className={styles[piece.kind]}>{piece.text}</Tag>
            })}
          </span>
        </div>
      )))}
    </div>
  )
}
