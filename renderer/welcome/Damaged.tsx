// A desk of which nothing could be brought back: said where an empty one would ask for a dump. What is on the disk is untouched.
import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Recovery } from '../../shared/question'
import { said, wording } from '../words/wording'
import { Before, WaysOut } from './Before'
import styles from './welcome.module.css'

export function Damaged({ recovery }: { readonly recovery: Recovery }): ReactElement {
  return (
    <Before label={wording.welcome.recovery} alert>
      <h1>{wording.welcome.notWhole}</h1>
      <p>{said(recovery.message)}</p>
      <ol className={styles['steps']}>
        {recovery.lost.map((one) => <li key={one} className={styles['missing']}><CircleAlert size={16} aria-hidden="true" /><div><b>{wording.welcome.whatIsMissing}</b><p>{said(one)}</p></div></li>)}
        <li className={styles['done']}><CircleCheck size={16} aria-hidden="true" /><div><b>{wording.welcome.untouched}</b><p>{wording.welcome.nothingIsTaken}</p></div></li>
      </ol>
      <WaysOut ways={['desk-restore', 'desk-show', 'desk-open']} />
    </Before>
  )
}
