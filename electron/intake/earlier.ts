// A longer version of a dump that is here: known by the hash of its beginning. Its first articles are divided once more
// from where the earlier version could go on, to see which of them are the same, and what is new begins behind those.
import { createHash } from 'node:crypto'
import { createDivider } from '../../shared/divide/divider'
import type { Piece, Rhythm } from '../../shared/divide/division'
import { isBlank } from '../../shared/divide/shape'
import type { DumpRecord } from '../../shared/dump/dump'
import type { EarlierDump } from '../../shared/port'
import type { PieceStart } from './articles'
import { chunksFrom, type Extract } from './decode/extract'
import { createLineCutter, type CutLine } from './lines'
import { bytesAfter, type Source } from './open/source'

/** Bytes of a dump's beginning that its longer versions are found by. */
const lengths = { head: 256, start: 4096 } as const

/** Of a dump's beginning; what is shorter has none. */
export function headOf(head: Buffer): Pick<DumpRecord, 'head' | 'start'> {
  const known = Object.entries(lengths).filter(([, length]) => head.length >= length)
  return Object.fromEntries(known.map(([name, length]) => [name, createHash('sha256').update(head.subarray(0, length)).digest('hex').slice(0, 16)]))
}

/** The longest of these that the member begins with, byte by byte. A job that is over finds none. */
export async function findEarlier(source: Source, candidates: readonly EarlierDump[], goOn: () => Promise<boolean>): Promise<EarlierDump | null> {
  const waiting = [...candidates].sort((one, other) => one.bytes - other.bytes)
  const hash = createHash('sha256')
  let found: EarlierDump | null = null
  let at = 0
  for await (const chunk of source.open()) {
    let from = 0
    while (waiting[0] && waiting[0].bytes <= at + chunk.length) {
      const one = waiting.shift()!
      hash.update(chunk.subarray(from, one.bytes - at))
      from = one.bytes - at
      if (hash.copy().digest('hex') === one.sha256) found = one
    }
    if (waiting.length === 0) break
    hash.update(chunk.subarray(from))
    at += chunk.length
    if (!(await goOn())) return null
  }
  return found
}

/** How a dump of plain text ended: where a pass can go on, and the articles from there on. Bytes of the whole extract. */
export interface TextTail {
  readonly resume: PieceStart
  readonly end: number
  readonly articles: readonly { readonly id: string; readonly start: number; readonly end: number }[]
}

/** How a dump of records ended: its last article, by the bytes of the member. */
export interface RecordTail {
  readonly id: string
  readonly end: number
}

/** What a longer version of plain text takes over from the earlier one. */
export interface Behind {
  /** Where what is new begins: byte of the extract and of the member. */
  readonly at: number
  readonly byte: number
  readonly resume: PieceStart
  /** Articles of the earlier version that this one has otherwise. */
  readonly replaces: readonly string[]
  readonly tail: TextTail
}

export async function lookBehind(extract: Extract, rhythm: Rhythm, tail: TextTail, goOn: () => Promise<boolean>): Promise<Behind> {
  const divider = createDivider(rhythm, tail.resume.boundary)
  let held: CutLine[] = []
  let resume = tail.resume
  let over = false

  function look(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const first = held.find(({ index }) => index === piece.firstLine)
      const last = held.filter(({ index }) => index <= piece.lastLine).at(-1)
      over ||= !first || !last || last.end > tail.end || (piece.kind === 'article' && !tail.articles.some(({ start, end }) => start === first.start && end === last.end))
      if (over || !last) return
      held = held.filter(({ index }) => index > last.index)
      const after = held[0]
      const continued = after !== undefined && after.index === last.index + 1 && after.continued
      if (piece.kind !== 'separator') resume = { at: last.next, index: last.index + 1, number: continued ? last.number : last.number + 1, continued, boundary: piece.next }
    }
  }

  const cutter = createLineCutter((line) => {
    if (line.continued || !isBlank(line.text) || line.text.includes('\f')) held.push(line)
    look(divider.push(line))
  }, tail.resume)
  for await (const bytes of chunksFrom(extract, tail.resume.at)) {
    if (bytes.length > 0) cutter.push(bytes)
    if (over || resume.at >= tail.end || !(await goOn())) break
  }
  if (!over && resume.at < tail.end) {
    cutter.finish()
    look(divider.finish())
  }
  return { at: resume.at, byte: extract.place(resume.at), resume: { ...resume, at: 0 }, replaces: tail.articles.filter(({ end }) => end > resume.at).map(({ id }) => id), tail }
}

/** The same text without its beginning. */
export function extractAfter(extract: Extract, from: number): Extract {
  return {
    open: () => bytesAfter(extract.open(), from),
    place: (at) => extract.place(at + from),
    forget: (at) => extract.forget(at + from),
    broken: extract.broken,
    map: (start, end) => extract.map(start + from, end + from).map((one, place) => (place % 3 === 0 ? one - from : one)),
  }
}
