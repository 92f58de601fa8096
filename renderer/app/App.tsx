// The desk: bar, navigation, list, article, inspector, status line, and what lies over them.
import { useEffect, type ReactElement } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useCompare } from '../compare/state'
import { useArticle } from '../editor/article-state'
import { watchSuggestions } from '../annotate/suggestions'
import { watchHits } from '../find/hits-shown'
import { ArticlePane } from '../editor/ArticlePane'
import { Inspector } from '../inspector/Inspector'
import { WorkCard } from '../batch/WorkCard'
import { DropOverlay } from '../intake/DropOverlay'
import { JobCards } from '../intake/JobCard'
import { ArticleList } from '../list/ArticleList'
import { Navigation } from '../nav/Navigation'
import { Corner } from '../ui/Toasts'
import { Triage, useTriageRunning } from '../triage/Triage'
import { Damaged } from '../welcome/Damaged'
import { Opening } from '../welcome/Opening'
import { RecoveryNotice } from '../welcome/RecoveryNotice'
import { Welcome } from '../welcome/Welcome'
import { watchStore } from '../workbench/bench'
import { useBench } from '../workbench/state'
import { Workbench } from '../workbench/Workbench'
import { Bar } from './Bar'
import { Divider } from './Divider'
import { hearKeys } from './keys'
import { keepFocus } from './panes'
import { Overlays } from './Overlays'
import { StatusBar } from './StatusBar'
import { isEmpty, useApp, useSome } from './state'
import styles from './app.module.css'
import { language, wording } from '../words/wording'

/** Another language draws everything anew; what is at hand stands in the stores, so nothing is lost by it. */
export function App(): ReactElement {
  const chosen = useApp((state) => state.language)
  return <I18nProvider key={chosen} locale={language}><Desk /></I18nProvider>
}

function Desk(): ReactElement {
  const { opening, empty, current, inspector, recovery } = useSome((app) => ({ opening: app.opening, empty: isEmpty(app.state), current: app.current, inspector: app.inspector, recovery: app.recovery }))
  useEffect(hearKeys, [])
  useEffect(keepFocus, [])
  const changes = useArticle((article) => article.tab === 'changes')
  const wide = useCompare(({ layout }) => layout !== 'inline') && changes
  useEffect(watchSuggestions, [])
  useEffect(watchHits, [])
  const triage = useTriageRunning()
  useEffect(watchStore, [])
  const dump = useBench((bench) => bench.dump)
  if (opening !== 'open') return <><Opening /><Corner over="list" /></>
  if (empty && recovery?.kind === 'damaged') return <><Damaged recovery={recovery} /><Corner over="list" /></>
  if (triage) return <><Triage triage={triage} /><Corner over="dock" /><Overlays /></>
  if (dump !== null) {
    return (
      <>
        <Workbench />
        <Corner><JobCards /></Corner>
        <DropOverlay />
        <Overlays />
      </>
    )
  }
  return (
    <div className={`${styles['app']} ${inspector && !empty ? '' : styles['noInspector']} ${wide ? styles['comparing'] : ''} ${empty ? styles['first'] : ''}`}>
      <Bar />
      {!empty && <Navigation />}
      {empty ? <Welcome /> : (
        <>
          <ArticleList />
          <div className={styles['article']} style={recovery ? { display: 'flex', flexDirection: 'column' } : undefined}>
            {recovery && <RecoveryNotice recovery={recovery} />}
            <ArticlePane number={current} />
          </div>
          {inspector && <div className={styles['inspector']}><Inspector /></div>}
        </>
      )}
      <StatusBar />
      <Corner over={inspector || empty ? 'side' : 'list'}><WorkCard /><JobCards /></Corner>
      {!empty && !wide && <section className={styles['dividers']} aria-label={wording.app.widthsOfThePanes}><Divider pane="nav" /><Divider pane="list" />{inspector && <Divider pane="inspector" />}</section>}
      <DropOverlay />
      <Overlays />
    </div>
  )
}
