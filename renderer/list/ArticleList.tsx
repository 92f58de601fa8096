// The articles of the query at hand: only rows in view exist; one is at hand, several can be picked.
import { ListChecks } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react'
import { splitFilter } from '../../shared/find/query'
import { small } from '../../shared/find/small'
import type { Row } from '../../shared/question'
import { judge, bin } from '../app/acts'
import { keysOf, run } from '../app/commands'
import { setApp, useSome } from '../app/state'
import { inTurn } from '../app/turn'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { count, many, percentage } from '../ui/words'
import { FirstSteps } from '../welcome/FirstSteps'
import { ListRow } from './ListRow'
import { emptyWords } from './empty'
import { goTo, pickOne, pickRange, reopen, setText, standing } from './moves'
import { cachedRow, readPage } from './rows'
import { useSeek } from './seek'
import { useWindow } from './window'
import { SortMenu } from './SortMenu'
import { queryTitle } from './title'
import styles from './list.module.css'
import { said, wording } from '../words/wording'

export function ArticleList(): ReactElement {
  const { typed, seeking } = useSeek()
  const { list, index, picked, query, text, scanning, queryFailure, inspector } = useSome(({ list, index, picked, query, text, scanning, queryFailure, inspector, stamp }) => ({ list, index, picked, query, text, scanning, queryFailure, inspector, stamp }))
  const scroll = useRef<HTMLDivElement>(null)
  const total = list?.count ?? 0
  const wanted = small(splitFilter(text).words)
  // A third line is for the words that were found.
  const height = wanted ? 66 : 48
  const { first, end, reveal } = useWindow(scroll, total, height)
  useEffect(() => {
    if (!list || list.count === 0 || end === 0) return
    for (let at = first; at < end; at += 64) void readPage(list, at)
    void readPage(list, end - 1)
  }, [list, first, end])
  useEffect(() => {
    if (index >= 0 && index < total) reveal(index)
  }, [index, total, reveal])

  const press = (event: MouseEvent, row: Row, at: number): void => {
    // A press on picked rows may begin a drag of them all, so they stay picked until the click.
    const ofAll = picked.size > 1 && picked.has(row.id) && !event.shiftKey && !event.ctrlKey && !event.metaKey
    if (ofAll !== (event.type === 'click')) return
    if (event.shiftKey) void pickRange(Math.max(0, index), at, event.ctrlKey || event.metaKey ? 'add' : 'instead')
    else if (event.ctrlKey || event.metaKey) pickOne(row)
    else {
      setApp({ picked: new Set() })
      void goTo(at)
    }
  }
  const keys = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? height) / height) - 1)
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -total, End: total }
    if (seeking(event)) return
    if (event.key === 'Escape' && picked.size > 0) {
      event.preventDefault()
      setApp({ picked: new Set() })
      return
    }
    if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      inTurn(() => run('edit'), false)
      return
    }
    const by = steps[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const { shiftKey } = event
    inTurn(() => {
      const from = standing(by)
      const at = Math.max(0, Math.min(total - 1, from + by))
      if (shiftKey) void pickRange(from, at, 'add')
      else setApp({ picked: new Set() })
      void goTo(at)
    }, true)
  }
  return (
    <section className={styles['list']} aria-label={wording.list.articleList}>
      <div className={styles['head']}>
        <h2>{queryTitle(query)}</h2>
        <span>{scanning ? percentage(scanning.done / scanning.total) : count(total)}</span>
        {typed !== null && <span className={styles['typed']} role="status"><kbd>’{typed}</kbd></span>}
        <span className={styles['grow']} />
        <Button look="quiet" size="small" keys={keysOf('triage') ?? ''} isDisabled={total === 0} onPress={() => run('triage')}><ListChecks className={`${styles['narrow']} ${styles['first']}`} size={16} aria-hidden="true" /><span className={`${styles['wide']} ${styles['second']}`}>{wording.list.triage}</span></Button>
        <SortMenu />
      </div>
      {queryFailure && <Empty failed said={said(queryFailure.message)} next={queryFailure.next && said(queryFailure.next)}><Button size="small" onPress={() => void reopen('stays')}>{wording.states.tryAgain}</Button><Button size="small" look="quiet" onPress={() => run('all')}>{wording.states.showAllArticles}</Button></Empty>}
      {!queryFailure && list && total === 0 && !scanning && <NoRows query={query} text={text} />}
      <div ref={scroll} id="article-list" className={styles['scroll']} role="listbox" aria-label={wording.list.articles} aria-multiselectable="true" tabIndex={0} aria-activedescendant={index >= first && index < end ? `row-${index}` : undefined} onKeyDown={keys}>
        <div className={`${styles['inner']} ${inspector ? '' : styles['under']}`} role="presentation" style={{ height: total * height }}>
          {Array.from({ length: Math.max(0, end - first) }, (_, offset) => {
            const at = first + offset
            const row = cachedRow(at)
            return <ListRow key={at} row={row} index={at} count={total} top={at * height} height={height} here={at === index} picked={row !== null && picked.has(row.id)} wanted={wanted} onPress={(event, pressed) => press(event, pressed, at)} />
          })}
        </div>
      </div>
      {picked.size > 1 && (
        <div className={styles['foot']} role="toolbar" aria-label={wording.list.pickedArticles}>
          <div className={styles['count']}><span>{wording.list.picked(many(picked.size, 'article'))}</span><Button size="small" look="quiet" keys="Escape" onPress={() => setApp({ picked: new Set() })}>{wording.list.pickNone}</Button></div>
          <Button size="small" onPress={() => void judge('accepted')}>{wording.common.accept}</Button>
          <Button size="small" onPress={() => run('reject')}>{wording.states.rejectWhy}</Button>
          <Button size="small" onPress={() => run('review')}>{wording.states.review}</Button>
          <Button size="small" onPress={() => setApp({ overlay: 'tag' })}>{wording.list.tag}</Button>
          {query === 'is:removed' ? <Button size="small" onPress={() => void bin('article.restore')}>{wording.list.restore}</Button> : <Button size="small" onPress={() => void bin('article.remove')}>{wording.list.bin}</Button>}
        </div>
      )}
      {total > 0 && <FirstSteps />}
    </section>
  )
}

function NoRows({ query, text }: { readonly query: string; readonly text: string }): ReactElement {
  const { out, ...words } = emptyWords(query, text)
  return (
    <Empty {...words}>
      {out === 'text' && <Button size="small" keys="Escape" onPress={() => setText('')}>{wording.states.clearTheFilter}</Button>}
      {out === 'query' && <Button size="small" onPress={() => run('all')}>{wording.states.showAllArticles}</Button>}
    </Empty>
  )
}
