// What may be done from a report: save it with what is known of its articles by now, go through its doubtful cuts, or to them all.
import type { ReactElement } from 'react'
import type { JobProgress } from '../../shared/dump/dump'
import type { Answer } from '../../shared/question'
import { app, say, sayFailure } from '../app/state'
import { invoke } from '../bridge/main'
import { showQuery } from '../list/moves'
import { termsOf } from '../nav/by-file'
import { queryOf } from '../nav/Item'
import { Button } from '../ui/Button'
import { many } from '../ui/words'
import { nextDoubt, openBench } from '../workbench/bench'
import { wording } from '../words/wording'
import { doubtfulOf } from './Report'

/** Characters of a job's identifier that tell it from others in a query. */
const told = 8

type Came = Answer<'job.came'> | null

async function saveReport(job: JobProgress, came: Came): Promise<void> {
  const saved = await invoke('intake.save', { text: `${JSON.stringify({ ...job, flags: came?.flags, sites: came?.sites.first, languages: came?.languages.first }, null, 2)}\n` })
  if (!saved.ok) sayFailure(saved.failure)
  else if (saved.value) say(wording.intake.theReportWasSaved)
}

interface ReportFootProps { readonly job: JobProgress | null; readonly came: Came; readonly onClose: () => void }

export function ReportFoot({ job, came, onClose }: ReportFootProps): ReactElement {
  const words = wording.intake
  // Several dumps have no one place in the workbench, and are asked for by the import that brought them.
  const [dump, ...others] = came?.dumps ?? []
  const only = dump !== undefined && others.length === 0 ? dump : null
  const term = only === null ? undefined : termsOf(app().state?.dumps ?? []).get(only)
  const query = term !== undefined ? queryOf({ field: 'dump', value: term }) : others.length > 0 && job ? queryOf({ field: 'import', value: job.job.slice(0, told) }) : null
  const doubtful = job ? doubtfulOf(job) : 0
  const leave = (go: () => void) => (): void => {
    onClose()
    go()
  }
  return (
    <>
      <Button isDisabled={job === null} onPress={() => job && void saveReport(job, came)}>{words.saveReport}</Button>
      {only !== null && doubtful > 0 && <Button onPress={leave(() => void openBench(only).then(nextDoubt))}>{words.goThrough(many(doubtful, 'doubtful cut'))}</Button>}
      <span style={{ flex: 1 }} />
      <Button look={query === null ? 'primary' : 'plain'} onPress={onClose}>{wording.common.close}</Button>
      {query !== null && <Button look="primary" onPress={leave(() => showQuery(query))}>{words.goToArticles}</Button>}
    </>
  )
}
