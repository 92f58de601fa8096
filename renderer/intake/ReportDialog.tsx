// The report of an import that ended just now, from its card.
import type { ReactElement } from 'react'
import type { JobProgress } from '../../shared/dump/dump'
import { Dialog } from '../ui/Dialog'
import { wording } from '../words/wording'
import { Report, reportWords, useCame } from './Report'
import { ReportFoot } from './ReportFoot'

export function ReportDialog({ job, onClose }: { readonly job: JobProgress; readonly onClose: () => void }): ReactElement {
  const came = useCame(job.job)
  return (
    <Dialog title={wording.intake.reportOfTheImport} words={reportWords(job)} wide onClose={onClose} foot={<ReportFoot job={job} came={came} onClose={onClose} />}>
      <Report job={job} came={came} />
    </Dialog>
  )
}
