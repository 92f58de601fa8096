// The tags of the desk as a tree: shown by Enter, folded by the arrows, found by letters, renamed by F2, moved by dragging
// one onto another, which is a command like any other and can be taken back.
import { ChevronDown, ChevronRight, Ellipsis, Tag } from 'lucide-react'
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactElement } from 'react'
import type { TagCount } from '../../shared/question'
import { visible } from '../../shared/text/visible'
import { perform } from '../app/acts'
import { useApp } from '../app/state'
import { showQuery } from '../list/moves'
import { queryOf as itemQuery } from '../nav/Item'
import { tagRows } from '../nav/tree'
import { createTypeAhead, nameAhead } from '../../shared/find/type-ahead'
import { count } from '../ui/words'
import { openTagCard } from './state'
import styles from './tags.module.css'
import { wording } from '../words/wording'

const dragType = 'application/x-galley-tag'
const queryOf = (tag: string): string => itemQuery({ field: 'tag', value: tag })

/** Dropped onto a tag it goes below that one; onto the head, to the top. */
function moved(tag: string, onto: string): void {
  const word = tag.slice(tag.lastIndexOf('/') + 1)
  const to = onto === '' ? word : `${onto}/${word}`
  if (to !== tag && onto !== tag && !onto.startsWith(`${tag}/`)) void perform({ do: 'tag.rename', tag, to })
}

export function TagTree({ tags }: { readonly tags: readonly TagCount[] }): ReactElement {
  const query = useApp((state) => state.query)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [here, setHere] = useState('')
  const [over, setOver] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const typed = useRef(createTypeAhead())
  const rows = tagRows(tags, closed)
  const at = Math.max(0, rows.findIndex(({ path }) => path === here))
  const fold = (path: string, shut: boolean): void => {
    const next = new Set(closed)
    if (shut) next.add(path)
    else next.delete(path)
    setClosed(next)
  }
  const goTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (!row) return
    setHere(row.path)
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[rows.indexOf(row)]?.focus()
  }
  const keys = (event: KeyboardEvent): void => {
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const above = row.path.slice(0, Math.max(0, row.path.lastIndexOf('/')))
    const deeds = new Map<string, () => void>([
      ['ArrowDown', () => goTo(at + 1)], ['ArrowUp', () => goTo(at - 1)], ['Home', () => goTo(0)], ['End', () => goTo(rows.length - 1)],
      ['ArrowRight', () => (row.parent && closed.has(row.path) ? fold(row.path, false) : row.parent && goTo(at + 1))],
      ['ArrowLeft', () => (row.parent && !closed.has(row.path) ? fold(row.path, true) : above && goTo(rows.findIndex(({ path }) => path === above)))],
      ['Enter', () => showQuery(queryOf(row.path))], [' ', () => showQuery(queryOf(row.path))], ['F2', () => openTagCard(row.path)],
    ])
    const deed = deeds.get(event.key)
    if (deed) deed()
    else if (event.key.length === 1) {
      const found = nameAhead(rows.map(({ word }) => word), typed.current(event.key), at)
      if (found >= 0) goTo(found)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const drop = (onto: string) => ({
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragType)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(onto)
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      setOver(null)
      const tag = event.dataTransfer.getData(dragType)
      if (tag === '') return
      event.preventDefault()
      event.stopPropagation()
      moved(tag, onto)
    },
  })
  return (
    <>
      <h2 className={over === '' ? styles['over'] : ''} {...drop('')}><span>{wording.common.tags}</span></h2>
      <div ref={tree} role="tree" aria-label={wording.common.tags} className={styles['tree']} onKeyDown={keys}>
        {rows.map((row, index) => {
          const card = tags.find(({ name }) => name === row.path)
          const shown = query === queryOf(row.path)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its rows.
            <div key={row.path} role="treeitem" aria-level={row.depth + 1} aria-selected={shown} aria-expanded={row.parent ? !closed.has(row.path) : undefined} aria-label={`${visible(row.word)} ${count(row.count)}`}
              tabIndex={index === at ? 0 : -1} draggable className={`${styles['item']} ${over === row.path ? styles['over'] : ''}`} style={{ paddingLeft: row.depth === 0 ? 20 : 26 + row.depth * 12 }} title={[row.path, ...(card?.synonyms ?? [])].join(', ')}
              onClick={() => { setHere(row.path); showQuery(queryOf(row.path)) }} onFocus={() => setHere(row.path)} onContextMenu={() => openTagCard(row.path)}
              onDragStart={(event) => { event.dataTransfer.setData(dragType, row.path); event.dataTransfer.effectAllowed = 'move' }} {...drop(row.path)}>
              {row.parent && <button type="button" className={styles['fold']} style={{ left: row.depth * 12 + 2 }} tabIndex={-1} aria-label={`${closed.has(row.path) ? wording.list.unfold : wording.list.fold} ${row.path}`} onClick={(event) => { event.stopPropagation(); fold(row.path, !closed.has(row.path)) }}>{closed.has(row.path) ? <ChevronRight size={12} aria-hidden /> : <ChevronDown size={12} aria-hidden />}</button>}
              {card?.hue ? <i className={`${styles['dot']} ${styles[`hue${card.hue}`]}`} /> : row.depth === 0 ? <Tag size={16} aria-hidden="true" /> : null}
              <span className={styles['word']}>{visible(row.word)}</span>
              <span className={styles['count']}>{` ${count(row.count)}`}</span>
              <button type="button" className={styles['more']} tabIndex={-1} aria-label={wording.list.changeTheTag(row.path)} title={wording.list.changeF2} onClick={(event) => { event.stopPropagation(); openTagCard(row.path) }}><Ellipsis size={14} aria-hidden /></button>
            </div>
          )
        })}
      </div>
    </>
  )
}
