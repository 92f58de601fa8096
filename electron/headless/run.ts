// Runs one command of the command line on its desk, with the real store in a hidden window.
import { resolve } from 'node:path'
import type { Plan } from '../shell/plan'
import { startDesk, type StartOrder } from '../shell/start-desk'
import { runRestore } from './backup'
import { commands } from './commands'
import type { Context } from './context'
import { beginImport } from './import'
import { complain, OutputClosed, print } from './output'

const startLimit = 10 * 60_000

export async function runCommand(plan: Plan, cwd: string, order: Omit<StartOrder, 'headless' | 'ready'>): Promise<number> {
  const { command } = plan
  if (!command || command.name === 'help' || command.name === 'version') return 2
  const path = (word: string): string => resolve(cwd, word)
  if (command.name === 'restore') return await runRestore(path(command.words[0] ?? ''), plan.folder)
  let begun: Context['begun'] = null
  const started = await startDesk({ ...order, headless: true, imports: command.name === 'import', ready: ({ jobs }) => { if (command.name === 'import') begun = beginImport(command, jobs, path) } })
  if (!started.ok) {
    complain(started.failure.message)
    return 1
  }
  const { desk, store, jobs, window, end } = started.value
  const gone = new Promise<never>((_, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(`The store stopped (${reason}). What was answered as saved is safe.`)))
    window.webContents.once('did-fail-load', (_event, _code, what) => reject(new Error(`The store's page could not be loaded (${what}).`)))
  })
  try {
    const work = async (): Promise<number> => {
      const slow = setTimeout(() => complain('The store is taking long to open.'), startLimit)
      const opened = await store.ask('desk.open', null)
      clearTimeout(slow)
      if (!opened.ok) {
        complain(opened.failure.message)
        return 1
      }
      const { recovery } = opened.value
      if (recovery && recovery.kind !== 'replayed') complain(recovery.message)
      return await commands[command.name as keyof typeof commands]({ command, desk, store, jobs, begun, path, print, complain })
    }
    return await Promise.race([work(), gone])
  } catch (error) {
    if (!(error instanceof OutputClosed)) complain((error as Error).message)
    return 1
  } finally {
    await end(false)
  }
}
