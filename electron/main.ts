// Where the application begins: settles what this start is, locks the desk, sets the guards, opens a window or runs a command.
import { join } from 'node:path'
import { app, session } from 'electron'
import type { Failure } from '../shared/result'
import { readHolder, writeHolder } from './desk/holder'
import { guardContents } from './guard/contents'
import { blockNetworkServices } from './guard/network'
import { registerScheme, serveScheme } from './guard/scheme'
import { guardSessions } from './guard/sessions'
import { needsDisplay, startDisplay } from './headless/display'
import { complain, hearClosedOutput, hushChromium, print } from './headless/output'
import { helpOf } from './headless/options'
import { runCommand } from './headless/run'
import { openHome } from './shell/home'
import { pathsOf } from './shell/opened'
import { type Plan, planStart } from './shell/plan'
import { borrowProfile, heldBy, showRefused } from './shell/refused'
import { runWindow, takeOver } from './shell/run-window'
import { openPlace, updatePlace } from './shell/update-place'

const application = __dirname
const cwd = process.cwd()
const version = app.getVersion()
const codes = { usage: 2, busy: 3, stopped: 130 } as const

function leave(code: number): void {
  app.exit(code)
}

/** Why this start cannot have the desk, or nothing: it is locked for this process then. `elsewhere`: it is open, and tells that itself. */
function lock({ unusable, folder, command, wanted }: Plan): Failure | 'elsewhere' | null {
  if (unusable) return unusable
  app.setPath('userData', folder.profile)
  app.setPath('sessionData', folder.profile)
  if (app.requestSingleInstanceLock({ files: pathsOf(wanted.files, cwd), command: command !== null })) {
    writeHolder(folder, command?.name ?? null)
    return null
  }
  const holder = command ? null : readHolder(folder)
  return holder ? heldBy(holder) : 'elsewhere'
}

async function run(plan: Plan, refusal: Failure | null): Promise<void> {
  await app.whenReady()
  serveScheme(session.defaultSession, join(application, 'page'))
  const order = { folder: plan.folder, application, version, home }
  if (refusal) return showRefused({ ...order, failure: refusal })
  if (!plan.command) return await runWindow(plan, cwd, order)
  app.on('before-quit', () => {
    complain(`${plan.command?.name} was stopped before its end. What was answered as saved is safe.`)
    leave(codes.stopped)
  })
  leave(await runCommand(plan, cwd, order))
}

function begin(plan: Plan, refusal: Failure | null): void {
  registerScheme()
  const open = plan.command ? null : openPlace(updatePlace(process.resourcesPath), home)
  blockNetworkServices(app, open)
  if (process.getuid?.() !== 0) app.enableSandbox()
  if (plan.command) {
    // Nothing is drawn for a command, so it wants neither a graphics card nor a process for one.
    app.disableHardwareAcceleration()
    app.commandLine.appendSwitch('in-process-gpu')
  }
  guardSessions(app, open)
  guardContents(app)
  if (!refusal) takeOver(plan, cwd)
  run(plan, refusal).catch((error: unknown) => {
    complain(`Galley could not start (${error instanceof Error ? error.message : String(error)}).`)
    leave(1)
  })
}

hearClosedOutput()
process.on('uncaughtException', (error) => {
  complain(`An unexpected error (${error.message}). What was shown as saved is safe.`)
  leave(1)
})
// Each way of running ends by itself, with its own exit code.
app.on('window-all-closed', () => undefined)
app.setName('Galley')
const home = openHome(join(app.getPath('appData'), 'Galley'))
const planned = planStart({ words: process.argv.slice(1), application, cwd, home })

const told = planned.ok ? planned.value.command?.name : undefined
if (told) hushChromium()
const display = told && told !== 'help' && told !== 'version' && needsDisplay() ? startDisplay() : null

if (!planned.ok) {
  complain(planned.failure.message)
  leave(codes.usage)
} else if (display && !display.ok) {
  complain(`${display.failure.message} ${display.failure.next ?? ''}`)
  leave(1)
} else if (told === 'help' || told === 'version') {
  void print(told === 'help' ? helpOf(planned.value.command?.words[0]) : `galley ${version}\n`).finally(() => leave(0))
} else {
  const plan = planned.value
  const refusal = lock(plan)
  if (refusal && refusal !== 'elsewhere') complain(refusal.message)
  if (refusal === 'elsewhere') {
    complain(plan.command ? 'this desk is open in another window' : 'this desk is already open, and its window comes to the front')
    leave(plan.command ? codes.busy : 0)
  } else if (refusal && (plan.command || needsDisplay())) {
    leave(1)
  } else {
    if (refusal) borrowProfile()
    begin(plan, refusal)
  }
}
