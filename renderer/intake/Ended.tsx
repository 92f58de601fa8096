// What an ended job came to, on its card: what went wrong first, like with like, and the way to the whole report.
import { useEffect, useMemo, useState, type ReactElement } from 'react'
import type { JobProgress } from '../../shared/dump/dump'
import { earlierWords } from '../../shared/words/earlier'
import { announce } from '../app/announce'
import { Button } from '../ui/Button'
import { count, many, middleCut } from '../ui/words'
import { failureWords, said, wording } from '../words/wording'
import { failedOf } from './jobs'
import { outcomeLines, type OutcomeLine } from './outcomes'
import { ReportDialog } from './ReportDialog'
import styles from './intake.module.css'

const shown = 3

/** Where several things went wrong, what to do about each stands in the report. */
function outcomeWords({ outcome: file, members, alike }: OutcomeLine, several: boolean): string {
  const words = wording.intake
  const name = middleCut(file.name, 28)
  // What a person wanted is no failure.
  if (file.failure?.code === 'cancelled') return file.articles > 0 ? words.cancelledAfter(name, many(file.articles, 'article')) : words.cancelledWhole(name)
  if (file.failure) return `${file.failure.message.includes(file.name) ? '' : `${name}: `}${several ? said(file.failure.message) : failureWords(file.failure)}${alike > 0 ? ` ${words.soAre(many(alike, 'more file'))}` : ''}`
  if (file.outcome === 'known') return words.alreadyHere(name, many(file.articles, 'article'))
  if (file.earlier) return `${name}: ${many(file.articles, 'new article')}. ${earlierWords(file.earlier, words, (articles) => many(articles, 'article'))}`
  return members > 1 ? words.fromMembers(name, many(file.articles, 'article'), many(members, 'member')) : `${name}: ${many(file.articles, 'article')}.`
}

export function Ended({ job }: { readonly job: JobProgress }): ReactElement {
  const [report, setReport] = useState(false)
  const words = wording.intake
  const lines = useMemo(() => outcomeLines(job.outcomes), [job.outcomes])
  const several = lines.filter(({ outcome }) => outcome.failure).length > 1
  const failed = failedOf(job)
  const rest = lines.slice(shown).reduce((sum, { members, alike }) => sum + members + alike, 0)
  const whole = lines.length > 1 ? `${words.ofFiles(many(job.articles, 'article'), many(job.outcomes.length, 'file'))}${failed > 0 ? words.andLeftOut(count(failed)) : ''}.` : null
  // Whoever does not see the card is told once what the job came to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended job says no more than it did when it ended.
  useEffect(() => announce([`${words.ended[job.state] ?? ''}.`, ...lines.slice(0, 3).map((line) => outcomeWords(line, several))].join(' ')), [])
  return (
    <>
      {whole !== null && <p className={styles['facts']}>{whole}</p>}
      <ul className={`${styles['lines']} ${several ? styles['short'] : ''}`}>
        {lines.slice(0, shown).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an ended job stay as they are, and two files may have one name.
          <li key={at} className={line.outcome.failure && line.outcome.outcome !== 'cancelled' ? styles['bad'] : styles['facts']}>{outcomeWords(line, several)}</li>
        ))}
        {rest > 0 && <li className={styles['facts']}>{words.andMore(many(rest, 'more file'))}</li>}
      </ul>
      {job.outcomes.length > 0 && <div className={styles['acts']}><Button size="small" onPress={() => setReport(true)}>{words.report}</Button></div>}
      {report && <ReportDialog job={job} onClose={() => setReport(false)} />}
    </>
  )
}
