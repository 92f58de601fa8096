// Sets the limit of one quality rule for the whole desk: at least, at most, or the published one again.
import { useEffect, useRef, useState } from 'react'
import type { Limit, Rule } from '../../shared/inspect/quality/rules'
import { asTyped, fromTyped, limitWords } from '../../shared/inspect/quality/written'
import { perform } from '../app/acts'
import styles from './inspector.module.css'
import { said, wording } from '../words/wording'

const bounds = ['least', 'most'] as const

export function LimitForm({ rule, own, onDone }: { readonly rule: Rule; readonly own: Limit | undefined; readonly onDone: () => void }): React.JSX.Element {
  const stands = own ?? rule
  const [typed, setTyped] = useState({ least: asTyped(rule, stands.least), most: asTyped(rule, stands.most) })
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  // Whoever asked for the form goes on in it.
  useEffect(() => first.current?.select(), [])
  const keep = async (): Promise<void> => {
    const [least, most] = [fromTyped(rule, typed.least), fromTyped(rule, typed.most)]
    if (least === null || most === null) return setProblem(wording.inspector.limitIsANumber)
    if (least !== undefined && most !== undefined && least > most) return setProblem(wording.inspector.smallerFirst)
    if (await perform({ do: 'limit.set', rule: rule.name, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) })) onDone()
  }
  const again = async (): Promise<void> => {
    if (await perform({ do: 'limit.set', rule: rule.name })) onDone()
  }
  return (
    <form
      className={styles.limit}
      aria-label={wording.inspector.limitOf(said(rule.says))}
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      {bounds.map(bound => (
        <label key={bound}>{wording.inspector.bounds[bound]}{rule.unit === 'share' && ', %'}
          <input className={styles.input} inputMode="decimal" ref={bound === (stands.least === undefined ? 'most' : 'least') ? first : null} aria-invalid={problem !== null} value={typed[bound]} placeholder={wording.inspector.noLimit} onChange={event => setTyped({ ...typed, [bound]: event.target.value })} />
        </label>
      ))}
      <button type="submit" className={styles.button}>{wording.inspector.setForTheDesk}</button>
      {own && <button type="button" className={styles.quiet} onClick={() => void again()}>{wording.inspector.publishedLimit(limitWords(rule, rule))}</button>}
      {problem && <p className={styles.refused} role="alert">{problem}</p>}
    </form>
  )
}
