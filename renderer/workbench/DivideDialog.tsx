// Dividing again: what would change is shown before it is applied, as one step that undo takes back.
import type { ReactElement } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { count, many } from '../ui/words'
import { applyPlan, closePlan } from './cutting'
import { useBench } from './state'
import styles from './workbench.module.css'

export function DivideDialog(): ReactElement | null {
  const planning = useBench((bench) => bench.planning)
  if (!planning) return null
  const { plan, progress, failure, sentence } = planning
  const nothing = plan !== null && plan.changes + plan.marked === 0
  const words = sentence ? `With the rule: ${sentence}` : 'With the newest divider and the rules of this source. Your own cuts, edits and annotations stay.'
  const foot = (
    <>
      <Button onPress={closePlan}>{plan && nothing ? 'Close' : 'Cancel'}</Button>
      {plan && !(nothing && !sentence) && <Button look="primary" onPress={() => void applyPlan()}>{sentence ? 'Make the rule' : 'Divide again'}</Button>}
    </>
  )
  return (
    <Dialog title="Divide again" words={words} onClose={closePlan} foot={foot}>
      {failure && <p role="alert">{failure.message} {failure.next}</p>}
      {!plan && !failure && (
        <>
          <p>Looking. Nothing is changed yet.</p>
          <div className={styles['progress']} role="progressbar" aria-label="Dividing" aria-valuemin={0} aria-valuemax={100} aria-valuenow={progress ? Math.round((progress.done / progress.total) * 100) : 0}><i style={{ width: `${progress ? (progress.done / progress.total) * 100 : 0}%` }} /></div>
        </>
      )}
      {plan && <p>{nothing ? 'Every article would stay as it is.' : `${many(plan.changes, 'place')} would change${plan.marked > 0 ? ` and ${many(plan.marked, 'line')} be marked as debris` : ''}: ${count(plan.articles.before)} articles now, ${count(plan.articles.after)} after.`}{plan.kept > 0 ? ` ${many(plan.kept, 'place')} stay as you cut them.` : ''}</p>}
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
      {plan && plan.changes > plan.hunks.length && <p>And {many(plan.changes - plan.hunks.length, 'more place')}.</p>}
    </Dialog>
  )
}
