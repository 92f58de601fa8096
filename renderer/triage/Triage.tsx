// One article after the other, judged by single keys: the text in the middle, everything else at its edges, a dock below.
import { ArrowLeft } from 'lucide-react'
import { useEffect, type ReactElement } from 'react'
import { run } from '../app/commands'
import { focusPane } from '../app/panes'
import { useApp } from '../app/state'
import { TextHost, useArticleAtHand } from '../editor/ArticlePane'
import { useArticle } from '../editor/article-state'
import { gutterOf } from '../editor/gutter'
import { Heading } from '../editor/Heading'
import { queryTitle } from '../list/title'
import { Button } from '../ui/Button'
import { count } from '../ui/words'
import { Dock } from './Dock'
import { leaveTriage, startTriage } from './moves'
import { closingWords, paceWords } from './pace'
import { DoneJustNow, KeyHints, Odd, SaveState } from './Sides'
import { useTriage, type Triage as Running } from './state'
import styles from './triage.module.css'
import { failureWords, wording } from '../words/wording'

export function Triage({ triage }: { readonly triage: Running }): ReactElement {
  const current = useApp((state) => state.current)
  useArticleAtHand(current)
  const over = triage.at >= triage.count
  return (
    <div className={styles['triage']}>
      <Head triage={triage} />
      {over ? <Closing triage={triage} /> : <Reading />}
      <footer className={styles['dock']}>
        <span className={styles['hints']}><SaveState />{!over && !triage.reasons && <KeyHints hints={[['Alt+Enter', wording.triage.fix], ['f', wording.triage.nextFlag]]} />}</span>
        {over ? <span /> : <Dock />}
        <span className={`${styles['hints']} ${styles['end']}`}>{!over && !triage.reasons && <KeyHints hints={[['?', wording.triage.keys], ['Space', wording.triage.pageOn], ['k', wording.triage.back], ['n', wording.hints.note], ['e', wording.triage.edit]]} />}</span>
      </footer>
    </div>
  )
}

function Head({ triage }: { readonly triage: Running }): ReactElement {
  const query = useApp((state) => state.query)
  const done = triage.judged.length
  const left = Math.max(0, triage.count - triage.at)
  const pace = paceWords(done, left, triage.time)
  return (
    <header className={styles['head']}>
      <Button look="quiet" size="small" keys="Escape" onPress={() => run('triage-leave')}><ArrowLeft size={14} aria-hidden="true" />{wording.common.desk}</Button>
      <h1>{wording.triage.triage}</h1>
      <span className={styles['what']}>{queryTitle(query)},</span>
      <span className={styles['order']}><Button look="quiet" size="small" aria-label={wording.triage.orderIs(triage.order === 'worst' ? wording.triage.worstFlagsFirst : wording.triage.asInTheList)} onPress={() => void startTriage(triage.order === 'worst' ? 'list' : 'worst')}>{triage.order === 'worst' ? wording.triage.worstFlagsFirst : wording.triage.asInTheList}</Button></span>
      <span className={styles['grow']} />
      <span><b>{count(done)}</b> {wording.triage.done}</span><span><b>{count(left)}</b> {wording.triage.left}</span>
      {pace && <span className={styles['pace']}>{pace.each}</span>}
      {pace?.rest && <span>{pace.rest}</span>}
      <div className={styles['progress']} role="progressbar" aria-label={wording.triage.judged} aria-valuemin={0} aria-valuemax={triage.count} aria-valuenow={triage.at}><i style={{ width: `${(100 * triage.at) / triage.count}%` }} /></div>
    </header>
  )
}

function Reading(): ReactElement {
  const view = useArticle((state) => state.view)
  const failure = useArticle((state) => state.failure)
  const number = view?.number ?? null
  useEffect(() => {
    if (number !== null) requestAnimationFrame(() => document.activeElement === document.body && focusPane('text'))
  }, [number])
  return (
    <div className={styles['middle']}>
      <DoneJustNow />
      <main className={styles['paper']} style={view ? gutterOf(view.source.lineEnd) : undefined} aria-label={wording.common.article}>
        {failure && <p>{failureWords(failure)}</p>}
        {view && <Heading view={view} />}
        {view && <TextHost key={view.number} />}
      </main>
      <Odd />
    </div>
  )
}

function Closing({ triage }: { readonly triage: Running }): ReactElement {
  const later = triage.judged.some(({ verdict }) => verdict === 'later')
  return (
    <main className={styles['closing']} aria-label={wording.triage.triageDone}>
      <h2>{wording.triage.thatWasTheLastOne}</h2>
      <p role="status">{closingWords(triage.judged.map(({ verdict }) => verdict), triage.time)}</p>
      <div className={styles['verdicts']}>
        <Button size="large" look="primary" autoFocus keys="Escape" onPress={() => void leaveTriage()}>{wording.triage.backToTheDesk}</Button>
        <Button size="large" keys="k" onPress={() => run('triage-back')}>{wording.triage.backToTheLastOne}</Button>
        {later && <Button size="large" look="quiet" onPress={() => void startTriage(triage.order)}>{wording.triage.goThroughWhatIsLeft}</Button>}
      </div>
    </main>
  )
}

export function useTriageRunning(): Running | null {
  return useTriage((state) => state.triage)
}
