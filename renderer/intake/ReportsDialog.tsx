// Reports of all imports of this desk, newest first: each is read when it is chosen, and saved like one that just ended.
import { useEffect, useState, type ReactElement } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { JobReport, ReportHead } from '../../shared/dump/dump'
import type { Failure, Result } from '../../shared/result'
import { invoke } from '../bridge/main'
import { Dialog } from '../ui/Dialog'
import { count, many } from '../ui/words'
import { failureWords, language, wording } from '../words/wording'
import { Report, reportWords, useCame } from './Report'
import { ReportFoot } from './ReportFoot'
import styles from './report.module.css'

/** What main answers, and asks again where `key` is another; null while nothing is known. */
function useAnswer<T>(key: string | null, question: () => Promise<Result<T>>): Result<T> | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly result: Result<T> } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the same as long as its key is.
  useEffect(() => {
    let live = true
    if (key !== null) void question().then((result) => live && setAnswer({ key, result }))
    return () => {
      live = false
    }
  }, [key])
  return answer?.key === key ? answer.result : null
}

function headWords({ articles, members, failed, state }: ReportHead): string {
  const words = wording.intake
  return `${state === 'done' ? '' : `${words.ended[state] ?? state}. `}${words.ofFiles(many(articles, 'article'), many(members, 'file'))}${failed > 0 ? words.andLeftOut(count(failed)) : ''}`
}

const Wrong = ({ failure }: { readonly failure: Failure }): ReactElement => <p role="alert" className={styles['bad']}>{failureWords(failure)}</p>

export function ReportsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const heads = useAnswer('heads', () => invoke('intake.reports', null))
  const [chosen, setChosen] = useState<string | null>(null)
  const list = heads?.ok ? heads.value : []
  const at = chosen ?? list[0]?.report ?? null
  const report = useAnswer<JobReport>(at, () => invoke('intake.report', { report: at ?? '' }))
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const job = report?.ok ? report.value : null
  const came = useCame(job?.job ?? null)
  return (
    <Dialog title={wording.intake.reports} wide onClose={onClose} foot={<ReportFoot job={job} came={came} onClose={onClose} />}>
      {heads && !heads.ok && <Wrong failure={heads.failure} />}
      {heads?.ok && list.length === 0 && <p>{wording.intake.noReports}</p>}
      {list.length > 0 && (
        <div className={styles['reports']}>
          <ListBox autoFocus aria-label={wording.intake.reports} className={styles['heads'] ?? ''} selectionMode="single" selectionBehavior="replace" disallowEmptySelection selectedKeys={at === null ? [] : [at]} onSelectionChange={(keys) => { for (const key of keys as Set<string>) setChosen(key) }}>
            {list.map((head) => {
              const when = time.format(new Date(head.at))
              return <ListBoxItem key={head.report} id={head.report} textValue={when} className={styles['headRow'] ?? ''}><b>{when}<span className="only-read">, </span></b><span>{headWords(head)}</span></ListBoxItem>
            })}
          </ListBox>
          <section className={styles['whole']} tabIndex={0} aria-label={wording.intake.report}>
            {report && !report.ok && <Wrong failure={report.failure} />}
            {job && <><p>{reportWords(job)}</p><Report job={job} came={came} /></>}
          </section>
        </div>
      )}
    </Dialog>
  )
}
