// What a member is, before anything is taken from it: its encoding and its format, found by its content or chosen.
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Failure } from '../../../shared/result'
import { done, type Result } from '../../../shared/result'
import type { Choices } from '../../../shared/dump/choices'
import { declaredEncoding, encodingOf, wideOf, type Encoding } from '../decode/detect'
import { iconvName } from '../decode/encodings'
import type { Examined } from '../decode/examine'
import { decodeMixed, mixed } from '../decode/mixed'
import { quoted, unquoted } from '../decode/quoted'
import type { FormatName } from '../../../shared/formats/names'
import { bytesFormat, formats, textFormat } from '../readers/formats'
import { wholeCharacters } from '../utf8'
import { foreign, notRead } from './kinds'

interface Recognised {
  readonly format: FormatName
  readonly encoding: Encoding
}

const looked = 64 << 10
const beginning = 64
/** Of the first signs: more control characters than that are no text. */
const mostControls = 0.05

export function decodedHead(head: Buffer, { name, mark }: Encoding): string {
  const bytes = head.subarray(mark)
  if (name === mixed) return decodeMixed(bytes).text.toString('utf8')
  if (name === quoted) return unquoted(bytes).toString('utf8')
  return name === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, iconvName(name), { stripBOM: false })
}

function isText(text: string): boolean {
  const start = text.slice(0, looked)
  let controls = 0
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27 && code !== 0x1e) || code === 0xfffd) controls += 1
  }
  return controls <= mostControls * start.length
}

function refused(code: string, message: string, next?: string): Result<never> {
  const failure: Failure = next === undefined ? { code, message } : { code, message, next }
  return { ok: false, failure }
}

export async function recognise(name: string, head: Buffer, office: 'docx' | null, examined: Examined, choices: Pick<Choices, 'format' | 'encoding'>): Promise<Result<Recognised>> {
  const bytes: Encoding = { name: 'bytes', mark: 0, confidence: 1, how: 'valid' }
  if (office && (choices.format === null || choices.format === office)) return done({ format: office, encoding: bytes })
  if (examined.bytes === 0) return refused('empty', `${name} is empty. Nothing was taken from it.`)
  const strange = choices.format ? null : foreign(name, head)
  if (strange) return { ok: false, failure: strange }
  const ofBytes = choices.format ? (formats[choices.format].input === 'bytes' ? choices.format : null) : bytesFormat(head)
  if (ofBytes) return done({ format: ofBytes, encoding: bytes })
  const encoding = await encodingOf({ head, sample: examined.sample, utf8: examined.utf8, declared: declaredEncoding(head) }, choices.encoding)
  const text = decodedHead(head, encoding)
  if (!isText(text)) return refused('not-text', `${name} is no text: its bytes are those of a program, a picture or something of the kind. Nothing was taken from it.`, 'If it is text in an encoding of its own, choose the encoding.')
  if (text.trim() === '' && head.length >= examined.bytes) return refused('empty', `${name} holds no text. Nothing was taken from it.`)
  if (choices.format) return done({ format: choices.format, encoding })
  const format = await textFormat(text, head.length >= examined.bytes, name)
  if (typeof format !== 'string') return { ok: false, failure: notRead(name, format.notYet) }
  return done({ format, encoding })
}

/** Whether the beginning is plain text in UTF-8, so that the first pass may already learn from it. */
export async function looksPlain(head: Buffer, name: string, choices: Pick<Choices, 'format' | 'encoding'>): Promise<boolean> {
  if (choices.format !== null && choices.format !== 'text') return false
  // What begins like markup is seldom divided, and told once, when it is seen as a whole.
  if (choices.format === null && /^\s*</.test(head.toString('latin1', 0, beginning))) return false
  const end = wholeCharacters(head, head.length)
  if ((choices.encoding !== null && choices.encoding !== 'utf-8') || !isUtf8(head.subarray(0, end)) || wideOf(head) !== null) return false
  return choices.format === 'text' || (isText(head.toString('utf8', 0, looked)) && bytesFormat(head) === null && (await textFormat(head.toString('utf8'), false, name)) === 'text')
}

export const isWholeUtf8 = ({ utf8 }: Examined): boolean => utf8.broken === 0
