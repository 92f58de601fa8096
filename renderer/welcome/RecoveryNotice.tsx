// What happened to the desk since it was last open, in plain sentences, with what was lost if anything was, and the way out.
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Recovery } from '../../shared/question'
import styles from '../app/app.module.css'
import { run } from '../app/commands'
import { setApp } from '../app/state'
import { Button } from '../ui/Button'
import { said, wording } from '../words/wording'

export function RecoveryNotice({ recovery }: { readonly recovery: Recovery }): ReactElement {
  const damaged = recovery.kind === 'damaged'
  return (
    <section className={`${styles['notice']} ${damaged ? styles['damaged'] : ''}`} aria-label={wording.welcome.recovery} role={damaged ? 'alert' : 'status'}>
      {damaged ? <TriangleAlert size={16} aria-hidden="true" /> : <CircleCheck size={16} aria-hidden="true" />}
      <div className={styles['grow']}>
        <p>{said(recovery.message)}</p>
        {recovery.lost.length > 0 && <ul aria-label={wording.welcome.whatIsMissing}>{recovery.lost.map((one) => <li key={one}>{said(one)}</li>)}</ul>}
        {damaged && <div className={styles['noticeActs']}><Button size="small" onPress={() => run('desk-restore')}>{wording.states.restoreABackup}</Button><Button size="small" onPress={() => run('desk-show')}>{wording.welcome.showTheFolder}</Button></div>}
      </div>
      <Button size="small" look="quiet" onPress={() => setApp({ recovery: null })}>{wording.common.close}</Button>
    </section>
  )
}
