// JSON as it is found: parsed strictly, but with numbers that a double cannot hold kept as their digits; and where that
// fails, with the freedoms that people take.
import { isPlain, type Plain } from '../../../shared/formats/mapping'
import { parseLoosely } from './json-loose'

const long = /\d{16}/

/** Puts integers of more than fifteen digits into quotation marks, outside of strings. */
function quoteLongNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) => (part.startsWith('"') ? part : `"${part}"`))
}

/** A line without the mark that sequences of JSON texts begin each record with. */
export const unmarked = (line: string): string => (line.startsWith('\x1e') ? line.slice(1) : line)

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }

function parseStrictly(json: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(long.test(json) ? quoteLongNumbers(json) : json) }
  } catch (error) {
    return { ok: false, why: `It is not JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}).` }
  }
}

export function parseJson(json: string): Parsed<unknown> {
  const strict = parseStrictly(json)
  if (strict.ok) return strict
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
