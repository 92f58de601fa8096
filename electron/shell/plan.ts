// What this start is to be, settled before Electron is ready: which desk, a window or a command, or a refusal.
import { join, resolve } from 'node:path'
import { checkFolder, type DeskFolder, deskFolder, isDesk, makeFolders } from '../desk/folder'
import { type Command, commandNames, readCommand } from '../headless/options'
import { done, type Failure, type Result } from '../../shared/result'
import { readArguments, type Wanted } from './arguments'
import type { Home } from './home'

export interface Plan {
  readonly wanted: Wanted
  readonly command: Command | null
  readonly folder: DeskFolder
  /** What stands against a desk in this folder, or nothing. */
  readonly unusable: Failure | null
}

interface Around {
  readonly words: readonly string[]
  /** The folder of the application, which a runtime may be given as its first word. */
  readonly application: string
  readonly cwd: string
  readonly home: Home
}

function defaultDesk(home: Home): string {
  const [last] = home.read().desks
  return last && isDesk(deskFolder(last)) ? last : join(home.folder, 'desks', 'default')
}

export function planStart({ words, application, cwd, home }: Around): Result<Plan> {
  const wanted = readArguments(words, commandNames, (word) => resolve(cwd, word) === application)
  if (!wanted.ok) return wanted
  const command = wanted.value.command ? readCommand(wanted.value.command) : null
  if (command && !command.ok) return command
  const chosen = command?.value.values.desk ?? wanted.value.desk
  const demo = join(home.folder, 'desks', 'demo')
  const folder = deskFolder(chosen ? resolve(cwd, chosen) : wanted.value.demo ? demo : defaultDesk(home))
  const name = command?.value.name
  const plan = (made: Result<null>): Result<Plan> => done({ wanted: wanted.value, command: command?.value ?? null, folder, unusable: made.ok ? null : made.failure })
  if (name === 'help' || name === 'version') return plan(done(null))
  const need = name === undefined || name === 'import' ? 'create' : name === 'restore' ? 'empty' : 'open'
  const usable = checkFolder(folder, need)
  return plan(usable.ok ? makeFolders(folder) : usable)
}
