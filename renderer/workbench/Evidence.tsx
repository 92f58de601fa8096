// Why the cut at hand is where it is, the rhythm of the dump, its rules, and a rule that people's corrections propose.
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { DumpView } from '../../shared/dump-question'
import { perform } from '../app/acts'
import { Button, IconButton } from '../ui/Button'
import { count, many } from '../ui/words'
import { cutAtHand, lineOf } from './bench'
import { Confidence } from './CutMark'
import { decline, planAgain } from './cutting'
import { useBench } from './state'
import styles from './workbench.module.css'

const runs = ['0', '1', '2', '3', '4 and more'] as const

export function Evidence({ view }: { readonly view: DumpView }): ReactElement {
  const { cursor, lines, rules, proposal, declined } = useBench()
  const cut = lines.length > 0 ? cutAtHand() : null
  const line = lines.length > 0 ? lineOf(cursor) : undefined
  const offered = proposal && !declined.has(proposal.sentence) ? proposal : null
  return (
    <aside className={styles['evidence']} aria-label="Evidence">
      <section>
        {cut ? (
          <>
            <h3>Why here, at line {count(cut.line)}</h3>
            <ul>{cut.reasons.map((reason) => <li key={reason}>{reason[0]!.toUpperCase() + reason.slice(1)}</li>)}</ul>
            <div className={styles['total']}><span>Confidence</span><Confidence cut={cut} /></div>
          </>
        ) : <><h3>Line {count(line?.number ?? 1)}</h3><p>{line && line.article >= 0 ? `In article ${count(line.article + 1)}. C cuts here, T makes it the title, M marks it as debris.` : 'In no article. M makes debris an article of its own.'}</p></>}
      </section>
      {offered && (
        <section className={styles['proposal']}>
          <h3>A rule from {many(offered.from, 'correction')}</h3>
          <p>“{offered.sentence}” {offered.plan && <>It would change {many(offered.plan.changes, 'place')} here{offered.plan.marked > 0 ? ` and mark ${many(offered.plan.marked, 'line')}` : ''}, and none that you have kept.</>}</p>
          <div className={styles['acts']}>
            <Button size="small" look="primary" onPress={() => void planAgain(offered.rule, offered.sentence)}>Show what changes</Button>
            <Button size="small" look="quiet" onPress={() => decline(offered.sentence)}>Not a rule</Button>
          </div>
        </section>
      )}
      {rules.length > 0 && (
        <section>
          <h3>Rules of this source</h3>
          {rules.map((rule) => <div key={rule.id} className={styles['ruleRow']}><p>{rule.sentence}</p><IconButton size="small" label={`Remove the rule: ${rule.sentence}`} onPress={() => void perform({ do: 'rule.remove', rule: rule.id })}><X size={14} /></IconButton></div>)}
        </section>
      )}
      {view.gaps && (
        <section>
          <h3>Rhythm of this dump</h3>
          <table>
            <thead><tr><th scope="col">Blank lines</th><th scope="col">within</th><th scope="col">between</th></tr></thead>
            <tbody>{runs.map((name, run) => <tr key={name}><td>{name}</td><td>{count(view.gaps!.within[run] ?? 0)}</td><td>{count(view.gaps!.between[run] ?? 0)}</td></tr>)}</tbody>
          </table>
        </section>
      )}
    </aside>
  )
}
