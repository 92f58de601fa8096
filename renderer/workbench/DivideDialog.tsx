// Dividing again: what would change is shown before it is applied, as one step that undo takes back.
import type { ReactElement } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { count, many } from '../ui/words'
import { applyPlan, closePlan } from './cutting'
import { useBench } from './state'
import styles from './workbench.module.css'
import { failureWords, said, wording } from '../words/wording'

export function DivideDialog(): ReactElement | null {
  const planning = useBench((bench) => bench.planning)
  if (!planning) return null
  const { plan, progress, failure, sentence } = planning
  const nothing = plan !== null && plan.changes + plan.marked === 0
  const words = sentence ? wording.workbench.withTheRule(said(sentence)) : wording.workbench.withTheNewest
  const foot = (
    <>
      <Button onPress={closePlan}>{plan && nothing ? wording.common.close : wording.common.cancel}</Button>
      {plan && !(nothing && !sentence) && <Button look="primary" onPress={() => void applyPlan()}>{sentence ? wording.workbench.makeTheRule : wording.workbench.divideAgainNow}</Button>}
    </>
  )
  return (
    <Dialog title={wording.workbench.divideAgainNow} words={words} onClose={closePlan} foot={foot}>
      {failure && <p role="alert">{failureWords(failure)}</p>}
      {!plan && !failure && (
        <>
          <p>{wording.workbench.lookingNothingIsChangedYet}</p>
          <div className={styles['progress']} role="progressbar" aria-label={wording.workbench.dividing} aria-valuemin={0} aria-valuemax={100} aria-valuenow={progress ? Math.round((progress.done / progress.total) * 100) : 0}><i style={{ width: `${progress ? (progress.done / progress.total) * 100 : 0}%` }} /></div>
        </>
      )}
      {plan && <p>{nothing ? wording.workbench.everyArticleWouldStayAs : wording.workbench.wouldChange(many(plan.changes, 'place'), plan.marked > 0 ? wording.workbench.andMarked(many(plan.marked, 'line')) : '', count(plan.articles.before), count(plan.articles.after))}{plan.kept > 0 ? wording.workbench.stayAsCut(many(plan.kept, 'place')) : ''}</p>}
      {plan && plan.hunks.length > 0 && (
        <div className={styles['hunks']}>
          {plan.hunks.map((hunk) => (
            <div key={hunk.start} className={styles['hunk']}>
              <span>{count(hunk.line)}</span>
              <div>
                {hunk.before.filter((title) => !hunk.after.includes(title)).map((title) => <del key={title}>{title}</del>)}
                {hunk.after.map((title) => (hunk.before.includes(title) ? <span key={title}>{title}</span> : <ins key={title}>{title}</ins>))}
              </div>
            </div>
          ))}
        </div>
      )}
      {plan && plan.changes > plan.hunks.length && <p>{wording.workbench.andMore(many(plan.changes - plan.hunks.length, 'more place'))}</p>}
    </Dialog>
  )
}
