// JSON as it is found: parsed strictly, but with numbers that a double cannot hold kept as their digits, and none for what
// Python writes where there is none; or with the freedoms that people take, where a file is written so.
import { isPlain, type Plain } from '../../../shared/formats/mapping'
import { parseLoosely } from './json-loose'

const long = /\d{16}/

/** Puts integers of more than fifteen digits into quotation marks, outside of strings. */
function quoteLongNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) => (part.startsWith('"') ? part : `"${part}"`))
}

/** A line without the mark that sequences of JSON texts begin each record with. */
export const unmarked = (line: string): string => (line.startsWith('\x1e') ? line.slice(1) : line)

const comments = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/
/** The name that a program gives a document: `window.data = {`, `export default [`, `answer([`. */
const given = /^(?:["']use strict["'];?\s*)?(?:(?:(?:export\s+)?(?:var|let|const)\s+)?[A-Za-z_$][\w$]*(?:\.[\w$]+|\[(?:"[^"\n]*"|'[^'\n]*'|\d+)\])*\s*=|export\s+default|[A-Za-z_$][\w$.]*\()\s*(?=[{[])/

/** Bytes before the document, where a program gives it a name; what else stands before one is no part of it either way. */
export function documentStart(text: string): number {
  const before = comments.exec(text.slice(0, 1 << 16))?.[0] ?? ''
  const name = given.exec(text.slice(before.length, before.length + 4096))?.[0] ?? ''
  return name === '' ? 0 : Buffer.byteLength(before + name)
}

/** A document without what stands before it. */
export function documentIn(text: string): string {
  const start = text.replace(comments, '')
  return unmarked(start.replace(given, ''))
}

const none = /\b(?:NaN|Infinity)\b/

const withoutNone = (json: string): string => json.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) => (part.startsWith('"') ? part : 'null'))

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }

function parseStrictly(json: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(long.test(json) ? quoteLongNumbers(json) : json) }
  } catch (error) {
    return { ok: false, why: `It is not JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}).` }
  }
}

/** `freely`: where the strict parser refuses. In a file that keeps to it, a record that does not is damaged. */
export function parseJson(json: string, freely: boolean): Parsed<unknown> {
  const strict = parseStrictly(json)
  if (strict.ok) return strict
  const real = none.test(json) ? parseStrictly(withoutNone(json)) : strict
  if (real.ok || !freely) return real.ok ? real : strict
  try {
    return { ok: true, value: parseLoosely(json) }
  } catch {
    return strict
  }
}

/** As programs write it to read it again. */
export function parseObject(json: string): Parsed<Plain> {
  const parsed = parseStrictly(json)
  if (!parsed.ok) return parsed
  return isPlain(parsed.value) ? { ok: true, value: parsed.value } : { ok: false, why: 'It is JSON, but no object.' }
}

/** Values that stand there, and whether most of them are written freely. */
export function parseSome(texts: Iterable<string>, most: number): { readonly values: readonly unknown[]; readonly failed: number; readonly freely: boolean } {
  const values: unknown[] = []
  let failed = 0
  let strict = 0
  for (const text of texts) {
    if (values.length + failed >= most) break
    const kept = parseJson(text, false)
    const parsed = kept.ok ? kept : parseJson(text, true)
    if (kept.ok) strict += 1
    if (parsed.ok) values.push(parsed.value)
    else failed += 1
  }
  return { values, failed, freely: strict * 2 <= values.length }
}
