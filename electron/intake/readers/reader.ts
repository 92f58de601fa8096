// What every reader is: bytes in, records and stretches without an article out, in order, in bounded memory.
import type { FieldMap } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import type { Aside } from '../aside'

export interface Reading {
  /** Chunks of the member: UTF-8 for formats of text, the bytes as they are for others. */
  readonly input: AsyncIterable<Buffer>
  /** The beginning of the same bytes, at most 1 MiB, to recognise shapes by. */
  readonly head: Buffer
  /** The member's own name. */
  readonly name: string
  /** Given by hand, or null. */
  readonly map: FieldMap | null
  readonly page: Aside['page']
}

export type Reader = (reading: Reading) => AsyncIterable<Item>

/** A record longer than this is no article, and would not fit in memory beside others. */
export const longestRecord = 64 << 20

export function broken(start: number, end: number, code: string, why: string): Item {
  return { unread: { start, end, kind: 'broken', code, why } }
}

export function skipped(start: number, end: number, code: string, why: string): Item {
  return { unread: { start, end, kind: 'skipped', code, why } }
}

export const tooLong = (start: number, end: number): Item => broken(start, end, 'too-long', `The record is longer than ${longestRecord >> 20} MiB.`)

export const namesColumns = (start: number, end: number): Item => skipped(start, end, 'header', 'The row names the columns.')
export const unlike = (start: number, end: number): Item => broken(start, end, 'not-json', 'It is JSON, but not of the kind of the other records.')

/** Everything, where the format has one record and it fits; null where it does not. */
export async function wholeOf(input: AsyncIterable<Buffer>): Promise<{ readonly bytes: Buffer | null; readonly length: number }> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input) {
    length += chunk.length
    if (length <= longestRecord) chunks.push(chunk)
    else chunks.length = 0
  }
  return { bytes: length > longestRecord ? null : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), length }
}
