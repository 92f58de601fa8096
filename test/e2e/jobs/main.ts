// An application for tests: a real desk with real jobs, whose watch loses patience when it is told to.
import { join } from 'node:path'
import { app, session } from 'electron'
import { registerScheme, serveScheme } from '../../../electron/guard/scheme'
import { deskFolder, makeFolders } from '../../../electron/desk/folder'
import { openHome } from '../../../electron/shell/home'
import { startDesk } from '../../../electron/shell/start-desk'
import type { JobProgress } from '../../../shared/dump/dump'

const value = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const folder = deskFolder(value('desk')!)
const patience = value('patience')
if (!makeFolders(folder).ok) throw new Error(`no desk at ${folder.root}`)
app.setPath('userData', folder.profile)
app.setPath('sessionData', folder.profile)
app.on('window-all-closed', () => undefined)
registerScheme()

async function start(): Promise<void> {
  await app.whenReady()
  serveScheme(session.defaultSession, join(__dirname, 'page'))
  const started = await startDesk({ folder, application: __dirname, version: '0', home: openHome(join(folder.root, 'home')), headless: true, ...(patience ? { patience: Number(patience) } : {}), ready: () => undefined })
  if (!started.ok) throw new Error(started.failure.message)
  const { jobs, store } = started.value
  const seen: JobProgress[] = []
  jobs.onProgress((progress) => seen.push(progress))
  Object.assign(globalThis, { galley: { jobs, seen, verify: () => store.ask('verify', null) } })
}
void start()
