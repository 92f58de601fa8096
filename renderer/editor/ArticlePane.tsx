// The article: head with its place and verdict, title, text in one of three views, and the labels at its foot.
import { useEffect, useRef } from 'react'
import type { ArticleNumber } from '../../shared/article/article'
import { useApp } from '../app/state'
import { LabelBar } from '../annotate/LabelBar'
import { Compare } from '../compare/Compare'
import { keepWords, placeAnew } from '../annotate/mend'
import { onStore } from '../bridge/store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { attach, openAgain, openArticle, refresh, setLabels } from './article'
import { flushTyping } from './at-hand'
import { gutterOf } from './gutter'
import { settleFlag, takeFlag } from './flags'
import { label } from './marking'
import { useArticle } from './article-state'
import { Bones } from './Bones'
import { Heading } from './Heading'
import { RawView } from './RawView'
import { PaneHead } from './PaneHead'
import paneStyles from './pane.module.css'
import textStyles from './text.module.css'
import { said, wording } from '../words/wording'

/** Keeps the article at hand open and true to the store, wherever it is shown. */
export function useArticleAtHand(number: ArticleNumber | null): void {
  const deskLabels = useApp(app => app.state?.labels)
  useEffect(() => {
    void openArticle(number)
  }, [number])
  useEffect(() => {
    if (deskLabels) setLabels(deskLabels)
  }, [deskLabels])
  useEffect(() => onStore(event => {
    if (event.type === 'changed') void refresh(event.articles, event.seq)
  }), [])
  useEffect(() => {
    const flush = (): void => void flushTyping()
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [])
}

export function ArticlePane({ number }: { readonly number: ArticleNumber | null }): React.JSX.Element {
  const { view, raw, tab, mode, labels, selected, failure } = useArticle()
  useArticleAtHand(number)
  if (failure) return <Pane><div className={paneStyles.empty}><Empty failed said={said(failure.message)} next={failure.next && said(failure.next)}><Button size="small" onPress={() => void openAgain()}>{wording.states.tryAgain}</Button></Empty></div></Pane>
  if (!view) return <Pane>{number === null ? <div className={paneStyles.empty}><NoneChosen /></div> : <Bones />}</Pane>
  const lit = view.annotations.find(one => one.id === selected)?.label ?? null
  return (
    <Pane style={gutterOf(view.source.lineEnd)}>
      <PaneHead view={view} raw={raw} tab={tab} />
      {tab !== 'changes' && <Heading view={view} />}
      {tab === 'text' && <TextHost key={view.number} />}
      {tab === 'raw' && raw && <RawView view={view} raw={raw} />}
      {tab === 'changes' && raw && <Compare view={view} raw={raw} key={view.number} />}
      {tab === 'text' && <LabelBar labels={labels} lit={lit} editing={mode === 'edit'} onLabel={name => void label(name)} />}
    </Pane>
  )
}

function Pane({ children, style }: { readonly children: React.ReactNode; readonly style?: React.CSSProperties }): React.JSX.Element {
  return <main className={paneStyles.pane} style={style} aria-label={wording.common.article}>{children}</main>
}

/** The element that CodeMirror lives in; clicks on the chips of flags come up to it. */
export function TextHost(): React.JSX.Element {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    attach(host.current)
    return () => attach(null)
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Alt Enter and X do the same by key.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears its buttons.
    <div
      ref={host}
      className={textStyles.text}
      onClick={event => {
        if (!(event.target instanceof Element)) return
        const fix = event.target.closest<HTMLElement>('[data-fix]')
        const dismiss = event.target.closest<HTMLElement>('[data-dismiss]')
        const flag = event.target.closest<HTMLElement>('[data-flag]')
        const keep = event.target.closest<HTMLElement>('[data-keep]')
        const anew = event.target.closest<HTMLElement>('[data-anew]')
        if (keep?.dataset.keep) void keepWords(keep.dataset.keep)
        else if (anew?.dataset.anew) void placeAnew(anew.dataset.anew)
        else if (fix) void settleFlag('fix.accept', fix.dataset.fix)
        else if (dismiss) void settleFlag('fix.dismiss', dismiss.dataset.dismiss)
        else if (flag?.dataset.flag) takeFlag(flag.dataset.flag, false)
      }}
    />
  )
}

function NoneChosen(): React.JSX.Element {
  const none = useApp(app => app.list?.count === 0)
  return <Empty said={wording.states.noneChosen} {...(none ? { next: wording.states.listHasNone } : { next: wording.states.goesToTheNext, keys: 'j' })} />
}
