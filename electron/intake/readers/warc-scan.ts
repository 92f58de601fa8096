// Records of a WARC file with their bytes. Where what follows a record shows that its length is wrong, the head of the next
// one is looked for, within it and behind it: so it costs itself at most, and keeps what it has up to there.
import { headersOf } from './http'
import { longestRecord } from './reader'

export interface WarcRecord {
  readonly start: number
  readonly end: number
  readonly headers: ReadonlyMap<string, string>
  /** Null where it is too long to be looked into. */
  readonly content: Buffer | null
  /** `length`: it says another one than it has. */
  readonly trouble: 'no-version' | 'head' | 'cut' | 'length' | null
}

const magic = Buffer.from('WARC/')
const longestHead = 1 << 16
const stride = 1 << 20
const [lineFeed, carriageReturn] = [10, 13]
const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn

/** The head of a record, known by its version, lines of headers, and the two that none is without. */
const wholeHead = /^WARC\/[01]\.\d+[ \t]*\r?\n(?:[!-9;-~]+[ \t]*:[^\n]*\n|[ \t][^\n]*\n){2,100}?\r?\n/
function isHead(bytes: Buffer, at: number): boolean {
  const head = wholeHead.exec(bytes.toString('latin1', at, at + longestHead))?.[0]
  return head !== undefined && /^warc-type[ \t]*:/im.test(head) && /^content-length[ \t]*:[ \t]*\d/im.test(head)
}

/** Without the line ends that part it from the next one. */
function withoutEnd(bytes: Buffer): Buffer {
  let end = bytes.length
  for (let ends = 0; ends < 2 && bytes[end - 1] === lineFeed; ends += 1) end -= bytes[end - 2] === carriageReturn ? 2 : 1
  return bytes.subarray(0, end)
}

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
  /** Where in the window a record begins, from `from` on and before `end`; -1 where none does. The window grows as far. */
  async function find(from: number, end: number): Promise<number> {
    for (let at = from; ;) {
      await fill(Math.min(end, at + Math.max(stride, at)) + longestHead)
      const last = Math.min(end, over ? window.bytes.length : window.bytes.length - longestHead)
      for (let found = window.bytes.indexOf(magic, at); found >= 0 && found < last; found = window.bytes.indexOf(magic, found + 1)) if (isHead(window.bytes, found)) return found
      at = Math.max(at, last)
      if (at >= end || over) return -1
    }
  }
  /** Drops what lies before the next record, at most so many bytes. */
  async function skip(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      const step = Math.min(left, stride)
      const found = await find(0, step)
      const dropped = found >= 0 ? found : Math.min(step, window.bytes.length)
      drop(dropped)
      if (found >= 0 || dropped === 0) return
      left -= dropped
    }
  }
  /** What stands at `at`: the next record or the end; the line ends that part records, and something else; or neither. */
  async function behind(at: number, gap: string): Promise<'record' | 'gap' | 'more'> {
    await fill(at + 16)
    const { bytes } = window
    let next = at
    while (next < at + 8 && isLineEnd(bytes[next])) next += 1
    if (next >= bytes.length || bytes.subarray(next, next + magic.length).equals(magic)) return 'record'
    return bytes.toString('latin1', at, at + gap.length) === gap ? 'gap' : 'more'
  }
  function take(end: number): Buffer {
    const content = Buffer.from(window.bytes.subarray(0, end))
    drop(end)
    return content
  }

  /** The content of a record that says this length; null: it says none. `gap`: what heads end with in this file. */
  async function contentOf(length: number | null, gap: string): Promise<Pick<WarcRecord, 'content' | 'trouble'>> {
    let read = 0
    if (length !== null) {
      read = Math.min(length, longestRecord)
      const whole = await fill(read)
      const after = whole && read === length ? await behind(length, gap) : 'more'
      if (after === 'record') return { content: take(length), trouble: null }
      const within = await find(0, Math.min(read, window.bytes.length))
      if (within >= 0) return { content: withoutEnd(take(within)), trouble: 'length' }
      if (after === 'gap') return { content: take(length), trouble: null }
      if (!whole) return { content: take(window.bytes.length), trouble: 'cut' }
      if (length > read) {
        await skip(length)
        return { content: null, trouble: null }
      }
    }
    const next = await find(read, longestRecord)
    if (next >= 0 || over) return { content: withoutEnd(take(next >= 0 ? next : window.bytes.length)), trouble: 'length' }
    await skip(Number.POSITIVE_INFINITY)
    return { content: null, trouble: 'length' }
  }

  for (;;) {
    await fill(longestHead)
    let blank = 0
    while (isLineEnd(window.bytes[blank])) blank += 1
    drop(blank)
    if (window.bytes.length === 0) {
      if (over) return
      continue
    }
    if (blank > 0) await fill(longestHead)
    const start = window.at
    const known = window.bytes.subarray(0, magic.length).equals(magic)
    const crlf = window.bytes.indexOf('\r\n\r\n')
    const lf = window.bytes.indexOf('\n\n')
    const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf
    const gap = end === crlf ? '\r\n\r\n' : '\n\n'
    if (!known || end < 0 || end > longestHead) {
      if (known) drop(magic.length)
      await skip(Number.POSITIVE_INFINITY)
      yield { start, end: window.at, headers: new Map(), content: null, trouble: known ? 'head' : 'no-version' }
      continue
    }
    const headers = headersOf(window.bytes.toString('utf8', 0, end).split(/\r?\n/).slice(1))
    drop(end + gap.length)
    const from = window.at
    const said = Number(headers.get('content-length') || 'none')
    const { content, trouble } = await contentOf(Number.isSafeInteger(said) && said >= 0 ? said : null, gap)
    yield { start, end: content ? from + content.length : window.at, headers, content, trouble }
  }
}
