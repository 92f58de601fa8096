// What was done to the article, newest first: who, when, why, and what with its difference.
import { useEffect, useState } from 'react'
import type { Edit } from '../../shared/edit'
import type { ArticleView, Step } from '../../shared/question'
import { ask } from '../bridge/store'
import styles from './inspector.module.css'
import { when } from './when'

export function History({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const [steps, setSteps] = useState<readonly Step[] | null>(null)
  useEffect(() => {
    let current = true
    void ask('article.history', { number: view.number }).then(answer => {
      if (current && answer.ok) setSteps([...answer.value.steps].sort((one, other) => other.seq - one.seq))
    })
    return () => {
      current = false
    }
  }, [view])
  return (
    <ol className={styles.steps}>
      {(steps ?? []).map(step => (
        <li key={step.seq} className={step.state === 'undone' ? styles.undone : undefined}>
          <b>{step.words}</b>
          {step.by}, {when(step.at)}{reason(step)}{step.state === 'undone' && '. Undone.'}
          {step.edits.slice(0, 6).map(edit => <Difference key={edit.id} edit={edit} />)}
          {step.edits.length > 6 && <span>and {step.edits.length - 6} more places</span>}
        </li>
      ))}
      <li>
        <b>Brought in</b>
        {view.source.dump}, bytes {view.source.byteStart.toLocaleString()} to {view.source.byteEnd.toLocaleString()}
      </li>
    </ol>
  )
}

function reason(step: Step): string {
  const why = step.edits[0]?.why
  return why ? `. ${why}` : ''
}

function Difference({ edit }: { readonly edit: Edit }): React.JSX.Element {
  const text = (value: unknown): string => (value === null ? 'none' : Array.isArray(value) ? value.join(', ') : String(value))
  const was = text(edit.was)
  const now = text(edit.now)
  return (
    <span className={styles.difference}>
      {edit.kind === 'field' && `${edit.field}: `}
      {was !== '' && <del>{short(was)}</del>} {now !== '' && <ins>{short(now)}</ins>}
    </span>
  )
}

/** Over 60 characters fold in the middle and say how many there are. */
function short(text: string): string {
  const shown = text.replace(/\n/g, '¶')
  return shown.length <= 60 ? shown : `${shown.slice(0, 28)} … ${shown.slice(-28)} (${shown.length})`
}
