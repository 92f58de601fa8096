// Records of a WARC file with their bytes. A record whose length is wrong costs itself: the next one is looked for by its
// first words.
import { headersOf } from './http'
import { longestRecord } from './reader'

export interface WarcRecord {
  readonly start: number
  readonly end: number
  readonly headers: ReadonlyMap<string, string>
  /** Null where it is too long to be looked into. */
  readonly content: Buffer | null
  readonly trouble: 'no-version' | 'cut' | null
}

const magic = Buffer.from('WARC/')
const longestHead = 1 << 16

interface Window {
  bytes: Buffer
  at: number
}

export async function* warcRecords(input: AsyncIterable<Buffer>): AsyncGenerator<WarcRecord> {
  const chunks = input[Symbol.asyncIterator]()
  const window: Window = { bytes: Buffer.alloc(0), at: 0 }
  let over = false

  async function fill(length: number): Promise<boolean> {
    const parts = [window.bytes]
    let have = window.bytes.length
    while (have < length && !over) {
      const next = await chunks.next()
      if (next.done) over = true
      else {
        parts.push(next.value)
        have += next.value.length
      }
    }
    if (parts.length > 1) window.bytes = Buffer.concat(parts)
    return have >= length
  }
  function drop(length: number): void {
    window.bytes = window.bytes.subarray(length)
    window.at += length
  }
  async function skip(length: number): Promise<boolean> {
    let left = length
    while (left > 0) {
      if (window.bytes.length === 0 && !(await fill(1))) return false
      const part = Math.min(left, window.bytes.length)
      drop(part)
      left -= part
    }
    return true
  }
  /** To the next record's first words. Answers how many bytes lay before. */
  async function seek(): Promise<boolean> {
    for (;;) {
      await fill(1 << 20)
      const found = window.bytes.indexOf(magic)
      if (found >= 0) {
        drop(found)
        return true
      }
      if (over) {
        drop(window.bytes.length)
        return false
      }
      drop(Math.max(0, window.bytes.length - magic.length))
    }
  }

  for (;;) {
    await fill(longestHead)
    let blank = 0
    while (blank < window.bytes.length && (window.bytes[blank] === 10 || window.bytes[blank] === 13)) blank += 1
    drop(blank)
    if (window.bytes.length === 0) {
      if (over) return
      continue
    }
    if (blank > 0) await fill(longestHead)
    const start = window.at
    if (!window.bytes.subarray(0, 5).equals(magic)) {
      const more = await seek()
      yield { start, end: window.at, headers: new Map(), content: null, trouble: 'no-version' }
      if (!more) return
      continue
    }
    const crlf = window.bytes.indexOf('\r\n\r\n')
    const lf = window.bytes.indexOf('\n\n')
    const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf
    if (end < 0 || end > longestHead) {
      drop(magic.length)
      const more = await seek()
      yield { start, end: window.at, headers: new Map(), content: null, trouble: 'cut' }
      if (!more) return
      continue
    }
    const headers = headersOf(window.bytes.toString('utf8', 0, end).split(/\r?\n/).slice(1))
    drop(end + (end === crlf ? 4 : 2))
    const length = Number(headers.get('content-length') ?? 'none')
    if (!Number.isSafeInteger(length) || length < 0) {
      const more = await seek()
      yield { start, end: window.at, headers, content: null, trouble: 'cut' }
      if (!more) return
      continue
    }
    if (length > longestRecord) {
      const whole = await skip(length)
      yield { start, end: window.at, headers, content: null, trouble: whole ? null : 'cut' }
      continue
    }
    const whole = await fill(length)
    const content = Buffer.from(window.bytes.subarray(0, length))
    drop(content.length)
    yield { start, end: window.at, headers, content, trouble: whole ? null : 'cut' }
  }
}
