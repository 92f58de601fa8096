// The desk in a window: contract, menu, drops, second launches, the demo, and an orderly end.
import { basename, extname, join, resolve } from 'node:path'
import { app, type BrowserWindow, nativeTheme } from 'electron'
import type { Pushes, PushName } from '../../shared/contract'
import { catalogues, type Wording } from '../../shared/words/catalogue'
import { languageFor, type Language } from '../../shared/words/language'
import { complain } from '../headless/output'
import { serveDrop } from '../ipc/drop'
import { openChoices } from '../desk/choices'
import { createGrants } from '../ipc/grants'
import { handlersFor } from '../ipc/handlers'
import { serveContract } from '../ipc/serve'
import { runDemo } from './demo'
import { createDragOut } from './drag-out'
import { createOffers } from './offers'
import { withDesk } from './home'
import { setMenu } from './menu'
import { pathsOf } from './opened'
import type { Plan } from './plan'
import { showRefused } from './refused'
import { takeScreenshot } from './screenshot'
import { type Started, startDesk, type StartOrder } from './start-desk'
import { createUpdates } from './update'
import { openPlace, updatePlace } from './update-place'
import { boundsOf } from './window'
import { wordsFor } from './words-for'

type Handed = { readonly files?: unknown; readonly command?: unknown } | undefined

let imports: ((paths: readonly string[]) => void) | null = null
let window: BrowserWindow | null = null

/** Files that were handed over before the desk could take them. */
const early: string[] = []

function take(paths: readonly string[]): void {
  const dumps = paths.filter((path) => extname(path) !== '.galley')
  const backup = paths.find((path) => extname(path) === '.galley')
  if (backup) push('intake.refused', { message: `${basename(backup)} is the backup of a desk, not a dump. To have it as a desk of its own: galley restore ${basename(backup)} --desk FOLDER` })
  if (dumps.length === 0) return
  if (imports) imports(dumps)
  else early.push(...dumps)
}

/** A second launch on this desk, or the file manager of macOS, hands files over; the window comes to the front. */
export function takeOver(plan: Plan, cwd: string): void {
  if (plan.command) return
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take(pathsOf([path], cwd))
  })
  app.on('second-instance', (_event, _words, _folder, handed) => {
    const { files, command } = (handed as Handed) ?? {}
    if (command === true) return
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
    const paths = Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : []
    take(paths)
  })
}

function push<P extends PushName>(name: P, value: Pushes[P]): void {
  if (window && !window.isDestroyed()) window.webContents.send(name, value)
}

const drags = createDragOut()

async function leave(started: Started, order: Omit<StartOrder, 'headless' | 'ready'>): Promise<void> {
  const bounds = boundsOf(started.window)
  await order.home.change((data) => ({ ...data, window: bounds })).catch(() => undefined)
  await started.end(true).catch((error: Error) => started.log('error', `end: ${error.message}`))
  drags.clear()
  app.exit(0)
}

/** When the page has named the window, the desk can be used, and what is pushed to the page is heard. */
function usable({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => webContents.on('page-title-updated', (_event, title) => {
    if (title.endsWith(' - Galley')) resolve()
  }))
}

export async function runWindow(plan: Plan, cwd: string, order: Omit<StartOrder, 'headless' | 'ready'>): Promise<void> {
  const { home, application, version, folder } = order
  nativeTheme.themeSource = home.read().settings.theme
  const contents = (): number | null => (window && !window.isDestroyed() ? window.webContents.id : null)
  const sample = join(application, 'resources', 'sample.txt')
  const language = (): Language => languageFor(home.read().settings.language, app.getPreferredSystemLanguages())
  const wording = (): Wording => catalogues[language()]
  const restart = (words: readonly string[]): void => {
    app.relaunch({ args: [...words] })
    setImmediate(() => window?.close())
  }
  let drawMenu = (): void => undefined
  let hear: () => void = () => undefined
  const started = await startDesk({
    ...order,
    headless: false,
    ready: ({ desk, jobs, log }) => {
      jobs.onProgress((progress) => push('intake.progress', progress))
      const offers = createOffers(jobs, openChoices(folder.choices))
      // The page has to be there to show an offer.
      hear = () => { imports = (paths) => push('intake.offered', offers.make(paths)) }
      const host = {
        folder, desk, home, jobs, offers, log, sample, version, take, wording, drags,
        grants: createGrants(),
        window: () => window,
        drawMenu: () => drawMenu(),
        busy: jobs.busy,
        switchTo: (path: string) => restart(wordsFor(path)),
        again: () => restart(wordsFor(folder.root)),
      }
      serveContract(handlersFor(host), contents, log)
      serveDrop(contents, take, (message) => push('intake.refused', { message }))
    },
  })
  if (!started.ok) {
    complain(started.failure.message)
    return showRefused({ failure: started.failure, folder, application, version, home })
  }
  const { store, log } = started.value
  window = started.value.window
  const place = updatePlace(process.resourcesPath)
  const open = openPlace(place, home) !== null
  const updates = place && createUpdates({ place, open, version, home, log, words: () => wording().update, window: () => window, busy: started.value.jobs.busy, restart: () => restart(wordsFor(folder.root)) })
  window.webContents.on('did-finish-load', () => window?.webContents.setZoomFactor(home.read().settings.zoom ?? 1))
  drawMenu = () => setMenu(wording(), (id) => push('command', { id }), updates?.menu() ?? [])
  drawMenu()
  let leaving = false
  window.on('close', (event) => {
    event.preventDefault()
    if (leaving) return
    leaving = true
    void leave(started.value, order)
  })
  const inUse = usable(window)
  if (plan.wanted.reportUsable) void inUse.then(() => complain(`usable ${Math.round(Date.now() - (process.getCreationTime() ?? Date.now()))}`))
  const opened = await store.ask('desk.open', null)
  await home.change((data) => withDesk(data, folder.root)).catch((error: Error) => log('warn', `settings: ${error.message}`))
  if (!opened.ok) return log('error', `store: ${opened.failure.message}`)
  if (opened.value.recovery) log('warn', `recovery: ${opened.value.recovery.message}`)
  await inUse
  if (plan.wanted.demo) await runDemo(started.value, sample, opened.value.state.count)
  for (const job of started.value.jobs.interrupted()) push('intake.progress', job)
  hear()
  take([...early.splice(0), ...pathsOf(plan.wanted.files, cwd)])
  if (open) void updates?.quietly()
  if (!plan.wanted.screenshot) return
  const picture = resolve(cwd, plan.wanted.screenshot)
  const taken = await takeScreenshot(window, picture)
  complain(taken.ok ? `screenshot ${picture}` : taken.failure.message)
}

