// Why the cut at hand is where it is, the rhythm of the dump, its rules, and a rule that people's corrections propose.
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { DumpView, LineView } from '../../shared/dump/question'
import { perform } from '../app/acts'
import { Button, IconButton } from '../ui/Button'
import { count, many } from '../ui/words'
import { cutAtHand, lineOf } from './bench'
import { Confidence } from './CutMark'
import { decline, planAgain } from './cutting'
import { useBench } from './state'
import { Weighed } from './Weighed'
import styles from './workbench.module.css'
import { said, wording } from '../words/wording'

const runs = [0, 1, 2, 3, 4] as const

function placeWords(line: LineView | undefined): string {
  if (!line || line.article < 0) return wording.workbench.inNoArticle
  return wording.workbench[line.kind === 'debris' ? 'debrisInArticle' : 'inArticle'](count(line.article + 1))
}

export function Evidence({ view }: { readonly view: DumpView }): ReactElement {
  const { cursor, lines, rules, proposal, declined } = useBench()
  const cut = lines.length > 0 ? cutAtHand() : null
  const line = lines.length > 0 ? lineOf(cursor) : undefined
  const offered = proposal && !declined.has(proposal.sentence) ? proposal : null
  return (
    <aside className={styles['evidence']} aria-label={wording.workbench.evidence}>
      <section>
        {cut ? (
          <>
            <h3>{wording.workbench.whyHere(count(cut.line))}</h3>
            <Weighed start={cut.start} title={wording.workbench.whatEachAdds} sureness={<Confidence cut={cut} />}>
              <ul>{cut.reasons.map((reason) => <li key={reason} className={reason.startsWith('although ') ? styles['against'] : undefined}>{said(reason).replace(/^./u, (first) => first.toUpperCase())}</li>)}</ul>
            </Weighed>
          </>
        ) : <><h3>{wording.workbench.lineNumber(count(line?.number ?? 1))}</h3><p>{placeWords(line)}</p>{line && <Weighed start={line.start} title={wording.workbench.whyNoCut} />}</>}
      </section>
      {offered && (
        <section className={styles['proposal']}>
          <h3>{wording.workbench.aRuleFrom(many(offered.from, 'correction'))}</h3>
          <p>“{said(offered.sentence)}” {offered.plan && <>{wording.workbench.itWouldChange(many(offered.plan.changes, 'place'), offered.plan.marked > 0 ? wording.workbench.andMark(many(offered.plan.marked, 'line')) : '')}</>}</p>
          <div className={styles['acts']}>
            <Button size="small" look="primary" onPress={() => void planAgain(offered.rule, offered.sentence)}>{wording.workbench.showWhatChanges}</Button>
            <Button size="small" look="quiet" onPress={() => decline(offered.sentence)}>{wording.workbench.notARule}</Button>
          </div>
        </section>
      )}
      {rules.length > 0 && (
        <section>
          <h3>{wording.workbench.rulesOfThisSource}</h3>
          {rules.map((rule) => <div key={rule.id} className={styles['ruleRow']}><p>{said(rule.sentence)}</p><IconButton size="small" label={wording.workbench.removeTheRule(said(rule.sentence))} onPress={() => void perform({ do: 'rule.remove', rule: rule.id })}><X size={14} /></IconButton></div>)}
        </section>
      )}
      {view.gaps && (
        <section>
          <h3>{wording.workbench.rhythmOfThisDump}</h3>
          <table>
            <thead><tr><th scope="col">{wording.workbench.blankLines}</th><th scope="col">{wording.workbench.within}</th><th scope="col">{wording.workbench.between}</th></tr></thead>
            <tbody>{runs.map((run) => <tr key={run}><td>{run < 4 ? run : wording.workbench.fourAndMore}</td><td>{count(view.gaps!.within[run] ?? 0)}</td><td>{count(view.gaps!.between[run] ?? 0)}</td></tr>)}</tbody>
          </table>
        </section>
      )}
    </aside>
  )
}
