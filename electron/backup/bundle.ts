// A whole desk as one file: gzip over `{"path","bytes"}` lines each followed by that many bytes, ended by a line with
// every file's hash. All but Chromium's profile goes in: a desk is rebuilt from its journal and batches.
import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { done, failed, type Result } from '../../shared/result'
import { ByteReader } from './byte-reader'
import { flushFolder, writeAll } from './flush'

const opening = '{"galleyBackup":1}\n'
const known = /^(desk\.json|journal\/\d{6}\.jsonl|backup\/batches\/[0-9a-f]{64}|backup\/snapshots\/\d+\.jsonl)$/
/** Last, so that a folder whose restore was cut short is not a desk. */
const last = 'desk.json'

interface Entry {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

interface BundleReport {
  readonly files: number
  readonly bytes: number
}

interface BundleRead extends BundleReport {
  /** What stands in the desk's own `desk.json`. */
  readonly card: string
}

/** Bytes; a longer card is none of Galley's. */
const longestCard = 1 << 16

async function filesOf(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const part of ['journal', 'backup/batches', 'backup/snapshots']) {
    const names = await readdir(join(folder, part)).catch(() => [])
    found.push(...names.map((name) => `${part}/${name}`).filter((path) => known.test(path)).sort())
  }
  return [...found, last]
}

async function* streamOf(folder: string, paths: readonly string[], entries: Entry[]): AsyncGenerator<Buffer> {
  yield Buffer.from(opening)
  for (const path of paths) {
    const { size } = await stat(join(folder, path))
    yield Buffer.from(`${JSON.stringify({ path, bytes: size })}\n`)
    const hash = createHash('sha256')
    let sent = 0
    if (size > 0) {
      for await (const chunk of createReadStream(join(folder, path), { end: size - 1, highWaterMark: 1 << 20 })) {
        hash.update(chunk as Buffer)
        sent += (chunk as Buffer).length
        yield chunk as Buffer
      }
    }
    if (sent !== size) throw new Error(`${path} changed while it was read`)
    entries.push({ path, bytes: size, sha256: hash.digest('hex') })
  }
  yield Buffer.from(`${JSON.stringify({ end: entries })}\n`)
}

/** Writes the bundle beside its name, flushes, reads it back whole, then names it. */
export async function writeBundle(folder: string, out: string, overwrite: boolean): Promise<Result<BundleReport>> {
  if (!overwrite && (await stat(out).then(() => true, () => false))) return failed('exists', `${basename(out)} is already there, and was left as it is.`)
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`)
  try {
    const entries: Entry[] = []
    const source = Readable.from(streamOf(folder, await filesOf(folder), entries), { objectMode: false })
    await pipeline(source, createGzip({ level: 1 }), createWriteStream(temporary, { mode: 0o600, flush: true } as object))
    const handle = await open(temporary, 'r+')
    await handle.sync()
    const { size } = await handle.stat()
    await handle.close()
    const back = await readBundle(temporary, null)
    if (!back.ok) return back
    await rename(temporary, out)
    await flushFolder(dirname(out))
    return done({ files: entries.length, bytes: size })
  } catch (error) {
    return failed('not-written', `The backup could not be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function copyOut(pieces: AsyncIterable<Buffer>, path: string, hash: Hash): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const handle = await open(path, 'wx', 0o600)
  try {
    let position = 0
    for await (const piece of pieces) {
      hash.update(piece)
      await writeAll(handle, piece, position)
      position += piece.length
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* kept(pieces: AsyncIterable<Buffer>, into: Buffer[]): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    into.push(piece)
    yield piece
  }
}

/** Reads a bundle whole and checks every hash; with a folder it writes the files there. */
export async function readBundle(file: string, folder: string | null): Promise<Result<BundleRead>> {
  const damaged = failed('damaged', `${basename(file)} is not a whole Galley backup.`)
  const written: string[] = []
  const card: Buffer[] = []
  let clean = false
  const source = createReadStream(file)
  const unzip = createGunzip()
  source.on('error', (error) => unzip.destroy(error))
  source.pipe(unzip)
  try {
    const reader = new ByteReader(unzip)
    if (`${await reader.line()}\n` !== opening) return damaged
    const seen: Entry[] = []
    for (;;) {
      const head = JSON.parse(await reader.line()) as { path?: unknown; bytes?: unknown; end?: unknown }
      if (head.end) {
        clean = JSON.stringify(head.end) === JSON.stringify(seen) && seen.at(-1)?.path === last
        return clean ? done({ files: seen.length, bytes: seen.reduce((sum, entry) => sum + entry.bytes, 0), card: Buffer.concat(card).toString('utf8') }) : damaged
      }
      const { path, bytes } = head
      if (typeof path !== 'string' || !known.test(path) || typeof bytes !== 'number') return damaged
      const hash = createHash('sha256')
      if (path === last && bytes > longestCard) return damaged
      const pieces = path === last ? kept(reader.take(bytes), card) : reader.take(bytes)
      if (folder) {
        written.push(join(folder, path))
        await copyOut(pieces, join(folder, path), hash)
      } else {
        for await (const piece of pieces) hash.update(piece)
      }
      seen.push({ path, bytes, sha256: hash.digest('hex') })
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return failed('missing', `There is no file ${basename(file)}.`)
    if (code === 'ENOSPC') return failed('disk-full', 'The disk is full, so the backup was not restored.')
    return damaged
  } finally {
    source.destroy()
    unzip.destroy()
    if (!clean) for (const path of written) await rm(path, { force: true })
  }
}
