// The honest account of a member that was taken in: what it was, what became of each of its bytes, and what was wrong.
import type { Unread } from '../formats/record'
import { doubtfulBelow } from '../divide/calibration'

export const byteKinds = ['article', 'debris', 'separator', 'blank', 'undecodable', 'overhead', 'earlier'] as const
export type ByteKind = (typeof byteKinds)[number]

export const sureFrom = 0.9

/** A stretch without an article, with its line where the format has lines. */
interface UnreadPlace extends Unread {
  readonly line: number | null
}

/** Grows with each batch and travels in its checkpoint, so that a resumed job tells of the whole. */
export interface Tally {
  readonly bytes: Readonly<Record<ByteKind, number>>
  /** Cuts, or records, by confidence: from `sureFrom`, from `doubtfulBelow`, below. */
  readonly cuts: { readonly sure: number; readonly likely: number; readonly doubtful: number }
  /** All of them, by code. */
  readonly unreadCounts: Readonly<Record<string, number>>
  /** The first of them. */
  readonly unread: readonly UnreadPlace[]
  /** Annotations, relations, tags, notes and judgements that came along, and those that could not be kept. */
  readonly marks: number
  readonly marksLost: number
}

export const emptyTally: Tally = {
  bytes: { article: 0, debris: 0, separator: 0, blank: 0, undecodable: 0, overhead: 0, earlier: 0 }, cuts: { sure: 0, likely: 0, doubtful: 0 }, unreadCounts: {}, unread: [], marks: 0, marksLost: 0,
}

export interface MemberReport extends Tally {
  readonly format: string
  readonly formatWords: string
  readonly encoding: string
  /** Of the encoding, 0 to 1, and how it was found. */
  readonly confidence: number
  readonly how: string
  /** Bytes that could not be decoded: how many, and where the first stand in the member. */
  readonly broken: { readonly count: number; readonly places: readonly number[] }
}

const unreadKept = 100

export function addUnread(tally: Tally, unread: UnreadPlace): Tally {
  return {
    ...tally,
    unreadCounts: { ...tally.unreadCounts, [unread.code]: (tally.unreadCounts[unread.code] ?? 0) + 1 },
    unread: tally.unread.length < unreadKept ? [...tally.unread, unread] : tally.unread,
  }
}

export function addBytes(tally: Tally, added: Partial<Record<ByteKind, number>>): Tally {
  return { ...tally, bytes: Object.fromEntries(byteKinds.map((kind) => [kind, (tally.bytes[kind] ?? 0) + (added[kind] ?? 0)])) as Record<ByteKind, number> }
}

export function addCuts(tally: Tally, confidences: readonly number[]): Tally {
  const count = (from: number, to: number): number => confidences.filter((one) => one >= from && one < to).length
  const { sure, likely, doubtful } = tally.cuts
  return { ...tally, cuts: { sure: sure + count(sureFrom, 2), likely: likely + count(doubtfulBelow, sureFrom), doubtful: doubtful + count(-1, doubtfulBelow) } }
}
