// gzip with any number of members, and the raw deflate of zip: Node's zlib, told apart where it ends by itself, where
// the file was cut, and where something stands behind it.
import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'
import { type Damage, damage } from '../open/damage'
import { pump, type Machine } from './pump'

const slice = 16 << 10
const chunkSize = 64 << 10

type Again = () => AsyncIterable<Buffer>

function damageOf({ code, message }: Error & { readonly code?: string }, out: number): Damage {
  if (code === 'Z_BUF_ERROR') return damage('truncated', 'The compressed data ends in the middle. What came before that was read.')
  if (message === 'incorrect header check' && out > 0) return damage('trailing', 'Behind the end of the compressed data stand more bytes, which are not part of it.')
  return damage('damaged', `The compressed data is damaged (${message}). What came before that was read.`)
}

class Broken extends Error {
  constructor(readonly error: Error) {
    super()
  }
}

function zlibMachine(stream: Gunzip | InflateRaw): Machine & { readonly taken: () => number; close(): void } {
  const out: Buffer[] = []
  let failure: Error | null = null
  let ended = false
  let wake: () => void = () => undefined
  stream.on('data', (bytes: Buffer) => out.push(bytes))
  stream.on('end', () => {
    ended = true
    wake()
  })
  stream.on('error', (error) => {
    failure = error
    wake()
  })

  async function until(begin: (over: () => void) => void): Promise<void> {
    if (!failure && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve
        begin(resolve)
      })
    }
    if (failure) throw new Broken(failure)
  }

  return {
    out,
    push: (bytes) => until((over) => stream.write(bytes, over)),
    // Everything is out when the stream says so.
    finish: () => until(() => stream.end()),
    taken: () => stream.bytesWritten,
    close: () => stream.destroy(),
  }
}

/**
 * zlib keeps to itself what the slice with the broken byte gave before it. So the file is read again up to that slice,
 * and the slice byte by byte.
 */
async function* rescued(input: AsyncIterable<Buffer>, stream: Gunzip | InflateRaw, from: number, known: number): AsyncGenerator<Buffer> {
  const machine = zlibMachine(stream)
  let at = 0
  let out = 0
  const fresh = function* (): Generator<Buffer> {
    for (const bytes of machine.out.splice(0)) {
      const skip = Math.min(bytes.length, Math.max(0, known - out))
      out += bytes.length
      if (skip < bytes.length) yield bytes.subarray(skip)
    }
  }
  try {
    for await (const chunk of input) {
      for (let offset = 0; offset < chunk.length;) {
        const step = at < from ? Math.min(slice, from - at, chunk.length - offset) : 1
        const broken = await machine.push(chunk.subarray(offset, offset + step))?.then(() => false, () => true)
        yield* fresh()
        if (broken) return
        offset += step
        at += step
      }
    }
  } finally {
    machine.close()
  }
}

async function* inflate(open: Again, create: () => Gunzip | InflateRaw): AsyncGenerator<Buffer> {
  let given = 0
  let before = 0
  let out = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of open()) {
      for (let at = 0; at < chunk.length; at += slice) {
        const part = chunk.subarray(at, at + slice)
        before = given
        given += part.length
        yield part
      }
    }
  }
  const machine = zlibMachine(create())
  try {
    for await (const bytes of pump(counted(), machine, slice)) {
      out += bytes.length
      yield bytes
    }
    if (given > machine.taken()) throw damage('trailing', 'Behind the end of the compressed data stand more bytes, which are not part of it.')
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    for await (const bytes of rescued(open(), create(), before, out)) {
      out += bytes.length
      yield bytes
    }
    throw damageOf(error.error, out)
  } finally {
    machine.close()
  }
}

export function gunzip(open: Again): AsyncIterable<Buffer> {
  return inflate(open, () => createGunzip({ chunkSize }))
}

export function inflateRaw(open: Again): AsyncIterable<Buffer> {
  return inflate(open, () => createInflateRaw({ chunkSize }))
}
