// Bytes that can be read again from the start: a file, a range of one, a member of an archive. What cannot be read at
// any place by itself is held: in memory while it is small, in a scratch file of the job when it is not.
import { closeSync, openSync, readSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'

export const chunkBytes = 1 << 20
const inMemory = 16 << 20
/** Files up to this size are read from the disk once, and stay in memory while they are taken in. */
const readOnce = 64 << 20

/** Random access. */
export interface Held {
  readonly bytes: number
  read(position: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

export interface Source {
  /** Null where only reading to the end can tell. */
  readonly bytes: number | null
  /** Once read to its end, the very same bytes come again, whatever becomes of the file. */
  readonly steady?: true
  /** From the start, each time the same. Throws `Damage` behind the last good byte. */
  open(): AsyncIterable<Buffer>
  hold(): Promise<Held>
}

/** A folder of the job's own for what is too big for memory. */
export interface Scratch {
  readonly folder: string
  files: number
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

type Heard = (bytes: number) => void

/** Read at once: whoever asks waits for it in any case, and the way to another thread and back takes longer than a small file. */
function chunkAt(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const read = readSync(file, buffer, filled, length - filled, position + filled)
    if (read === 0) break
    filled += read
  }
  return buffer.subarray(0, filled)
}

async function* readFile(path: string | Buffer, bytes: number, heard: Heard): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (let at = 0; at < bytes;) {
      const chunk = chunkAt(file, at, Math.min(chunkBytes, bytes - at))
      if (chunk.length === 0) return
      at += chunk.length
      heard(chunk.length)
      yield chunk
    }
  } finally {
    closeSync(file)
  }
}

async function holdFile(path: string | Buffer, bytes: number, heard: Heard): Promise<Held> {
  const file = await open(path, 'r')
  return {
    bytes,
    async read(position, length) {
      const chunk = await readExactly(file, position, Math.max(0, Math.min(length, bytes - position)))
      heard(chunk.length)
      return chunk
    },
    close: () => file.close(),
  }
}

/** `heard` is told of every byte that is read, for progress. */
export function fileSource(path: string | Buffer, bytes: number, heard: Heard = () => undefined): Source {
  return { bytes, open: () => readFile(path, bytes, heard), hold: () => holdFile(path, bytes, heard) }
}

/** A file of a job: passes over it, after the first, read a small one from memory. */
export function jobSource(path: string | Buffer, bytes: number, heard: Heard): Source {
  const source = fileSource(path, bytes, heard)
  if (bytes > readOnce) return source
  let kept: readonly Buffer[] | null = null
  return {
    ...source,
    steady: true,
    async *open() {
      const seen: Buffer[] = []
      for await (const chunk of kept ?? source.open()) {
        if (kept) heard(chunk.length)
        else seen.push(chunk)
        yield chunk
      }
      kept ??= seen
    },
  }
}

export function memorySource(content: Buffer): Source {
  return {
    bytes: content.length,
    async *open() {
      for (let at = 0; at < content.length; at += chunkBytes) yield content.subarray(at, at + chunkBytes)
    },
    hold: async () => ({ bytes: content.length, read: async (position, length) => content.subarray(position, position + length), close: async () => undefined }),
  }
}

/** Takes a stream whole: small ones stay in memory. A damage is thrown on after its bytes were kept. */
export async function keep(stream: AsyncIterable<Buffer>, scratch: Scratch): Promise<{ readonly source: Source; readonly trouble: unknown; forget(): Promise<void> }> {
  const chunks: Buffer[] = []
  let bytes = 0
  let path: string | null = null
  let file: FileHandle | null = null
  let trouble: unknown = null
  try {
    for await (const chunk of stream) {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes <= inMemory && !file) continue
      if (!file) {
        path = join(scratch.folder, `member-${scratch.files}`)
        scratch.files += 1
        file = await open(path, 'w')
      }
      for (const part of chunks.splice(0)) await file.write(part)
    }
  } catch (error) {
    trouble = error
  } finally {
    await file?.close()
  }
  const source = path === null ? memorySource(Buffer.concat(chunks)) : fileSource(path, bytes)
  return { source, trouble, forget: async () => (path === null ? undefined : rm(path, { force: true })) }
}

/** A stream that can be made again, such as an inflated file. */
export function madeSource(make: () => AsyncIterable<Buffer>, scratch: Scratch): Source {
  return {
    bytes: null,
    open: make,
    async hold() {
      const kept = await keep(make(), scratch)
      const held = await kept.source.hold()
      return {
        ...held,
        async close() {
          await held.close()
          await kept.forget()
        },
      }
    },
  }
}

/** The bytes of a stream from one on. */
export async function* bytesAfter(chunks: AsyncIterable<Buffer>, from: number): AsyncGenerator<Buffer> {
  let skip = from
  for await (const chunk of chunks) {
    const fresh = chunk.subarray(skip)
    skip = Math.max(0, skip - chunk.length)
    if (fresh.length > 0) yield fresh
  }
}

/** The first bytes, as many as are there. */
export async function headOf(source: Source, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of source.open()) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= most) break
    }
  } catch (error) {
    if (length === 0) throw error
  }
  return (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).subarray(0, most)
}
