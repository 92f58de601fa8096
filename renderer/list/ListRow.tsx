// One row: status glyph, title and open flags, site, tags and date; with the words around a hit of the filter.
import type { MouseEvent, ReactElement } from 'react'
import type { Row } from '../../shared/question'
import { small } from '../../shared/find/small'
import { visible } from '../../shared/text/visible'
import { FlagGlyph, StatusGlyph } from '../ui/glyphs'
import { dragOut } from './drag-out'
import ui from '../ui/ui.module.css'
import styles from './list.module.css'
import { wording } from '../words/wording'

interface ListRowProps {
  readonly row: Row | null
  readonly index: number
  readonly count: number
  readonly top: number
  readonly height: number
  readonly here: boolean
  readonly picked: boolean
  /** Words that are looked for, in small letters. */
  readonly wanted: string
  readonly onPress: (event: MouseEvent, row: Row) => void
}

/** As much before a hit as leaves it room in a row: from the beginning of a word on, where there is one. */
function leadIn(before: string): string {
  return /(?:^|\s)(.{0,16})$/u.exec(before)?.[1] ?? Array.from(before).slice(-8).join('')
}

/** A text with what is looked for in it made to stand out. */
function marked(text: string, wanted: string): ReactElement {
  const at = wanted === '' ? -1 : small(text).indexOf(wanted)
  return at < 0 ? <>{text}</> : <>{text.slice(0, at)}<mark>{text.slice(at, at + wanted.length)}</mark>{text.slice(at + wanted.length)}</>
}

export function ListRow({ row, index, count, top, height, here, picked, wanted, onPress }: ListRowProps): ReactElement {
  const place = { transform: `translateY(${top}px)`, height }
  const base = { id: `row-${index}`, role: 'option', 'aria-setsize': count, 'aria-posinset': index + 1, 'aria-selected': here || picked, style: place } as const
  if (!row) return <div {...base} className={`${styles['item']} ${styles['bones']} ${ui['bones']}`}><span className="only-read">{wording.list.loading}</span><i /><i /></div>
  const done = row.status === 'accepted' || row.status === 'rejected'
  const name = [styles['item'], done && styles['done'], here && styles['on'], picked && styles['picked']].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role, option, comes with the spread.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys for its rows.
    <div {...base} className={name} draggable onDragStart={(event) => {
        event.preventDefault()
        void dragOut(row)
      }}
      onMouseDown={(event) => event.button === 0 && onPress(event, row)} onClick={(event) => onPress(event, row)}>
      <StatusGlyph status={row.status} />
      <span className="only-read">{wording.kinds.statuses[row.status]}, </span>
      <span className={styles['line']}>
        <span className={`${styles['title']} ${row.title ? '' : styles['warn']}`} title={row.title ?? ''} dir="auto">{row.title ? marked(visible(row.title), wanted) : wording.common.noTitle}</span>
        <span className={styles['flags']}>{row.flags.slice(0, 4).map((kind) => <span key={kind} title={wording.kinds.flags[kind]} style={{ display: 'flex' }}><FlagGlyph kind={kind} /><span className="only-read"> {wording.kinds.flags[kind]}</span></span>)}</span>
      </span>
      <span className={styles['meta']}>
        <span dir="auto" className={`${styles['site']} ${row.site ? '' : styles['warn']}`}>{visible(row.site ?? wording.common.noSite)}</span>
        {row.tags.slice(0, 1).map((tag) => <span key={tag} dir="auto" className={styles['tag']} title={row.tags.join(', ')}>{tag.slice(tag.lastIndexOf('/') + 1)}{row.tags.length > 1 ? ` +${row.tags.length - 1}` : ''}</span>)}
        <span className={`${styles['date']} ${row.published ? '' : styles['warn']}`}>{row.published?.slice(0, 10) ?? wording.common.noDate}</span>
      </span>
      {row.hit && <span className={styles['hit']}>{leadIn(row.hit.text.slice(0, row.hit.start))}<mark>{row.hit.text.slice(row.hit.start, row.hit.end)}</mark>{row.hit.text.slice(row.hit.end)}</span>}
    </div>
  )
}
