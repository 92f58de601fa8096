// The first pass over a dump: its hash, whether it is UTF-8 to the last byte, and the rhythm that the divider works by.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { createLearner } from '../../shared/divide/learner'
import type { Rhythm } from '../../shared/divide/division'
import { done, failed, type Result } from '../../shared/result'
import { createLineCutter } from './lines'
import { hasMark, refuse } from './recognise'

export const chunkBytes = 1 << 20

export interface Survey {
  readonly sha256: string
  readonly bytes: number
  /** Bytes of the byte order mark: the extract starts behind it. */
  readonly mark: 0 | 3
  readonly rhythm: Rhythm
  /** Lines that are not blank. */
  readonly words: number
}

/** Where the first byte lies that is not UTF-8, within a chunk that was refused. */
function firstBroken(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

function notText(name: string, offset: number) {
  return failed('not-utf8', `${name} is not UTF-8: byte ${offset.toLocaleString('en')} cannot be read. Nothing of it was taken; the rest of the job goes on.`, 'Save it as UTF-8 and drop it again; other encodings come later.')
}

export async function surveyFile(path: string, name: string, progress: (bytes: number) => Promise<boolean>): Promise<Result<Survey>> {
  const file = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    const learner = createLearner()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let words = 0
    const cutter = createLineCutter((line) => {
      if (line.text.trim() !== '') words += 1
      learner.push(line)
    })
    let at = 0
    let mark: 0 | 3 = 0
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, at)
      if (bytesRead === 0) break
      const chunk = buffer.subarray(0, bytesRead)
      if (at === 0) {
        const refused = refuse(name, chunk)
        if (refused) return { ok: false, failure: refused }
        if (hasMark(chunk)) mark = 3
      }
      hash.update(chunk)
      try {
        decoder.decode(chunk, { stream: true })
      } catch {
        return notText(name, at + firstBroken(chunk))
      }
      cutter.push(at === 0 ? chunk.subarray(mark) : chunk)
      at += bytesRead
      if (!(await progress(bytesRead))) return failed('cancelled', `${name} was not taken in: the job was cancelled.`)
    }
    try {
      decoder.decode()
    } catch {
      return notText(name, at)
    }
    cutter.finish()
    if (words === 0) return failed('empty', `${name} holds no text. Nothing was taken from it.`)
    return done({ sha256: hash.digest('hex'), bytes: at, mark, rhythm: learner.finish(), words })
  } finally {
    await file.close()
  }
}
