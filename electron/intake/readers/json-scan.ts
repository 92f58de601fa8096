// Finds the values of a JSON document that are its records, byte by byte, in bounded memory: the elements of one list,
// wherever it stands, or the documents themselves. Only brackets, strings and names are looked at; each record is then
// parsed on its own.
import { longestRecord } from './reader'

export interface Found {
  readonly start: number
  readonly end: number
  /** Null where it is longer than any record may be, or was cut by the end. */
  readonly bytes: Buffer | null
  readonly cut: boolean
}

/** What a record is: an object, a row of cells, or nothing but its text. */
export type Kind = 'object' | 'row' | 'text'

/** One level down: under a name, under one of several, or, with null, through every value of a list or an object. */
export type Step = string | readonly string[] | null

export interface RecordsAt {
  /** What leads to the records; null: every value at the top is one. */
  readonly path: readonly Step[] | null
  /** What the records stand in: a list, or an object that names each. */
  readonly around: 'list' | 'object'
  readonly kind: Kind
  /** Apostrophes are quotation marks, and comments are none of it. */
  readonly loose: boolean
  /** Bytes before the document, such as the name that a program gives it. */
  readonly from: number
}

const quote = 0x22
const apostrophe = 0x27
const backslash = 0x5c
const slash = 0x2f
const star = 0x2a
const colon = 0x3a
const comma = 0x2c
const braceOpen = 0x7b
const braceClose = 0x7d
const bracketOpen = 0x5b
const bracketClose = 0x5d
const lineFeed = 0x0a
const carriageReturn = 0x0d
const longestName = 1000
/** Lists within one another, the innermost counted, that are told of. */
const deepestHeard = 3

const kindOf = (byte: number): Kind => (byte === braceOpen ? 'object' : byte === bracketOpen ? 'row' : 'text')
/** Letters, digits, `_`, `$`, and anything beyond ASCII. */
const isNamed = (byte: number): boolean => byte >= 0x80 || byte === 0x5f || byte === 0x24 || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

interface Level {
  readonly list: boolean
  name: string
  /** Of the values in a list, those that were met. */
  readonly kinds: Set<Kind>
}

export interface Heard {
  /** Names that lead there; null for each list above it. */
  readonly path: readonly (string | null)[]
  readonly kind: Kind
}

interface Scanner {
  push(chunk: Buffer): readonly Found[]
  finish(): readonly Found[]
  /** Whether a sign stood outside of strings that stands in no strict JSON, but in what people write for it. */
  readonly odd: boolean
}

/** `heard` is told of each list when a kind of value is met in it for the first time. */
export function createScanner({ path, around, kind, loose, from: first }: RecordsAt, heard?: (list: Heard) => void): Scanner {
  const levels: Level[] = []
  /** How many of them are lists. */
  let lists = 0
  let at = 0
  let odd = false
  /** The mark that ends the open string; 0 outside of strings. */
  let mark = 0
  let escaped = false
  let comment: 'line' | 'block' | null = null
  let before = 0
  /** The name that is being read, as bytes, or null. */
  let naming: number[] | null = null
  let wantsName = false
  /** Depth of the open record, and where it began. */
  let recordDepth = -1
  let recordStart = 0
  let parts: Buffer[] = []
  let held = 0

  const innermost = around === 'list'
  const leads = (step: Step, { list, name }: Level): boolean => step === null || (!list && (typeof step === 'string' ? step === name : step.includes(name)))
  const inList = (): boolean => {
    if (path === null) return levels.length === 0
    return levels.length === path.length + 1 && levels[path.length]!.list === innermost && path.every((step, index) => leads(step, levels[index]!))
  }

  function hold(chunk: Buffer, from: number, to: number): void {
    held += to - from
    if (held > longestRecord) parts = []
    else parts.push(chunk.subarray(from, to))
  }

  return {
    get odd() { return odd },
    push(chunk) {
      const found: Found[] = []
      let from = recordDepth >= 0 ? 0 : -1

      function begins(index: number, met: Kind): void {
        const level = levels.at(-1)
        if (heard && level?.list && !level.kinds.has(met)) {
          level.kinds.add(met)
          if (lists <= deepestHeard) heard({ path: levels.slice(0, -1).map(({ list, name }) => (list ? null : name)), kind: met })
        }
        // A list may hold others between: whoever reads them tells that they are unlike.
        if ((met !== kind && (path === null || !innermost)) || recordDepth >= 0 || wantsName || !inList()) return
        recordDepth = levels.length
        recordStart = at + index
        from = index
        parts = []
        held = 0
      }

      /** Behind the last byte of a value at this depth. */
      function ends(end: number): void {
        if (recordDepth < 0 || levels.length > recordDepth) return
        hold(chunk, from, end)
        found.push({ start: recordStart, end: at + end, bytes: held > longestRecord ? null : Buffer.concat(parts), cut: false })
        recordDepth = -1
        parts = []
      }

      for (let index = Math.max(0, Math.min(first - at, chunk.length)); index < chunk.length; index += 1) {
        const byte = chunk[index]!
        if (mark !== 0) {
          if (escaped) escaped = false
          else if (byte === backslash) escaped = true
          else if (byte === mark) {
            mark = 0
            before = 0
            if (naming) levels.at(-1)!.name = nameOf(naming)
            else ends(index + 1)
            naming = null
            continue
          }
          if (naming && naming.length < longestName) naming.push(byte)
          continue
        }
        if (comment) {
          if (comment === 'line' ? byte === lineFeed || byte === carriageReturn : byte === slash && before === star) comment = null
          before = byte
          continue
        }
        if (byte === quote || (byte === apostrophe && loose)) {
          begins(index, 'text')
          mark = byte
          naming = wantsName && recordDepth < 0 ? [] : null
          wantsName = false
        } else if (byte === braceOpen || byte === bracketOpen) {
          begins(index, kindOf(byte))
          if (byte === bracketOpen) lists += 1
          levels.push({ list: byte === bracketOpen, name: '', kinds: new Set() })
          wantsName = byte === braceOpen
        } else if (byte === braceClose || byte === bracketClose) {
          if (levels.pop()?.list) lists -= 1
          wantsName = false
          ends(index + 1)
        } else if (byte === comma) wantsName = levels.at(-1)?.list === false
        else if (byte === colon) {
          const level = levels.at(-1)
          if (naming && level) level.name = Buffer.from(naming).toString('utf8')
          naming = null
          wantsName = false
        } else if (byte === apostrophe) odd = true
        else if (byte === slash || byte === star) {
          odd = true
          if (loose && before === slash) {
            comment = byte === slash ? 'line' : 'block'
            before = 0
            continue
          }
        } else if (wantsName && isNamed(byte)) {
          odd = true
          if (recordDepth < 0) {
            naming ??= []
            if (naming.length < longestName) naming.push(byte)
          }
        }
        before = byte
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
