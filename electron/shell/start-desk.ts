// A desk with its page: folder, journal, window and store port put together, and taken apart again in order.
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserWindow, WebContents } from 'electron'
import { done, type Result } from '../../shared/result'
import { deskCalls } from '../desk/calls'
import { type Desk, openDesk } from '../desk/desk'
import type { DeskFolder } from '../desk/folder'
import { createStorePort, type StorePort } from '../desk/store-port'
import type { Home } from './home'
import { keepReport } from '../desk/reports'
import { createSpare } from './intake-spare'
import { createJobs, intakeProgram, type Jobs } from './jobs'
import { type Log, openLog } from './log'
import { openUnfinished } from './unfinished'
import { openWindow } from './window'

export interface Started {
  readonly desk: Desk
  readonly store: StorePort
  readonly jobs: Jobs
  readonly log: Log
  readonly window: BrowserWindow
  /** Ends jobs, lets the page save what is being typed and the store write a snapshot (a second at most), closes files. */
  end(snapshot: boolean): Promise<void>
}

export interface StartOrder {
  readonly folder: DeskFolder
  readonly application: string
  readonly version: string
  readonly home: Home
  readonly headless: boolean
  /** Files are about to be brought in. */
  readonly imports?: boolean
  /** Milliseconds that an import may be silent. */
  readonly patience?: number
  /** Before the page begins to load: what it asks first must be answered. */
  readonly ready: (parts: Omit<Started, 'window' | 'end'>) => void
}

export async function startDesk({ folder, application, version, home, headless, imports, patience, ready }: StartOrder): Promise<Result<Started>> {
  const log = openLog(folder.log)
  const program = intakeProgram(application)
  const spare = createSpare(program)
  if (imports) spare.prepare()
  const opened = await openDesk(folder)
  if (!opened.ok) {
    spare.stop()
    return opened
  }
  const desk = opened.value
  if (desk.journal.cut > 0) log('warn', `journal: ${desk.journal.cut} bytes of an unfinished line were cut`)
  const store = createStorePort(deskCalls(desk, version))
  let window: BrowserWindow | null = null
  const page = () => (window && !window.isDestroyed() ? window.webContents : null)
  let loaded: (contents: WebContents) => void = () => undefined
  const first = new Promise<WebContents>((resolve) => { loaded = resolve })
  const unfinished = openUnfinished(folder.jobs, (message) => log('warn', message))
  const jobs = createJobs({ program, spare, batches: folder.batches, page: async () => { await first; return page() ?? first }, log, patience, unfinished, keep: (progress) => keepReport(folder.reports, progress) })
  ready({ desk, store, jobs, log })
  window = openWindow({ application, title: desk.card().name, headless, bounds: home.read().window })
  const { webContents } = window
  webContents.on('dom-ready', () => {
    store.connect(webContents)
    loaded(webContents)
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    log('error', `page: the process is gone (${reason})`)
    store.close()
    if (!headless && reason !== 'clean-exit' && reason !== 'killed') webContents.reload()
  })
  return done({
    desk,
    store,
    jobs,
    log,
    window,
    async end(snapshot) {
      jobs.stop()
      if (snapshot && page()) {
        webContents.send('leave')
        await Promise.race([wait(100).then(() => store.ask('snapshot', null)), wait(1000)])
      }
      if (page()) window?.destroy()
      store.close()
      await unfinished.settled()
      await desk.close()
    },
  })
}
