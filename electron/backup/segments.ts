// The files of a journal: their names and order, their first and last sequence, and the cutting of a torn tail.
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openLine, piecesOf, seqOf } from './line'

export interface Segment {
  readonly path: string
  readonly number: number
  /** Sequence of its first whole line; 0 where it has none. */
  first: number
}

export function segmentPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.jsonl`)
}

export async function listSegments(folder: string): Promise<Segment[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{6}\.jsonl$/.test(name)).sort()
  const segments: Segment[] = []
  for (const name of names) {
    const path = join(folder, name)
    segments.push({ path, number: Number.parseInt(name, 10), first: await firstSeq(path) })
  }
  return segments
}

async function firstSeq(path: string): Promise<number> {
  const handle = await open(path, 'r')
  try {
    for await (const piece of piecesOf(handle, 0, 1 << 14)) {
      const json = piece.ended ? openLine(piece.line) : null
      return json === null ? 0 : (seqOf(json) ?? 0)
    }
    return 0
  } finally {
    await handle.close()
  }
}

interface Tail {
  /** Sequence of the last whole line; 0 where there is none. */
  readonly seq: number
  /** Length of the file after the torn end was cut. */
  readonly bytes: number
  readonly cut: number
}

const tailChunk = 64 * 1024

/** Sequence of the last line where the file ends with a whole one that is not long: the common case, without reading all. */
async function lastSeq(handle: FileHandle, size: number): Promise<number | null> {
  const length = Math.min(size, tailChunk)
  const chunk = Buffer.alloc(length)
  const { bytesRead } = await handle.read(chunk, 0, length, size - length)
  if (bytesRead !== length || length === 0 || chunk[length - 1] !== 10) return null
  const before = length > 1 ? chunk.lastIndexOf(10, length - 2) : -1
  if (before < 0 && length < size) return null
  const json = openLine(chunk.subarray(before + 1, length - 1))
  return json === null ? null : seqOf(json)
}

/** Last sequence of a segment. What follows its last whole line was never answered as saved: with `cut` it goes. */
export async function settleTail(path: string, cut: boolean): Promise<Tail> {
  const handle = await open(path, cut ? 'r+' : 'r')
  try {
    const { size } = await handle.stat()
    const last = await lastSeq(handle, size)
    if (last !== null) return { seq: last, bytes: size, cut: 0 }
    let json = ''
    let whole = 0
    for await (const piece of piecesOf(handle, 0)) {
      const body = piece.ended ? openLine(piece.line) : null
      if (body === null) continue
      json = body
      whole = piece.next
    }
    const seq = seqOf(json) ?? 0
    if (!cut || size === whole) return { seq, bytes: size, cut: 0 }
    await handle.truncate(whole)
    await handle.sync()
    return { seq, bytes: whole, cut: size - whole }
  } finally {
    await handle.close()
  }
}
