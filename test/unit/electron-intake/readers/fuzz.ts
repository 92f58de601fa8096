// Broken input for every reader, from a seed: whole samples, cut, spliced, with bytes turned, repeated, and put in.
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { formatNames, type FormatName } from '../../../../shared/formats/names'
import { fixture } from '../open/members'
import { read } from './read'

/** mulberry32: small, and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const fuzzed: readonly FormatName[] = formatNames.filter((name) => name !== 'text' && name !== 'galley')
const nasty = ['\0', '\ufeff', '"', '""', '\\', '\r', '\n\n', '{', '}]', ']]>', '<!--', '<a', '</', '&#x0;', '&lol;', '---\n', 'From x 2024\nA: b\n', 'WARC/1.0\r\n', 'Content-Length: -1\r\n', 'Content-Length: 99999999999\r\n', '\ud83c', '\u202e', '%s', '__proto__', '\xff\xfe', '0'.repeat(40)]

export async function samples(): Promise<ReadonlyMap<FormatName, Buffer>> {
  const all = JSON.parse(gunzipSync(await readFile(fixture('samples.json.gz'))).toString('utf8')) as Record<string, string>
  return new Map(fuzzed.map((name) => [name, Buffer.from(all[name] ?? '', 'base64')]))
}

export function broken(sample: Buffer, other: Buffer, random: () => number): Buffer {
  let bytes = Buffer.from(sample)
  const at = (): number => Math.floor(random() * (bytes.length + 1))
  for (let step = 1 + Math.floor(random() * 6); step > 0; step -= 1) {
    const [from, to] = [at(), at()].sort((one, two) => one - two) as [number, number]
    const kind = Math.floor(random() * 6)
    if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, Math.min(to, from + 2000)), bytes.subarray(to)])
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(nasty[Math.floor(random() * nasty.length)]!), bytes.subarray(from)])
    else if (kind === 3) for (let turn = 0; turn < 8 && bytes.length > 0; turn += 1) bytes[Math.min(bytes.length - 1, at())] = Math.floor(random() * 256)
    else if (kind === 4) bytes = bytes.subarray(0, from)
    else bytes = Buffer.concat([bytes.subarray(0, from), other.subarray(Math.floor(random() * other.length), Math.floor(random() * other.length)), bytes.subarray(from)])
  }
  return bytes.subarray(0, 1 << 20)
}

/** What must hold for any bytes: an end, and places that ascend and lie within. Answers what does not. */
export async function wrongWith(bytes: Buffer, format: FormatName): Promise<string | null> {
  try {
    const { records, unread, input } = await read(bytes, { format })
    let last = 0
    for (const { start, end, text } of records) {
      if (start < last || end < start || end > input.length) return `record ${start} to ${end} after ${last} of ${input.length}`
      if (text.trim() === '') return `an empty text at ${start}`
      if (/\p{Surrogate}/u.test(text)) return `half a pair in the text at ${start}`
      last = start
    }
    const outside = unread.find(({ start, end }) => start < 0 || end < start || end > input.length)
    return outside ? `unread ${outside.start} to ${outside.end} of ${input.length}` : null
  } catch (error) {
    return (error as Error).stack ?? String(error)
  }
}
