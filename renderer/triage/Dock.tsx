// The dock of a triage: three verdicts with their keys, or in their place the reasons for rejecting.
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import { Button } from 'react-aria-components'
import { reasons } from '../../shared/article/reasons'
import { run } from '../app/commands'
import { focusPane } from '../app/panes'
import { Keys } from '../ui/Keys'
import { judgeHere } from './moves'
import { setTriage, useTriage } from './state'
import styles from './triage.module.css'
import { wording } from '../words/wording'

export function Dock(): ReactElement {
  const reasoning = useTriage(({ triage }) => triage?.reasons ?? false)
  return reasoning ? <Reasons /> : (
    // biome-ignore lint/a11y/useSemanticElements: three buttons are no fieldset.
    <div className={styles['verdicts']} role="group" aria-label={wording.triage.verdict}>
      <Button className={`${styles['verdict']} ${styles['reject']}`} onPress={() => run('triage-reject')}><kbd>X</kbd>{wording.triage.reject}</Button>
      <Button className={styles['verdict'] ?? ''} onPress={() => run('triage-later')}><kbd>L</kbd>{wording.triage.later}</Button>
      <Button className={`${styles['verdict']} ${styles['accept']}`} onPress={() => run('triage-accept')}><kbd>A</kbd>{wording.common.accept}</Button>
    </div>
  )
}

function Reasons(): ReactElement {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus(), [])
  const back = (): void => {
    setTriage({ reasons: false })
    focusPane('text')
  }
  const keys = (event: KeyboardEvent): void => {
    const reason = reasons[Number(event.key) - 1]
    if (event.key === 'Escape') back()
    else if (reason) void judgeHere('rejected', reason)
    else if (event.key === 'Enter' && event.target === group.current) void judgeHere('rejected')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset.
    <div ref={group} className={styles['verdicts']} role="group" aria-label={wording.triage.reasonForRejecting} tabIndex={-1} onKeyDown={keys}>
      {reasons.map((reason, index) => <Button key={reason} className={`${styles['verdict']} ${styles['reject']}`} onPress={() => void judgeHere('rejected', reason)}><kbd>{index + 1}</kbd>{wording.kinds.reasons[reason]}</Button>)}
      <Button className={styles['verdict'] ?? ''} onPress={() => void judgeHere('rejected')}><Keys keys="Enter" />{wording.triage.noReason}</Button>
      <Button className={styles['verdict'] ?? ''} onPress={back}><Keys keys="Escape" />{wording.triage.back}</Button>
    </div>
  )
}
