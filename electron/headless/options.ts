// The command line's grammar as a table: every command, what it takes, and one sentence where something else was given. Pure.
import { failed, done, type Result } from '../../shared/result'

interface Grammar {
  /** How many words stand without an option's name: least and most. */
  readonly words: readonly [number, number]
  readonly values: readonly string[]
  readonly flags: readonly string[]
  readonly required: readonly string[]
  readonly usage: string
}

const grammar = {
  import: { words: [1, 10_000], values: ['desk', 'json', 'format', 'encoding', 'map'], flags: [], required: [], usage: 'import PATH... [--desk DIR] [--format FORMAT] [--encoding NAME] [--map text=NAME,title=NAME...] [--json REPORT]' },
  list: { words: [0, 0], values: ['desk', 'query'], flags: ['json'], required: [], usage: 'list [--desk DIR] [--query Q] [--json]' },
  export: { words: [0, 0], values: ['desk', 'query', 'format', 'out', 'name'], flags: ['overwrite'], required: ['format', 'out'], usage: 'export [--desk DIR] [--query Q] [--name NAME] --format galley|csv|csv-semicolon|markdown|text --out PATH [--overwrite]' },
  edit: { words: [0, 0], values: ['desk', 'script', 'as'], flags: ['stop-on-error'], required: ['script'], usage: 'edit [--desk DIR] --script FILE|- [--as NAME] [--stop-on-error]' },
  verify: { words: [0, 0], values: ['desk'], flags: [], required: [], usage: 'verify [--desk DIR]' },
  backup: { words: [0, 0], values: ['desk', 'out'], flags: ['overwrite'], required: ['out'], usage: 'backup [--desk DIR] --out FILE [--overwrite]' },
  restore: { words: [1, 1], values: ['desk'], flags: [], required: ['desk'], usage: 'restore FILE --desk DIR' },
  help: { words: [0, 0], values: [], flags: [], required: [], usage: 'help' },
  version: { words: [0, 0], values: [], flags: [], required: [], usage: 'version' },
} as const satisfies Readonly<Record<string, Grammar>>

export type CommandName = keyof typeof grammar
export const commandNames: ReadonlySet<string> = new Set(Object.keys(grammar))

export interface Command {
  readonly name: CommandName
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

export function usage(): string {
  return Object.values(grammar).map((each, index) => `${index === 0 ? 'usage:' : '      '} galley ${each.usage}`).join('\n')
}

export function readCommand(line: readonly string[]): Result<Command> {
  const [first, ...rest] = line
  if (first === undefined) return failed('usage', 'A command is wanted: import, list, export, edit, verify, backup or restore.')
  if (!commandNames.has(first)) return failed('usage', `There is no command “${first}”: import, list, export, edit, verify, backup or restore is wanted.`)
  const name = first as CommandName
  const rule: Grammar = grammar[name]
  const words: string[] = []
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  let plain = false
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index]!
    if (plain || !word.startsWith('--')) {
      words.push(word)
      continue
    }
    if (word === '--') {
      plain = true
      continue
    }
    const equals = word.indexOf('=')
    const option = word.slice(2, equals < 0 ? undefined : equals)
    if (rule.flags.includes(option) && equals < 0) {
      flags.add(option)
      continue
    }
    if (!rule.values.includes(option)) return failed('usage', `${name} has no option --${option}; it is: galley ${rule.usage}`)
    const value = equals < 0 ? rest[index + 1] : word.slice(equals + 1)
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) return failed('usage', `--${option} wants a value; it is: galley ${rule.usage}`)
    values[option] = value
    if (equals < 0) index += 1
  }
  const missing = rule.required.find((option) => values[option] === undefined)
  if (missing) return failed('usage', `${name} wants --${missing}; it is: galley ${rule.usage}`)
  if (words.length < rule.words[0] || words.length > rule.words[1]) return failed('usage', `That is not how ${name} is written; it is: galley ${rule.usage}`)
  return done({ name, words, values, flags })
}
