// The desk's journal: the one place where "saved" begins. Lines are checked, flushed before the answer, and kept in
// segments; a line torn by a crash was never answered, and is cut at the next start.
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { done, failed, type Result } from '../../shared/result'
import { flushFolder, writeAll } from './flush'
import { openLine, piecesOf, sealLine, seqOf } from './line'
import { listSegments, type Segment, segmentPath, settleTail } from './segments'

interface JournalPage {
  readonly lines: readonly string[]
  readonly done: boolean
}

export interface Journal {
  /** Sequence of the last whole line, 0 where empty. */
  seq(): number
  /** Bytes that were cut from a torn end at opening. */
  readonly cut: number
  append(lines: readonly string[]): Promise<Result<null>>
  read(after: number, limit?: number): Promise<Result<JournalPage>>
  close(): Promise<void>
}

const segmentLimit = 16 * 1024 * 1024
const pageLimit = 1024 * 1024

/** Throws where the folder cannot be read or written. */
export async function openJournal(folder: string, limit = segmentLimit): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const segments = await listSegments(folder)
  let seq = 0
  let bytes = 0
  let cut = 0
  for (let index = segments.length - 1; index >= 0 && seq === 0; index -= 1) {
    const last = index === segments.length - 1
    const tail = await settleTail(segments[index]!.path, last)
    seq = tail.seq
    if (!last) continue
    bytes = tail.bytes
    cut = tail.cut
  }
  let handle: FileHandle | null = null
  let broken: string | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let cursor = { seq: 0, index: 0, offset: 0 }

  async function tailHandle(first: number): Promise<FileHandle> {
    const last = segments.at(-1)
    if (handle && bytes < limit) return handle
    if (!handle && last && bytes < limit) {
      if (last.first === 0) last.first = first
      handle = await open(last.path, 'r+')
      return handle
    }
    await handle?.close()
    const number = (last?.number ?? 0) + 1
    const segment: Segment = { path: segmentPath(folder, number), number, first }
    handle = await open(segment.path, 'wx+', 0o600)
    await flushFolder(folder)
    segments.push(segment)
    bytes = 0
    return handle
  }

  async function append(lines: readonly string[]): Promise<Result<null>> {
    if (broken) return failed('journal-broken', broken, 'Close the desk and open it again.')
    if (lines.length === 0) return done(null)
    let last = seq
    let first = 0
    for (const line of lines) {
      const next = line.includes('\n') ? null : seqOf(line)
      if (next === null || next <= last) return failed('journal-order', `A journal line out of order came after number ${last}. Nothing was written.`)
      if (first === 0) first = next
      last = next
    }
    try {
      const file = await tailHandle(first)
      const block = Buffer.concat(lines.map(sealLine))
      try {
        await writeAll(file, block, bytes)
        await file.datasync()
      } catch (error) {
        await file.truncate(bytes).catch(() => {
          broken = 'The journal could not be written, and its end could not be put in order. What was shown as saved is safe.'
        })
        throw error
      }
      bytes += block.length
      seq = last
      return done(null)
    } catch (error) {
      const full = (error as NodeJS.ErrnoException).code === 'ENOSPC'
      return full
        ? failed('disk-full', 'The disk is full, so the change was not saved. Everything saved before is safe.', 'Free some space, then try again.')
        : failed('journal-write', `The change could not be written to the desk's journal (${(error as Error).message}). Everything saved before is safe.`, 'Try again.')
    }
  }

  function startFor(after: number): { index: number; offset: number } {
    if (cursor.seq === after && after > 0) return cursor
    let index = 0
    for (let at = 0; at < segments.length; at += 1) {
      const first = segments[at]!.first
      if (first > 0 && first <= after) index = at
    }
    return { index, offset: 0 }
  }

  async function read(after: number, most = pageLimit): Promise<Result<JournalPage>> {
    const lines: string[] = []
    let size = 0
    let last = after
    const from = startFor(after)
    for (let index = from.index; index < segments.length; index += 1) {
      const segment = segments[index]!
      const file = await open(segment.path, 'r')
      try {
        for await (const piece of piecesOf(file, index === from.index ? from.offset : 0)) {
          const json = piece.ended ? openLine(piece.line) : null
          const number = json === null ? null : seqOf(json)
          if (json === null || number === null) {
            // What stands before the damage is whole, and is handed out first.
            if (lines.length > 0) {
              cursor = { seq: last, index, offset: piece.start }
              return done({ lines, done: false })
            }
            return failed('damaged', `The desk's journal is damaged after number ${last}, in file ${segment.number} at byte ${piece.start}. Lines up to there are whole.`)
          }
          if (number > after) {
            lines.push(json)
            size += piece.line.length
            last = number
          }
          if (size >= most) {
            cursor = { seq: last, index, offset: piece.next }
            return done({ lines, done: last >= seq })
          }
        }
      } finally {
        await file.close()
      }
    }
    return done({ lines, done: true })
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  return {
    seq: () => seq,
    cut,
    append: (lines) => inTurn(() => append(lines)),
    read: (after, most) => inTurn(() => read(after, most)),
    close: () => inTurn(async () => {
      await handle?.close()
      handle = null
    }),
  }
}
