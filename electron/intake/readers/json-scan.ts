// Finds the objects of a JSON document that are its records, byte by byte, in bounded memory: the elements of one list,
// wherever it stands, or the documents themselves. Only brackets, strings and names are looked at; each record is then
// parsed strictly on its own.
import { longestRecord } from './reader'

export interface Found {
  readonly start: number
  readonly end: number
  /** Null where it is longer than any record may be, or was cut by the end. */
  readonly bytes: Buffer | null
  readonly cut: boolean
}

/** Names that lead to the records; null: every object at the top is one. */
export type ListPath = readonly string[] | null

/** What the records stand in: a list, or an object that names each. */
export type Around = 'list' | 'object'

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const comma = 0x2c
const braceOpen = 0x7b
const braceClose = 0x7d
const bracketOpen = 0x5b
const bracketClose = 0x5d
const longestName = 1000

interface Level {
  readonly list: boolean
  name: string
}

export interface Scanner {
  push(chunk: Buffer): readonly Found[]
  finish(): readonly Found[]
}

/** `heard` is told of each list as it opens, with the names that lead there, where no list is above it. */
export function createScanner(path: ListPath, around: Around = 'list', heard?: (path: readonly string[]) => void): Scanner {
  const levels: Level[] = []
  let at = 0
  let inString = false
  let escaped = false
  /** The name that is being read, as bytes, or null. */
  let naming: number[] | null = null
  let wantsName = false
  /** Depth of the open record, and where it began. */
  let recordDepth = -1
  let recordStart = 0
  let parts: Buffer[] = []
  let held = 0

  const innermost = around === 'list'
  const inList = (): boolean => {
    if (path === null) return levels.length === 0
    return levels.length === path.length + 1 && levels.every(({ list }, index) => list === (index === path.length && innermost)) && path.every((name, index) => levels[index]!.name === name)
  }

  function hold(chunk: Buffer, from: number, to: number): void {
    held += to - from
    if (held > longestRecord) parts = []
    else parts.push(chunk.subarray(from, to))
  }

  return {
    push(chunk) {
      const found: Found[] = []
      let from = recordDepth >= 0 ? 0 : -1
      for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index]!
        if (inString) {
          if (escaped) escaped = false
          else if (byte === backslash) escaped = true
          else if (byte === quote) {
            inString = false
            if (naming) levels.at(-1)!.name = nameOf(naming)
            naming = null
            continue
          }
          if (naming && naming.length < longestName) naming.push(byte)
          continue
        }
        if (byte === quote) {
          inString = true
          naming = wantsName && recordDepth < 0 ? [] : null
          wantsName = false
        } else if (byte === braceOpen || byte === bracketOpen) {
          if (byte === braceOpen && recordDepth < 0 && inList()) {
            recordDepth = levels.length
            recordStart = at + index
            from = index
            parts = []
            held = 0
          }
          levels.push({ list: byte === bracketOpen, name: '' })
          if (byte === bracketOpen && heard && levels.slice(0, -1).every(({ list }) => !list)) heard(levels.slice(0, -1).map(({ name }) => name))
          wantsName = byte === braceOpen
        } else if (byte === braceClose || byte === bracketClose) {
          levels.pop()
          wantsName = false
          if (recordDepth >= 0 && levels.length <= recordDepth) {
            hold(chunk, from, index + 1)
            found.push({ start: recordStart, end: at + index + 1, bytes: held > longestRecord ? null : Buffer.concat(parts), cut: false })
            recordDepth = -1
            parts = []
          }
        } else if (byte === comma) wantsName = levels.at(-1)?.list === false
        else if (byte === colon) wantsName = false
      }
      if (recordDepth >= 0) hold(chunk, from, chunk.length)
      at += chunk.length
      return found
    },
    finish: () => (recordDepth >= 0 ? [{ start: recordStart, end: at, bytes: null, cut: true }] : []),
  }
}

function nameOf(bytes: readonly number[]): string {
  const text = Buffer.from(bytes).toString('utf8')
  try {
    return JSON.parse(`"${text}"`) as string
  } catch {
    return text
  }
}
