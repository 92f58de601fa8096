// The report of an import that ended just now, from its card.
import type { ReactElement } from 'react'
import type { JobProgress } from '../../shared/dump'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { wording } from '../words/wording'
import { Report, reportWords, saveReport } from './Report'

export function ReportDialog({ job, onClose }: { readonly job: JobProgress; readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title={wording.intake.reportOfTheImport} words={reportWords(job)} onClose={onClose} foot={<><Button onPress={() => void saveReport(job)}>{wording.intake.saveReport}</Button><Button look="primary" onPress={onClose}>{wording.common.close}</Button></>}>
      <Report job={job} />
    </Dialog>
  )
}
