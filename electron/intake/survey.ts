// The first pass over a dump: its hash, whether it is UTF-8 to the last byte, and the rhythm that the divider works by.
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { createLearner } from '../../shared/divide/learner'
import type { Rhythm } from '../../shared/divide/division'
import { done, failed, type Result } from '../../shared/result'
import { createLineCutter } from './lines'
import { hasMark, refuse } from './recognise'
import { createUtf8Check } from './utf8'

export const chunkBytes = 1 << 20

export interface Survey {
  readonly sha256: string
  readonly bytes: number
  /** Bytes of the byte order mark: the extract starts behind it. */
  readonly mark: 0 | 3
  /** When the file was last written: a later pass over a file with another time is a pass over another file. */
  readonly written: number
  readonly rhythm: Rhythm
}

function notText(name: string, offset: number) {
  return failed('not-utf8', `${name} is not UTF-8: byte ${offset.toLocaleString('en')} cannot be read. Nothing of it was taken; the rest of the job goes on.`, 'Save it as UTF-8 and drop it again; other encodings come later.')
}

export async function surveyFile(path: string, name: string, progress: (bytes: number) => Promise<boolean>): Promise<Result<Survey>> {
  const file = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    const learner = createLearner()
    const check = createUtf8Check()
    const { mtimeMs: written } = await file.stat()
    let filled = false
    const cutter = createLineCutter((line) => {
      filled ||= line.text.trim() !== ''
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
      const broken = check.push(chunk)
      if (broken !== null) return notText(name, broken)
      cutter.push(at === 0 ? chunk.subarray(mark) : chunk)
      at += bytesRead
      if (!(await progress(bytesRead))) return failed('cancelled', `${name} was not taken in: the job was cancelled.`)
    }
    const broken = check.finish()
    if (broken !== null) return notText(name, broken)
    cutter.finish()
    if (!filled) return failed('empty', `${name} holds no text. Nothing was taken from it.`)
    return done({ sha256: hash.digest('hex'), bytes: at, mark, written, rhythm: learner.finish() })
  } finally {
    await file.close()
  }
}
