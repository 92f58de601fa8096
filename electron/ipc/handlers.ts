// All handlers of the contract, as one table.
import { basename } from 'node:path'
import { app, shell } from 'electron'
import { done, failed } from '../../shared/result'
import { writeWhole } from '../backup/flush'
import { fileName } from '../guard/file-name'
import { listReports, readReport } from '../desk/reports'
import { deskHandlers } from './desk'
import { otherDesks } from './desks'
import { chosenOpen, chosenSave } from './dialog'
import type { Host } from './host'
import { schemeHandlers } from './scheme'
import type { Handlers } from './serve'
import { settingsHandlers } from './settings'

const endings = { galley: 'jsonl', csv: 'csv', 'csv-semicolon': 'csv', markdown: 'md', text: 'txt' } as const
const formatNames = { galley: 'Galley JSONL', csv: 'CSV', 'csv-semicolon': 'CSV', markdown: 'Markdown', text: 'Plain text' } as const

export function handlersFor(host: Host): Handlers {
  const { desk, jobs, offers } = host
  return {
    ...settingsHandlers(host),
    ...otherDesks(host),
    ...deskHandlers(host),
    ...schemeHandlers(host),
    'intake.choose': async ({ folders }) => {
      const kind = folders ? 'openDirectory' : 'openFile'
      const paths = await chosenOpen(host, 'import', { title: host.wording().dialogs.import, buttonLabel: host.wording().dialogs.import, properties: [kind, 'multiSelections'] })
      if (paths.length > 0) host.take(paths)
      return done(null)
    },
    'intake.preview': ({ offer, source, choices }) => offers.preview(offer, source, choices),
    'intake.begin': ({ offer, choices, remember }) => offers.begin(offer, choices, remember),
    'intake.decline': ({ offer }) => {
      offers.drop(offer)
      return done(null)
    },
    'intake.sample': () => done({ job: jobs.start([host.sample]).job }),
    'intake.pause': ({ job }) => (jobs.pause(job) ? done(null) : failed('no-job', 'This import does not run.')),
    'intake.resume': ({ job, go }) => (jobs.resume(job, go) ? done(null) : failed('no-job', 'This import has already ended.')),
    'intake.reports': async () => done(await listReports(desk.folder.reports)),
    'intake.report': async ({ report }) => {
      const read = await readReport(desk.folder.reports, report)
      return read ? done(read) : failed('no-report', 'This report is not there any more.')
    },
    'intake.cancel': ({ job, keep }) => (jobs.cancel(job, keep) ? done(null) : failed('no-job', 'This import has already ended.')),
    'intake.save': async ({ text }) => {
      const path = await chosenSave(host, 'export', app.getPath('documents'), { title: host.wording().dialogs.saveReport, buttonLabel: host.wording().dialogs.save, defaultPath: 'import-report.json', filters: [{ name: 'JSON', extensions: ['json'] }] })
      if (!path) return done(false)
      return writeWhole(path, text).then(() => done(true), (error: Error) => failed('not-written', `${basename(path)} could not be written (${error.message}).`, 'Choose another place.'))
    },
    'export.choose': async ({ name, format }) => {
      const ending = endings[format]
      const path = await chosenSave(host, 'export', app.getPath('documents'), {
        title: host.wording().dialogs.export,
        buttonLabel: host.wording().dialogs.export,
        defaultPath: `${fileName(name)}.${ending}`,
        filters: [{ name: formatNames[format], extensions: [ending] }],
      })
      return path ? desk.sinks.grant(path, true) : done(null)
    },
    'export.show': ({ sink }) => {
      const path = desk.sinks.pathOf(sink)
      if (!path) return failed('no-sink', 'This export is not there any more.')
      shell.showItemInFolder(path)
      return done(null)
    },
    'drag.begin': ({ name, format }) => desk.sinks.grant(host.drags.place(`${fileName(name)}.${endings[format]}`), true),
    'drag.start': ({ sink }) => {
      const path = desk.sinks.pathOf(sink)
      const contents = host.window()?.webContents
      if (!path || !contents) return failed('no-sink', 'There is no file to be dragged.')
      host.drags.start(contents, path)
      return done(null)
    },
  }
}
