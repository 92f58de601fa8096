// One line of the comparison: both sides beside each other, or struck and written words in one run.
import { createElement, memo } from 'react'
import { pieces, type By, type Piece, type Row } from '../../shared/compare/compare'
import type { StoredTextEdit } from '../../shared/command/text'
import { when } from '../inspector/when'
import styles from './compare.module.css'
import { useCompare, type Layout } from './state'
import { wording } from '../words/wording'

interface RowProps {
  readonly row: Pick<Row, 'was' | 'now' | 'changed'>
  readonly strong?: boolean
  /** Line numbers of the dump. */
  readonly left: number | null
  readonly right: number | null
  readonly by: By
  readonly layout: Layout
  /** Its place among the changes, or -1. */
  readonly change: number
  readonly hand: boolean
  readonly edit: StoredTextEdit | undefined
}

export const CompareRow = memo(function CompareRow({ row, strong, left, right, by, layout, change, hand, edit }: RowProps): React.JSX.Element {
  const blank = !row.changed && row.was === ''
  const name = [styles.row, blank && styles.blank, row.changed && styles.changed, row.now === null && styles.struck, row.was === null && styles.written, strong && styles.strong, hand && styles.hand].filter(Boolean).join(' ')
  const list = pieces(row, by)
  const take = change >= 0 ? () => useCompare.setState({ at: change }) : undefined
  const who = edit && `${edit.by}, ${when(edit.at)}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: N and Shift N do the same by key.
    // biome-ignore lint/a11y/noStaticElementInteractions: a change is taken at hand by the pointer too.
    <div className={name} aria-current={hand || undefined} onClick={take}>
      {layout === 'inline' ? <Side number={left ?? right} list={list} who={who} /> : (
        <>
          <Side number={left} list={list.filter(({ kind }) => kind !== 'ins')} />
          <Side number={right} list={list.filter(({ kind }) => kind !== 'del')} who={row.now === null && who ? wording.editor.deletedBy(who) : who} />
        </>
      )}
    </div>
  )
})

function Side({ number, list, who }: { readonly number: number | null; readonly list: readonly Piece[]; readonly who?: string | undefined }): React.JSX.Element {
  return (
    <div className={styles.side}>
      <span className={styles.number}>{number}</span>
      <span className={styles.words}>{list.length === 0 ? ' ' : createElement('span', null, ...list.map(({ kind, text }) => (kind === 'same' ? text : createElement(kind, { className: styles[kind] }, text))))}</span>
      {who && <span className={styles.who}>{who}</span>}
    </div>
  )
}
