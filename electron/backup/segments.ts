// The files of a journal: their names and order, their first and last sequence, and the cutting of a torn tail.
import { open, readdir } from 'node:fs/promises'
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

export interface Tail {
  /** Sequence of the last whole line; 0 where there is none. */
  readonly seq: number
  /** Length of the file after the torn end was cut. */
  readonly bytes: number
  readonly cut: number
}

/** Last sequence of a segment. What follows its last whole line was never answered as saved: with `cut` it goes. */
export async function settleTail(path: string, cut: boolean): Promise<Tail> {
  const handle = await open(path, cut ? 'r+' : 'r')
  try {
    let seq = 0
    let whole = 0
    for await (const piece of piecesOf(handle, 0)) {
      const json = piece.ended ? openLine(piece.line) : null
      const found = json === null ? null : seqOf(json)
      if (found === null) continue
      seq = found
      whole = piece.next
    }
    const { size } = await handle.stat()
    if (cut && size > whole) {
      await handle.truncate(whole)
      await handle.sync()
      return { seq, bytes: whole, cut: size - whole }
    }
    return { seq, bytes: size, cut: 0 }
  } finally {
    await handle.close()
  }
}
