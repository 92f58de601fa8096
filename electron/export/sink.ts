// Sinks: what an export is written through. A token stands for a path that a person chose; the bytes go to a temporary
// file beside the target, which gets its name only when all is there and flushed.
import { randomUUID } from 'node:crypto'
import { access, type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { SinkGrant } from '../../shared/contract'
import { done, type Failure, failed, type Result } from '../../shared/result'
import { flushFolder, writeAll } from '../backup/flush'

interface Sink {
  readonly path: string
  readonly temporary: string
  readonly overwrite: boolean
  handle: FileHandle | null
  bytes: number
  finished: boolean
}

export interface Sinks {
  /** Refuses an existing file unless it may be overwritten. Nothing is written before the first bytes come. */
  grant(path: string, overwrite: boolean): Promise<Result<SinkGrant>>
  write(sink: string, bytes: Uint8Array): Promise<Result<null>>
  close(sink: string): Promise<Result<{ readonly bytes: number }>>
  abort(sink: string): Promise<Result<null>>
  /** Path of a finished export, or null. */
  pathOf(sink: string): string | null
  /** Removes the temporary files of all unfinished ones. */
  abandon(): Promise<void>
}

function exists(path: string): { readonly ok: false; readonly failure: Failure } {
  return failed('exists', `${basename(path)} is already there, and was left as it is.`, 'Choose another name, or say that it may be overwritten.')
}

function writeFailure(path: string, error: unknown): { readonly ok: false; readonly failure: Failure } {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC') return failed('disk-full', `The disk is full, so ${basename(path)} was not written.`, 'Free some space, then export again.')
  return failed('not-written', `${basename(path)} could not be written (${code ?? (error as Error).message}).`, 'Choose another place.')
}

/** Gives the temporary file its name; without `overwrite` never over a file that came in between. */
async function settle(sink: Sink): Promise<boolean> {
  if (sink.overwrite) {
    await rename(sink.temporary, sink.path)
    return true
  }
  try {
    await link(sink.temporary, sink.path)
  } catch {
    // It is there already, or this file system has no second names.
    if (await access(sink.path).then(() => true, () => false)) return false
    await rename(sink.temporary, sink.path)
    return true
  }
  await rm(sink.temporary, { force: true })
  return true
}

export function createSinks(): Sinks {
  const sinks = new Map<string, Sink>()
  const queues = new Map<string, Promise<unknown>>()

  function inTurn<T>(token: string, work: (sink: Sink) => Promise<Result<T>>): Promise<Result<T>> {
    const turn = (queues.get(token) ?? Promise.resolve()).then(async (): Promise<Result<T>> => {
      const sink = sinks.get(token)
      if (!sink || sink.finished) return failed('no-sink', 'There is no export under this name.')
      try {
        return await work(sink)
      } catch (error) {
        await drop(token, sink)
        return writeFailure(sink.path, error)
      }
    })
    queues.set(token, turn)
    return turn
  }

  async function opened(sink: Sink): Promise<FileHandle> {
    sink.handle ??= await open(sink.temporary, 'wx', 0o644)
    return sink.handle
  }

  async function drop(token: string, sink: Sink): Promise<void> {
    sinks.delete(token)
    const { handle } = sink
    sink.handle = null
    await handle?.close().catch(() => undefined)
    await rm(sink.temporary, { force: true })
  }

  return {
    async grant(path, overwrite) {
      if (!overwrite && (await access(path).then(() => true, () => false))) return exists(path)
      const token = randomUUID()
      const temporary = join(dirname(path), `.${basename(path)}.${token.slice(0, 8)}.tmp`)
      sinks.set(token, { path, temporary, overwrite, handle: null, bytes: 0, finished: false })
      return done({ sink: token, name: basename(path) })
    },

    write: (token, bytes) => inTurn(token, async (sink) => {
      const handle = await opened(sink)
      await writeAll(handle, bytes, sink.bytes)
      sink.bytes += bytes.length
      return done(null)
    }),

    close: (token) => inTurn(token, async (sink) => {
      const handle = await opened(sink)
      await handle.sync()
      await handle.close()
      sink.handle = null
      if (!(await settle(sink))) {
        await drop(token, sink)
        return exists(sink.path)
      }
      await flushFolder(dirname(sink.path))
      sink.finished = true
      return done({ bytes: sink.bytes })
    }),

    abort: (token) => inTurn(token, async (sink) => {
      await drop(token, sink)
      return done(null)
    }),

    pathOf(token) {
      const sink = sinks.get(token)
      return sink?.finished ? sink.path : null
    },

    async abandon() {
      for (const [token, sink] of sinks) if (!sink.finished) await drop(token, sink)
    },
  }
}
