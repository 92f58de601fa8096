// A desk that cannot be opened, or not now: why, what can be done about it, and the other desks, one press away.
import { FolderOpen, LoaderCircle } from 'lucide-react'
import { useEffect, useState, type ReactElement } from 'react'
import { Button as Aria } from 'react-aria-components'
import type { RecentDesk } from '../../shared/contract'
import type { Failure } from '../../shared/result'
import { sayFailure } from '../app/state'
import { invoke } from '../bridge/main'
import { said, wording } from '../words/wording'
import { Before, WaysOut, type Way } from './Before'
import styles from './welcome.module.css'

/** By what stands against it; where nothing else helps, the folder may be put in order and tried again. */
const ways: Readonly<Record<string, readonly Way[]>> = {
  held: ['again', 'desk-open'],
  'not-a-desk': ['desk-new', 'desk-show', 'again', 'desk-open'],
  'damaged-desk': ['desk-restore', 'desk-show', 'again', 'desk-open'],
}
const otherwise: readonly Way[] = ['again', 'desk-show', 'desk-restore', 'desk-open']

/** Nothing is wrong: it ends by itself. */
function Waited({ message, next }: { readonly message: string; readonly next: string }): ReactElement {
  return (
    <>
      <h1>{wording.welcome.theDeskIsBusy}</h1>
      <ol className={styles['steps']}>
        <li className={styles['now']}><LoaderCircle size={16} aria-hidden="true" /><div><b>{message}</b><p>{next}</p></div></li>
      </ol>
    </>
  )
}

export function Refused({ failure }: { readonly failure: Failure }): ReactElement {
  const [others, setOthers] = useState<readonly RecentDesk[]>([])
  useEffect(() => void invoke('desk.recent', null).then((answer) => answer.ok && setOthers(answer.value.filter(({ current }) => !current))), [])
  const open = (token: string): void => void invoke('desk.open', { token }).then((answer) => answer.ok || sayFailure(answer.failure))
  return (
    <Before label={wording.welcome.opening} alert>
      {failure.code === 'held' ? <Waited message={said(failure.message)} next={said(failure.next ?? '')} /> : (
        <>
          <h1>{wording.welcome.theDeskCouldNotBe}</h1>
          <p>{said(failure.message)}</p>
          {failure.next && <p>{said(failure.next)}</p>}
        </>
      )}
      <WaysOut waiting={failure.code === 'held'} ways={ways[failure.code] ?? otherwise} />
      {others.length > 0 && (
        <section className={styles['others']} aria-labelledby="other-desks">
          <h2 id="other-desks">{wording.welcome.otherDesks}</h2>
          {others.map(({ token, name }) => <Aria key={token} className={styles['way'] ?? ''} onPress={() => open(token)}><FolderOpen size={16} aria-hidden="true" /><span>{name}</span></Aria>)}
        </section>
      )}
    </Before>
  )
}
