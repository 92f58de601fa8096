// The command line's grammar as a table: every command, what it takes, and one sentence where something else was given. Pure.
import { formatNames } from '../../shared/formats/names'
import { exportFormats } from '../../shared/question'
import { failed, done, type Result } from '../../shared/result'

interface Option {
  /** What its value is called; null for a flag, which has none. */
  readonly takes: string | null
  readonly needed?: true
  readonly says: string
}

interface Grammar {
  readonly says: string
  /** How many words stand without an option's name, least and most, and what they are called. */
  readonly words: readonly [number, number, string]
  readonly options: Readonly<Record<string, Option>>
  readonly example: string
}

const desk: Option = { takes: 'DIR', says: 'the folder of the desk; without it the one that was open last' }
const query: Option = { takes: 'Q', says: 'which articles, such as status:new or tag:science; without it all' }
const overwrite: Option = { takes: null, says: 'takes the place of a file that is there already' }

const grammar = {
  import: {
    says: 'Takes files and folders apart into articles.',
    words: [1, 10_000, 'PATH...'],
    options: {
      desk,
      format: { takes: 'FORMAT', says: `what the files are; without it that is recognised. One of ${formatNames.join(', ')}` },
      encoding: { takes: 'NAME', says: 'how their letters are written, such as windows-1252; without it that is recognised' },
      map: { takes: 'text=NAME,title=NAME...', says: 'which column or key holds what' },
      json: { takes: 'REPORT', says: 'a file that takes the whole report' },
    },
    example: 'import dump.jsonl.gz --desk desk --map text=body,title=headline',
  },
  list: {
    says: 'Prints articles, one a line.',
    words: [0, 0, ''],
    options: { desk, query, json: { takes: null, says: 'whole articles, one JSON object a line' } },
    example: 'list --desk desk --query "status:new -flag:truncated"',
  },
  export: {
    says: 'Writes articles into one file.',
    words: [0, 0, ''],
    options: {
      desk,
      query,
      name: { takes: 'NAME', says: 'what the export is called in the records of the desk' },
      format: { takes: exportFormats.join('|'), needed: true, says: 'galley holds everything, and comes in again as it was' },
      out: { takes: 'PATH', needed: true, says: 'the file' },
      overwrite,
    },
    example: 'export --desk desk --query status:accepted --format galley --out accepted.jsonl',
  },
  edit: {
    says: 'Does what a script says, one JSON object a line, and answers each by a line.',
    words: [0, 0, ''],
    options: {
      desk,
      script: { takes: 'FILE|-', needed: true, says: 'the script; - reads standard input' },
      as: { takes: 'NAME', says: 'who does it' },
      'stop-on-error': { takes: null, says: 'stops at the first line that could not be done' },
    },
    example: 'edit --desk desk --script script.jsonl --as Ada',
  },
  verify: { says: 'Holds the desk against its own records.', words: [0, 0, ''], options: { desk }, example: 'verify --desk desk' },
  backup: {
    says: 'Writes the whole desk into one file.',
    words: [0, 0, ''],
    options: { desk, out: { takes: 'FILE', needed: true, says: 'the file' }, overwrite },
    example: 'backup --desk desk --out desk.galley-backup',
  },
  restore: {
    says: 'Makes a desk of a backup.',
    words: [1, 1, 'FILE'],
    options: { desk: { takes: 'DIR', needed: true, says: 'a folder that is empty or not there yet' } },
    example: 'restore desk.galley-backup --desk desk-again',
  },
  help: { says: 'Prints the commands, or one with its options.', words: [0, 1, '[COMMAND]'], options: {}, example: 'help import' },
  version: { says: 'Prints the version.', words: [0, 0, ''], options: {}, example: 'version' },
} as const satisfies Readonly<Record<string, Grammar>>

export type CommandName = keyof typeof grammar
export const commandNames: ReadonlySet<string> = new Set(Object.keys(grammar))

/** Those that do something, as a sentence lists them. */
const wanted = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format([...commandNames].filter((name) => name !== 'help' && name !== 'version'))

export interface Command {
  readonly name: CommandName
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

const optionsOf = (name: CommandName): readonly (readonly [string, Option])[] => Object.entries(grammar[name].options)

function written([name, { takes, needed }]: readonly [string, Option]): string {
  const whole = takes === null ? `--${name}` : `--${name} ${takes}`
  return needed ? whole : `[${whole}]`
}

function usageOf(name: CommandName): string {
  return [name, grammar[name].words[2], ...optionsOf(name).map(written)].filter((part) => part !== '').join(' ')
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(...rows.map(([head]) => head.length))
  return rows.map(([head, says]) => `  ${head.padEnd(wide)}  ${says}\n`).join('')
}

/** What `help` prints: of one command its options and an example, of none the table of all. */
export function helpOf(about: string | undefined): string {
  const names = Object.keys(grammar) as CommandName[]
  const name = names.find((each) => each === about)
  if (!name) return `usage: galley COMMAND\n\n${columns(names.map((each) => [each, grammar[each].says]))}\n${columns(names.map((each) => ['galley', grammar[each].example]))}\ngalley help COMMAND tells its options.\n`
  const options = optionsOf(name)
  const table = options.length === 0 ? '' : `\n${columns(options.map(([option, { takes, says }]) => [takes === null ? `--${option}` : `--${option} ${takes}`, says]))}`
  return `usage: galley ${usageOf(name)}\n\n${grammar[name].says}\n${table}\nexample: galley ${grammar[name].example}\n`
}

const noCommand = (word: string) => failed('usage', `There is no command “${word}”: ${wanted} is wanted.`)

export function readCommand(line: readonly string[]): Result<Command> {
  const [word, ...rest] = line
  const first = word === '--help' || word === '--version' ? word.slice(2) : word
  if (first === undefined) return failed('usage', `A command is wanted: ${wanted}.`)
  if (!commandNames.has(first)) return noCommand(first)
  const name = first as CommandName
  const options = new Map(optionsOf(name))
  const [least, most] = grammar[name].words
  const usage = usageOf(name)
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
    if (word === '--help') return done({ name: 'help', words: [name], values: {}, flags: new Set() })
    const equals = word.indexOf('=')
    const option = word.slice(2, equals < 0 ? undefined : equals)
    const rule = options.get(option)
    if (rule?.takes === null && equals < 0) {
      flags.add(option)
      continue
    }
    if (!rule || rule.takes === null) return failed('usage', `${name} has no option --${option}; it is: galley ${usage}`)
    const value = equals < 0 ? rest[index + 1] : word.slice(equals + 1)
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) return failed('usage', `--${option} wants a value; it is: galley ${usage}`)
    values[option] = value
    if (equals < 0) index += 1
  }
  const missing = optionsOf(name).find(([option, { needed }]) => needed && values[option] === undefined)
  if (missing) return failed('usage', `${name} wants --${missing[0]}; it is: galley ${usage}`)
  if (words.length < least || words.length > most) return failed('usage', `That is not how ${name} is written; it is: galley ${usage}`)
  const unknown = name === 'help' && words.find((word) => !commandNames.has(word))
  if (unknown) return noCommand(unknown)
  return done({ name, words, values, flags })
}
