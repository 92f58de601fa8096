// Where one can go: all, statuses, tags, sites, dumps, bin, each with its count. Each row is a query.
import { ChevronDown, ChevronRight, FileText, Globe, Layers, Tag, Trash2 } from 'lucide-react'
import { useState, type ReactElement, type ReactNode } from 'react'
import { statuses } from '../../shared/article'
import { formatQuery, type Term } from '../../shared/query'
import { visible } from '../../shared/text/visible'
import { showQuery } from '../list/moves'
import { useApp } from '../app/state'
import { StatusGlyph, statusWords } from '../ui/glyphs'
import { count, middleCut } from '../ui/words'
import { tagRows } from './tree'
import styles from './nav.module.css'

interface ItemProps { readonly query: string; readonly word: string; readonly count: number; readonly icon: ReactNode; readonly depth?: number; readonly title?: string }

function Item({ query, word, count: number, icon, depth = 0, title }: ItemProps): ReactElement {
  const here = useApp((state) => state.query === query)
  return (
    <button type="button" className={`${styles['item']} ${depth > 0 ? styles['deep'] : ''}`} style={{ paddingLeft: depth > 0 ? 20 + depth * 12 : undefined }}
      aria-current={here ? 'page' : undefined} title={title ?? word} onClick={() => showQuery(query)}>
      {icon}<span className={styles['word']}>{visible(word)}</span><span className={styles['count']}>{count(number)}</span>
    </button>
  )
}

const one = (term: Omit<Term, 'negated'>): string => formatQuery({ terms: [{ ...term, negated: false } as Term] })

export function Navigation(): ReactElement {
  const state = useApp((app) => app.state)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [allSites, setAllSites] = useState(false)
  if (!state) return <nav className={styles['nav']} aria-label="Navigation" />
  const fold = (path: string): void => {
    const next = new Set(closed)
    if (!next.delete(path)) next.add(path)
    setClosed(next)
  }
  const tags = tagRows(state.tags, closed)
  const sites = allSites ? state.sites : state.sites.slice(0, 6)
  const dumps = state.dumps.filter((dump) => !dump.removed)
  return (
    <nav className={styles['nav']} aria-label="Navigation">
      <Item query="all" word="All articles" count={state.count} icon={<Layers size={16} aria-hidden="true" />} />
      {statuses.map((status) => <Item key={status} query={one({ field: 'status', value: status })} word={statusWords[status]} count={state.statuses[status]} icon={<StatusGlyph status={status} />} />)}
      {tags.length > 0 && <h2><span>Tags</span></h2>}
      {tags.map((tag) => (
        <div key={tag.path} className={styles['row']}>
          {tag.parent && <button type="button" className={styles['fold']} style={{ left: tag.depth * 12 - 4 }} aria-label={`${closed.has(tag.path) ? 'Unfold' : 'Fold'} ${tag.path}`} aria-expanded={!closed.has(tag.path)} onClick={() => fold(tag.path)}>{closed.has(tag.path) ? <ChevronRight size={12} /> : <ChevronDown size={12} />}</button>}
          <Item query={one({ field: 'tag', value: tag.path })} word={tag.word} title={tag.path} count={tag.count} depth={tag.depth} icon={tag.depth === 0 ? <Tag size={16} aria-hidden="true" /> : null} />
        </div>
      ))}
      {(sites.length > 0 || state.noSite > 0) && <h2><span>Sites</span></h2>}
      {sites.map((site) => <Item key={site.name} query={one({ field: 'site', value: site.name })} word={site.name} count={site.count} icon={<Globe size={16} aria-hidden="true" />} />)}
      {!allSites && state.sites.length > 6 && <button type="button" className={`${styles['item']} ${styles['deep']}`} style={{ paddingLeft: 32 }} onClick={() => setAllSites(true)}>{count(state.sites.length - 6)} more</button>}
      {state.noSite > 0 && <Item query="site:none" word="No site" count={state.noSite} icon={<Globe size={16} aria-hidden="true" />} />}
      {dumps.length > 0 && <h2><span>Dumps</span></h2>}
      {dumps.map((dump) => <Item key={dump.dump} query={one({ field: 'dump', value: dump.name })} word={middleCut(dump.name, 18)} title={dump.name} count={dump.count} icon={<FileText size={16} aria-hidden="true" />} />)}
      {(state.bin > 0 || state.count > 0) && <h2><span>Removed</span></h2>}
      {(state.bin > 0 || state.count > 0) && <Item query="is:removed" word="Bin" count={state.bin} icon={<Trash2 size={16} aria-hidden="true" />} />}
    </nav>
  )
}
