// Published quality rules on the article: those it does not pass, with value, limit and the lines that caused it; the rest
// on demand. Limits are the desk's to set; a verdict is only ever shown.
import { useState } from 'react'
import { type JudgedSignal, type Rule, qualityRule } from '../../shared/inspect/quality/rules'
import { limitWords, valueWords } from '../../shared/inspect/quality/written'
import type { ArticleView } from '../../shared/question'
import { perform } from '../app/acts'
import { showPlace } from '../editor/flags'
import { useArticle } from '../editor/article-state'
import styles from './inspector.module.css'
import { LimitForm } from './LimitForm'
import { lineOf } from './line-of'
import { said, wording } from '../words/wording'

export function Quality({ view }: { readonly view: ArticleView }): React.JSX.Element | null {
  const [whole, setWhole] = useState(false)
  const [setting, setSetting] = useState<string | null>(null)
  // Line numbers come with the raw text, a moment later.
  useArticle(state => state.raw)
  if (view.signals.length === 0) return null
  const failed = view.signals.filter(({ passed }) => !passed)
  const own = view.signals.filter(signal => signal.own)
  // What is being set stays at hand, whatever becomes of its verdict.
  const shown = whole ? [...failed, ...view.signals.filter(({ passed }) => passed)] : view.signals.filter(({ passed, name }) => !passed || name === setting)
  return (
    <section className={styles.section} aria-label={wording.inspector.quality}>
      <h3>{wording.inspector.quality} <span>{wording.inspector.rulesPassed(view.signals.length - failed.length, view.signals.length)}</span></h3>
      {shown.length > 0 && (
        <table className={styles.signals}>
          <thead><tr><th scope="col">{wording.inspector.rule}</th><th scope="col">{wording.inspector.value}</th><th scope="col">{wording.inspector.limit}</th></tr></thead>
          <tbody>{shown.map(signal => <Row key={signal.name} view={view} signal={signal} open={setting === signal.name} onSet={setSetting} />)}</tbody>
        </table>
      )}
      <button type="button" className={styles.quiet} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? wording.inspector.showWhatFailsOnly : wording.inspector.showAllRules}</button>
      {own.length > 0 && <button type="button" className={styles.quiet} onClick={() => void perform({ do: 'limit.reset' })}>{wording.inspector.publishedLimitsAgain}</button>}
    </section>
  )
}

interface RowProps {
  readonly view: ArticleView
  readonly signal: JudgedSignal
  readonly open: boolean
  readonly onSet: (name: string | null) => void
}

function Row({ view, signal, open, onSet }: RowProps): React.JSX.Element | null {
  const rule = qualityRule(signal.name)
  if (!rule) return null
  const limit = limitWords(rule, signal.own ?? rule)
  return (
    <>
      <tr className={signal.passed ? '' : styles.over}>
        <th scope="row" title={`${rule.name}: ${said(rule.source)}`}>{said(rule.says)}<Lines view={view} signal={signal} rule={rule} /></th>
        <td>{!signal.passed && <span role="img" aria-label={wording.inspector.notPassed}>! </span>}{valueWords(rule, signal.value)}</td>
        <td><button type="button" aria-expanded={open} aria-label={wording.inspector.limitIs(said(rule.says), limit, signal.own ? wording.inspector.andSetHere : '')} title={signal.own ? wording.inspector.setHerePublished(limitWords(rule, rule)) : wording.inspector.setAnotherLimit} onClick={() => onSet(open ? null : signal.name)}>{limit}{signal.own && ' *'}</button></td>
      </tr>
      {open && <tr><td colSpan={3}><LimitForm rule={rule} own={signal.own} onDone={() => onSet(null)} /></td></tr>}
    </>
  )
}

const firstLines = 3

/** The lines that caused a verdict: the first ones, the others on demand. */
function Lines({ view, signal, rule }: { readonly view: ArticleView; readonly signal: JudgedSignal; readonly rule: Rule }): React.JSX.Element {
  const [every, setEvery] = useState(false)
  const lines = new Map<number, number>()
  for (let at = 0; at < signal.ranges.length; at += 2) {
    const start = signal.ranges[at]!
    const line = lineOf(view, start)
    if (!lines.has(line)) lines.set(line, start)
  }
  const shown = [...lines].slice(0, every ? lines.size : firstLines)
  return (
    <>
      {shown.map(([line, start]) => <button key={line} type="button" aria-label={wording.inspector.goToLine(line, said(rule.says))} onClick={() => showPlace(start)}>{wording.inspector.line(line)}</button>)}
      {lines.size > shown.length && <button type="button" aria-label={wording.inspector.showAllLines(lines.size, said(rule.says))} onClick={() => setEvery(true)}>{wording.inspector.andMore(lines.size - shown.length)}</button>}
    </>
  )
}
