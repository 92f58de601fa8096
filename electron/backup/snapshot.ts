// Snapshots of the human side: written beside, flushed, read back, then named; the newest seven are kept.
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { done, failed, type Result } from '../../shared/result'
import { flushFolder, writeAll } from './flush'
import { openLine, piecesOf, sealLine } from './line'

const kept = 7
const pageLimit = 1024 * 1024

export interface Snapshots {
  begin(seq: number): Promise<Result<null>>
  write(lines: readonly string[]): Promise<Result<null>>
  end(): Promise<Result<{ readonly bytes: number }>>
  open(): Promise<Result<{ readonly seq: number } | null>>
  read(): Promise<Result<{ readonly lines: readonly string[]; readonly done: boolean }>>
  /** Sequences of those in the folder, newest first. */
  list(): Promise<number[]>
  whole(seq: number): Promise<boolean>
  close(): Promise<void>
}

interface Writing {
  readonly seq: number
  readonly handle: FileHandle
  readonly temporary: string
  lines: number
  bytes: number
}

function footer(seq: number, lines: number): string {
  return JSON.stringify({ snapshot: { seq, lines } })
}

/** True where every line is whole and the last one says that nothing is missing. */
async function readsBack(path: string, seq: number): Promise<boolean> {
  const handle = await open(path, 'r').catch(() => null)
  if (!handle) return false
  try {
    let count = 0
    let last = ''
    for await (const piece of piecesOf(handle, 0)) {
      const json = piece.ended ? openLine(piece.line) : null
      if (json === null) return false
      count += 1
      last = json
    }
    return count > 0 && last === footer(seq, count - 1)
  } finally {
    await handle.close()
  }
}

export function createSnapshots(folder: string): Snapshots {
  let writing: Writing | null = null
  let reading: { readonly handle: FileHandle; readonly pieces: AsyncGenerator<string> } | null = null
  const pathOf = (seq: number): string => join(folder, `${seq}.jsonl`)

  async function put(target: Writing, lines: readonly string[]): Promise<void> {
    const block = Buffer.concat(lines.map(sealLine))
    await writeAll(target.handle, block, target.bytes)
    target.bytes += block.length
    target.lines += lines.length
  }

  async function forget(): Promise<void> {
    if (!writing) return
    const { handle, temporary } = writing
    writing = null
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
  }

  async function list(): Promise<number[]> {
    const names = await readdir(folder).catch(() => [])
    return names.flatMap((name) => (/^\d+\.jsonl$/.test(name) ? [Number.parseInt(name, 10)] : [])).sort((a, b) => b - a)
  }

  async function stopReading(): Promise<void> {
    const { handle } = reading ?? {}
    reading = null
    await handle?.close()
  }

  async function* linesOf(handle: FileHandle): AsyncGenerator<string> {
    let held: string | null = null
    for await (const piece of piecesOf(handle, 0)) {
      if (held !== null) yield held
      held = openLine(piece.line)
    }
  }

  return {
    list,
    whole: (seq) => readsBack(pathOf(seq), seq),

    async begin(seq) {
      await forget()
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const temporary = `${pathOf(seq)}.tmp`
      writing = { seq, temporary, handle: await open(temporary, 'w', 0o600), lines: 0, bytes: 0 }
      return done(null)
    },

    async write(lines) {
      if (!writing) return failed('no-snapshot', 'No snapshot has been begun.')
      await put(writing, lines)
      return done(null)
    },

    async end() {
      if (!writing) return failed('no-snapshot', 'No snapshot has been begun.')
      const { seq, handle, temporary, lines } = writing
      await put(writing, [footer(seq, lines)])
      const { bytes } = writing
      await handle.sync()
      await handle.close()
      writing = null
      if (!(await readsBack(temporary, seq))) {
        await rm(temporary, { force: true })
        return failed('damaged', 'The snapshot did not read back as it was written, so it was thrown away. The journal and the older snapshots are safe.')
      }
      await rename(temporary, pathOf(seq))
      await flushFolder(folder)
      for (const old of (await list()).slice(kept)) await rm(pathOf(old), { force: true })
      return done({ bytes })
    },

    async open() {
      await stopReading()
      for (const seq of await list()) {
        if (!(await readsBack(pathOf(seq), seq))) continue
        const handle = await open(pathOf(seq), 'r')
        reading = { handle, pieces: linesOf(handle) }
        return done({ seq })
      }
      return done(null)
    },

    async read() {
      if (!reading) return failed('no-snapshot', 'No snapshot is open.')
      const lines: string[] = []
      let size = 0
      while (size < pageLimit) {
        const next = await reading.pieces.next()
        if (next.done) {
          await stopReading()
          return done({ lines, done: true })
        }
        lines.push(next.value)
        size += next.value.length
      }
      return done({ lines, done: false })
    },

    async close() {
      await forget()
      await stopReading()
    },
  }
}
