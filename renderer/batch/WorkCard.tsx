// A batch under way: what it came to so far, how far it is, and Stop. What is done stays, as one step of undo.
import type { ReactElement } from 'react'
import { useApp } from '../app/state'
import { ask } from '../bridge/store'
import { Button } from '../ui/Button'
import { count } from '../ui/words'
import styles from './batch.module.css'
import { said, wording } from '../words/wording'

export function WorkCard(): ReactElement | null {
  const working = useApp((state) => state.working)
  if (!working) return null
  const share = Math.round((working.done / Math.max(1, working.total)) * 100)
  return (
    <section className={styles['card']} aria-label={wording.marks.batchUnderWay}>
      <p>{said(working.words)}</p>
      <div className={styles['bar']} role="progressbar" aria-label={wording.marks.progress} aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share}%` }} /></div>
      <div className={styles['acts']}>{wording.marks.ofMany(count(working.done), count(working.total))}<Button size="small" onPress={() => void ask('act.stop', null)}>{wording.marks.stop}</Button></div>
    </section>
  )
}
