// gzip with any number of members, and the raw deflate of zip: Node's zlib, told apart where it ends by itself, where
// the file was cut, and where something stands behind it. Behind a damaged member the next one is looked for.
import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'
import { type Damage, damage } from '../open/damage'
import { bytesAfter } from '../open/source'
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

/** What is wrong, and behind which byte of the compressed data it shows. */
class Stopped extends Error {
  constructor(readonly damage: Damage, readonly at: number) {
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
async function* rescued(input: AsyncIterable<Buffer>, stream: Gunzip | InflateRaw, from: number, known: number): AsyncGenerator<Buffer, number> {
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
        if (broken) return at
        offset += step
        at += step
      }
    }
  } finally {
    machine.close()
  }
  return at
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
    if (given > machine.taken()) throw new Stopped(damage('trailing', 'Behind the end of the compressed data stand more bytes, which are not part of it.'), machine.taken())
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    const rest = rescued(open(), create(), before, out)
    for (let next = await rest.next(); ; next = await rest.next()) {
      if (next.done) throw new Stopped(damageOf(error.error, out), next.value)
      out += next.value.length
      yield next.value
    }
  } finally {
    machine.close()
  }
}

const magic = Buffer.from([0x1f, 0x8b, 0x08])
const longestSeen = 16
/** Each is looked for from the start of the file. */
const mostDamaged = 32

/** Where members seem to begin: the last ones behind `from` up to `at`, and the first behind that, or -1. */
async function membersAround(open: Again, from: number, at: number): Promise<{ readonly before: readonly number[]; readonly behind: number }> {
  const before: number[] = []
  let rest: Buffer = Buffer.alloc(0)
  let base = 0
  for await (const chunk of open()) {
    const bytes = Buffer.concat([rest, chunk])
    for (let found = bytes.indexOf(magic); found >= 0 && found + magic.length < bytes.length; found = bytes.indexOf(magic, found + 1)) {
      const place = base + found
      if (place <= from || (bytes[found + magic.length]! & 0xe0) !== 0) continue
      if (place > at) return { before, behind: place }
      before.push(place)
      if (before.length > longestSeen) before.shift()
    }
    rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - magic.length)))
    base += bytes.length - rest.length
  }
  return { before, behind: -1 }
}

async function* between(open: Again, from: number, to: number): AsyncGenerator<Buffer> {
  let at = from
  for await (const chunk of bytesAfter(open(), from)) {
    yield chunk.subarray(0, to - at)
    at += chunk.length
    if (at >= to) return
  }
}

const gunzipped = (open: Again): AsyncGenerator<Buffer> => inflate(open, () => createGunzip({ chunkSize }))

/** Whether a member that begins here is whole beyond a place where another one was not: that one had swallowed it. */
async function isWhole(open: Again, from: number, at: number): Promise<boolean> {
  try {
    for await (const _ of gunzipped(() => between(open, from, at + 2)));
    return true
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return error.damage.failure.code !== 'damaged'
  }
}

async function memberBehind(open: Again, from: number, at: number): Promise<number> {
  const { before, behind } = await membersAround(open, from, at)
  let next = behind
  for (const place of [...before].reverse()) {
    if (!(await isWhole(open, place, at))) break
    next = place
  }
  return next
}

export async function* gunzip(open: Again): AsyncGenerator<Buffer> {
  let trouble: Damage | null = null
  let from = 0
  for (let damaged = 0; ; damaged += 1) {
    const start = from
    try {
      yield* gunzipped(() => (start === 0 ? open() : bytesAfter(open(), start)))
      break
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      from = error.damage.failure.code === 'truncated' || damaged >= mostDamaged ? -1 : await memberBehind(open, start, start + error.at)
      const { code } = error.damage.failure
      trouble ??= from < 0 ? error.damage : damage(code === 'trailing' ? 'damaged' : code, 'A part of the compressed data is damaged. What stands before and behind it was read.')
      if (from < 0) break
    }
  }
  if (trouble) throw trouble
}

export async function* inflateRaw(open: Again): AsyncGenerator<Buffer> {
  try {
    yield* inflate(open, () => createInflateRaw({ chunkSize }))
  } catch (error) {
    throw error instanceof Stopped ? error.damage : error
  }
}
