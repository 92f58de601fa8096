// What was done to the article, newest first: who, when, why, and what with its difference. The step at hand can be taken
// back by itself; where it cannot, it says why.
import { useEffect, useState } from 'react'
import type { Edit } from '../../shared/article/edit'
import type { ArticleView, Step } from '../../shared/question'
import { ask } from '../bridge/store'
import { act, flushTyping } from '../editor/at-hand'
import { Difference } from '../ui/Difference'
import { toInput } from './field'
import styles from './inspector.module.css'
import { when } from './when'
import { said, wording } from '../words/wording'
import { count } from '../ui/words'

/** Differences shown while a step is not at hand. */
const few = 3
const many = 60

export function History({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const [steps, setSteps] = useState<readonly Step[] | null>(null)
  const [hand, setHand] = useState<number | null>(null)
  useEffect(() => {
    let current = true
    void ask('article.history', { number: view.number }).then((answer) => {
      if (current && answer.ok) setSteps([...answer.value.steps].sort((one, other) => other.seq - one.seq))
    })
    return () => {
      current = false
    }
  }, [view])
  const take = (by: 1 | -1): void => {
    const list = steps ?? []
    const at = list.findIndex((step) => step.seq === hand)
    const next = list[Math.max(0, Math.min(list.length - 1, at + by))]
    if (!next) return
    setHand(next.seq)
    // At once, so that a Tab right after goes on from this step.
    document.getElementById(`step-${next.seq}`)?.focus()
  }
  const keys = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    take(by)
  }
  return (
    <ol className={styles.steps} aria-label={wording.inspector.history} onKeyDown={keys}>
      {(steps ?? []).map((step) => <StepItem key={step.seq} view={view} step={step} atHand={step.seq === hand} onTake={() => setHand(step.seq === hand ? null : step.seq)} />)}
      {steps?.length === 0 && <li className={styles.line}>{wording.states.nothingChangedYet}</li>}
      <li>
        <b>{wording.inspector.broughtIn}</b>
        {wording.inspector.dumpBytes(view.source.dump, count(view.source.byteStart), count(view.source.byteEnd))}
      </li>
    </ol>
  )
}

interface StepProps {
  readonly view: ArticleView
  readonly step: Step
  readonly atHand: boolean
  readonly onTake: () => void
}

function StepItem({ view, step, atHand, onTake }: StepProps): React.JSX.Element {
  const undone = step.state === 'undone'
  const shown = step.edits.slice(0, atHand ? many : few)
  const revert = (): void => void flushTyping().then(() => act({ do: 'edit.revert', article: view.id, seq: step.seq }))
  return (
    <li className={[undone && styles.undone, atHand && styles.stepAtHand].filter(Boolean).join(' ') || undefined} data-step={step.seq}>
      <button type="button" id={`step-${step.seq}`} className={styles.plain} aria-expanded={atHand} onClick={onTake}>
        <b>{said(step.words)}</b>
        {step.by}, {when(step.at)}{reason(step)}{undone && wording.inspector.takenBack}
      </button>
      {shown.map((edit) => <Change key={edit.id} edit={edit} step={step} />)}
      {step.edits.length > shown.length && <span className={styles.line}>{wording.inspector.andMorePlaces(count(step.edits.length - shown.length))}</span>}
      {atHand && !undone && step.cannot === null && <button type="button" className={styles.button} onClick={revert}>{wording.inspector.revertThisStep}</button>}
      {atHand && step.cannot !== null && <span className={styles.cannot}>{wording.inspector.cannotBeRevertedAlone(step.cannot)}</span>}
    </li>
  )
}

/** `typed` says nothing more than the words do. */
function reason(step: Step): string {
  const why = step.edits[0]?.why
  return why && why !== 'typed' && why !== 'reverted' ? `. ${said(why).replace(/^./u, (first) => first.toUpperCase())}` : ''
}

/** A split or a join brings along what others wrote before: it stays theirs. */
function Change({ edit, step }: { readonly edit: Edit; readonly step: Step }): React.JSX.Element {
  const own = edit.by === step.by && edit.at === step.at
  return (
    <>
      {!own && <span className={styles.line}>{edit.by}, {when(edit.at)}</span>}
      <span className={styles.difference}>
        {edit.kind === 'field' && `${edit.field}: `}
        <Difference was={edit.kind === 'text' ? edit.was : toInput(edit.was)} now={edit.kind === 'text' ? edit.now : toInput(edit.now)} fold />
      </span>
    </>
  )
}
