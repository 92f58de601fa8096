// Where one can go: all, statuses, tags, sites, dumps, bin, each with its count. Each row is a query.
import { Globe, Layers, Trash2 } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { statuses } from '../../shared/article/article'
import { useApp } from '../app/state'
import { StatusGlyph } from '../ui/glyphs'
import { TagTree } from '../tags/TagTree'
import { Keys } from '../ui/Keys'
import { count } from '../ui/words'
import { Dumps } from './Dumps'
import { Item, queryOf } from './Item'
import { More } from './More'
import styles from './nav.module.css'
import { wording } from '../words/wording'

export function Navigation(): ReactElement {
  const state = useApp((app) => app.state)
  const [allSites, setAllSites] = useState(false)
  if (!state) return <nav className={styles['nav']} aria-label={wording.list.navigation} />
  const sites = allSites ? state.sites : state.sites.slice(0, 6)
  return (
    <nav className={styles['nav']} aria-label={wording.list.navigation}>
      <Item query="all" word={wording.list.allArticles} count={state.count} icon={<Layers size={16} aria-hidden="true" />} />
      {statuses.map((status) => <Item key={status} query={queryOf({ field: 'status', value: status })} word={wording.kinds.statuses[status]} count={state.statuses[status]} icon={<StatusGlyph status={status} />} />)}
      {state.tags.length > 0 ? <TagTree tags={state.tags} /> : state.count > 0 && <><h2><span>{wording.common.tags}</span></h2><p className={styles['hint']}><Keys keys="t" />{wording.states.firstTag}</p></>}
      {(sites.length > 0 || state.noSite > 0) && <h2><span>{wording.list.sites}</span></h2>}
      {sites.map((site) => <Item key={site.name} query={queryOf({ field: 'site', value: site.name })} word={site.name} count={site.count} icon={<Globe size={16} aria-hidden="true" />} />)}
      {!allSites && state.sites.length > 6 && <More word={wording.list.more(count(state.sites.length - 6))} onPress={() => setAllSites(true)} />}
      {state.noSite > 0 && <Item query="site:none" word={wording.common.noSite} count={state.noSite} icon={<Globe size={16} aria-hidden="true" />} />}
      {state.dumps.some((dump) => !dump.removed) && <h2><span>{wording.list.dumps}</span></h2>}
      <Dumps all={state.dumps} removed={false} />
      {(state.bin > 0 || state.count > 0) && <h2><span>{wording.list.removed}</span></h2>}
      {(state.bin > 0 || state.count > 0) && <Item query="is:removed" word={wording.list.bin} count={state.bin} icon={<Trash2 size={16} aria-hidden="true" />} />}
      <Dumps all={state.dumps} removed />
    </nav>
  )
}
