// Published quality rules on the article: those it does not pass, with value, limit and the lines that caused it; the rest on demand.
import { useState } from 'react'
import type { Signal } from '../../shared/article'
import { qualityRule, type Rule } from '../../shared/inspect/quality/rules'
import type { ArticleView } from '../../shared/question'
import { showPlace } from '../editor/flags'
import { useArticle } from '../editor/article-state'
import styles from './inspector.module.css'
import { lineOf } from './line-of'

export function Quality({ view }: { readonly view: ArticleView }): React.JSX.Element | null {
  const [whole, setWhole] = useState(false)
  // Line numbers come with the raw text, a moment later.
  useArticle(state => state.raw)
  if (view.signals.length === 0) return null
  const failed = view.signals.filter(({ passed }) => !passed)
  const shown = whole ? [...failed, ...view.signals.filter(({ passed }) => passed)] : failed
  return (
    <section className={styles.section} aria-label="Quality">
      <h3>Quality <span>{view.signals.length - failed.length} of {view.signals.length} rules passed</span></h3>
      {shown.length > 0 && (
        <table className={styles.signals}>
          <thead><tr><th scope="col">Rule</th><th scope="col">Value</th><th scope="col">Limit</th></tr></thead>
          <tbody>{shown.map(signal => <Row key={signal.name} view={view} signal={signal} />)}</tbody>
        </table>
      )}
      <button type="button" className={styles.quiet} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? 'Show what fails only' : 'Show all rules'}</button>
    </section>
  )
}

function Row({ view, signal }: { readonly view: ArticleView; readonly signal: Signal }): React.JSX.Element | null {
  const rule = qualityRule(signal.name)
  if (!rule) return null
  const [first] = signal.ranges
  return (
    <tr className={signal.passed ? '' : styles.over}>
      <th scope="row" title={`${rule.name}: ${rule.source}`}>
        {rule.says}
        {first !== undefined && <button type="button" aria-label={`Go to line ${lineOf(view, first)}: ${rule.says}`} onClick={() => showPlace(first)}>line {lineOf(view, first)}</button>}
      </th>
      <td>{!signal.passed && <span role="img" aria-label="not passed">! </span>}{written(signal.value, rule)}</td>
      <td>{limit(rule)}</td>
    </tr>
  )
}

function written(value: number, { unit }: Rule): string {
  return unit === 'share' ? `${(value * 100).toLocaleString('en', { maximumFractionDigits: 1 })} %` : value.toLocaleString('en', { maximumFractionDigits: 1 })
}

function limit(rule: Rule): string {
  const { least, most } = rule
  if (least !== undefined && most !== undefined) return `${written(least, rule)} – ${written(most, rule)}`
  return least !== undefined ? `≥ ${written(least, rule)}` : `≤ ${written(most ?? 0, rule)}`
}
