// What the process was asked for on its command line. Pure. Chromium's own switches pass by unread.
import { done, failed, type Result } from '../../shared/result'

export interface Wanted {
  readonly desk: string | null
  readonly demo: boolean
  readonly screenshot: string | null
  readonly reportUsable: boolean
  /** Words after the command line's own start, its name first; null for a window. */
  readonly command: readonly string[] | null
  /** Files and folders to import. */
  readonly files: readonly string[]
}

const valued = ['desk', 'screenshot'] as const

/** `words` without the executable. `skip` tells the folder of the application itself, which a runtime may be given. */
export function readArguments(words: readonly string[], commands: ReadonlySet<string>, skip: (word: string) => boolean): Result<Wanted> {
  const values: { desk: string | null; screenshot: string | null } = { desk: null, screenshot: null }
  const flags = new Set<string>()
  const files: string[] = []
  let own = false
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    if (word === '--cli') {
      const rest = words.slice(index + 1)
      return done({ ...values, demo: false, reportUsable: false, files: [], command: rest[0] === '--' ? rest.slice(1) : rest })
    }
    if (word === '--') continue
    if (word === '--help' || word === '--version') {
      return done({ ...values, demo: false, reportUsable: false, files: [], command: [word.slice(2)] })
    }
    if (word.startsWith('--')) {
      const equals = word.indexOf('=')
      const name = word.slice(2, equals < 0 ? undefined : equals)
      const known = valued.find((each) => each === name)
      if (!known) {
        flags.add(name)
        continue
      }
      const value = equals < 0 ? words[index + 1] : word.slice(equals + 1)
      if (!value || (equals < 0 && value.startsWith('--'))) return failed('usage', `--${known} wants a path.`)
      values[known] = value
      if (equals < 0) index += 1
      continue
    }
    if (word.startsWith('-')) continue
    if (!own && files.length === 0 && skip(word)) {
      own = true
      continue
    }
    if (files.length === 0 && commands.has(word)) {
      const desk = values.desk === null ? [] : [`--desk=${values.desk}`]
      return done({ ...values, demo: false, reportUsable: false, files: [], command: [...words.slice(index), ...desk] })
    }
    files.push(word)
  }
  return done({ ...values, demo: flags.has('demo'), reportUsable: flags.has('report-usable'), command: null, files })
}
