// Which encoding a member is in: its byte order mark, what the whole of it shows of UTF-8, what it declares, and only
// then a detector's judgement, with its confidence. The detector is large and seldom asked, so it is loaded when it is.
import iconv from 'iconv-lite'
import type { Utf8Count } from '../../../shared/text/utf8'
import { encodingName } from './encodings'
import { looksQuoted, quoted } from './quoted'
import { isMixed, mixed, readsAsWestern } from './mixed'
import { contradicts, standsAlone } from './runs'
import { isSingle } from './transcode'

export interface Encoding {
  readonly name: string
  /** Bytes of the mark before the text. */
  readonly mark: number
  /** 0 to 1. */
  readonly confidence: number
  readonly how: 'chosen' | 'mark' | 'declared' | 'valid' | 'detected' | 'guessed'
}

const marks: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

export function markOf(head: Uint8Array): { readonly name: string; readonly mark: number } | null {
  const found = marks.find(([bytes]) => bytes.every((byte, index) => head[index] === byte))
  // UTF-16 text may begin with a NUL; UTF-32 may not be cut to half a sign.
  return found ? { name: found[1], mark: found[0].length } : null
}

/** UTF-16 and UTF-32 without a mark: where the zero bytes of Latin signs, digits and spaces stand. */
export function wideOf(head: Uint8Array): string | null {
  const bytes = head.subarray(0, 4096 - (4096 % 4))
  if (bytes.length < 8) return null
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 4]! += 1
  const most = bytes.length / 4
  const [a, b, c, d] = zeros.map((count) => count / most) as [number, number, number, number]
  if (a < 0.1 && c > 0.9 && d > 0.9) return 'utf-32le'
  if (a > 0.9 && b > 0.9 && d < 0.1) return 'utf-32be'
  if (b > 0.2 && d > 0.2 && a < 0.05 && c < 0.05) return 'utf-16le'
  if (a > 0.2 && c > 0.2 && b < 0.05 && d < 0.05) return 'utf-16be'
  return null
}

/** Whole sequences for each broken one: no encoding of one byte a sign has so many by chance. */
const halfWhole = 0.5

interface Evidence {
  readonly head: Uint8Array
  /** Lines with bytes beyond ASCII, from all over the member. */
  readonly sample: Uint8Array
  /** Over the whole member. */
  readonly utf8: Utf8Count
  /** By the format's own declaration, or null. */
  readonly declared: string | null
}

async function detected(bytes: Uint8Array): Promise<{ readonly name: string | null; readonly confidence: number }> {
  const { detect } = await import('jschardet')
  // What was declared is weighed before; the detector would take it for sure.
  const { encoding, confidence } = detect(Buffer.from(Buffer.from(bytes).toString('latin1').replace(/charset|encoding/gi, (word) => ' '.repeat(word.length)), 'latin1'))
  return { name: encoding ? encodingName(encoding) : null, confidence }
}

export async function encodingOf({ head, sample, utf8, declared }: Evidence, chosen: string | null): Promise<Encoding> {
  const mark = markOf(head)
  if (chosen) return { name: chosen, mark: mark?.name === chosen ? mark.mark : 0, confidence: 1, how: 'chosen' }
  if (!mark) return withoutMark({ head, sample, utf8, declared })
  if (mark.name !== 'utf-8' || utf8.broken - utf8.torn <= utf8.whole + utf8.torn) return { ...mark, confidence: 1, how: 'mark' }
  // A mark before another encoding is no text of it.
  const behind = (bytes: Uint8Array): Uint8Array => bytes.subarray(markOf(bytes)?.mark ?? 0)
  return { ...(await withoutMark({ head: behind(head), sample: behind(sample), utf8: { ...utf8, whole: utf8.whole - 1 }, declared })), mark: mark.mark }
}

async function withoutMark({ head, sample, utf8, declared }: Evidence): Promise<Encoding> {
  // What only text written as UTF-8 has speaks for it, whole or not.
  const shown = utf8.whole + utf8.torn
  const strange = utf8.broken - utf8.torn
  const wide = wideOf(head)
  if (wide) return { name: wide, mark: 0, confidence: 0.9, how: 'detected' }
  // Text in scripts far from ASCII has no zero bytes but those of its spaces and line ends.
  const spaced = head.subarray(0, 64 << 10).includes(0) ? (await detected(head.subarray(0, 64 << 10))).name : null
  if ((spaced?.startsWith('utf-16') || spaced?.startsWith('utf-32')) && readsAsText(head, spaced)) return { name: spaced, mark: 0, confidence: 0.8, how: 'detected' }
  if (utf8.broken === 0 && utf8.whole === 0 && looksQuoted(head)) return { name: quoted, mark: 0, confidence: 0.9, how: 'detected' }
  if (utf8.broken === 0 && !hasEscapes(head)) return { name: 'utf-8', mark: 0, confidence: utf8.whole > 0 ? 1 : 0.99, how: 'valid' }
  // What is nearly UTF-8 is UTF-8 with broken bytes: no other encoding gives so many whole sequences by chance.
  const confidence = shown / (shown + strange)
  if (utf8.broken > 0 && shown > 0 && shown >= 4 * strange) {
    const name = readsAsWestern(sample) ? mixed : 'utf-8'
    return { name, mark: 0, confidence, how: name === mixed ? 'detected' : 'valid' }
  }
  const said = declared ? encodingName(declared) : null
  const seen = sample.length > 0 ? sample : head.subarray(0, 64 << 10)
  if (said && said !== 'utf-8' && !contradicts(seen, said)) return { name: said, mark: 0, confidence: 0.9, how: 'declared' }
  const guess = await detected(seen)
  if (isMixed(shown, strange, seen)) return { name: mixed, mark: 0, confidence: 0.7, how: 'detected' }
  // What is whole stays whole, and the rest is counted, where nobody can tell what stands beside UTF-8.
  if ((guess.name === null || guess.name === 'utf-8' || isSingle(guess.name)) && utf8.whole > 0 && utf8.whole >= halfWhole * strange) return { name: 'utf-8', mark: 0, confidence, how: 'valid' }
  if (guess.name && !(guess.name === 'utf-8' && utf8.broken > 0) && !standsAlone(seen, guess.name)) return { name: guess.name, mark: 0, confidence: guess.confidence, how: 'detected' }
  return { name: utf8.broken === 0 ? 'utf-8' : 'windows-1252', mark: 0, confidence: 0.2, how: 'guessed' }
}

/** Text has white space or full stops, and is written in one script or two; other bytes are that by chance only. */
function readsAsText(head: Uint8Array, encoding: string): boolean {
  const text = iconv.decode(Buffer.from(head.subarray(0, 16 << 10)), encoding)
  const pages = new Set<number>()
  for (let at = 0; at < text.length; at += 1) {
    const page = text.charCodeAt(at) >> 8
    // Han and Hangul fill many.
    if ((page < 0x34 || page > 0x9f) && (page < 0xac || page > 0xdf)) pages.add(page)
  }
  return pages.size <= 12 && (text.match(/[ \r\n\u3000-\u3002\uff0c]/g)?.length ?? 0) * 100 >= text.length
}

/** ISO-2022-JP is ASCII with escapes. */
function hasEscapes(head: Uint8Array): boolean {
  return Buffer.from(head.buffer, head.byteOffset, head.length).includes('\x1b$')
}

/** What XML and HTML say of themselves in ASCII. */
export function declaredEncoding(head: Uint8Array): string | null {
  const text = Buffer.from(head.subarray(0, 4096)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(text)
  const html = xml ?? /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)
  return html?.[1] ?? null
}
