// JSON as it is found: parsed strictly, but with numbers that a double cannot hold kept as their digits.
import { isPlain, type Plain } from '../../../shared/formats/mapping'

const long = /\d{16}/

/** Puts integers of more than fifteen digits into quotation marks, outside of strings. */
function quoteLongNumbers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) => (part.startsWith('"') ? part : `"${part}"`))
}

/** A line without the mark that sequences of JSON texts begin each record with. */
export const unmarked = (line: string): string => (line.startsWith('\x1e') ? line.slice(1) : line)

export type Parsed = { readonly ok: true; readonly value: Plain } | { readonly ok: false; readonly why: string }

export function parseObject(json: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(long.test(json) ? quoteLongNumbers(json) : json)
  } catch (error) {
    return { ok: false, why: `It is not JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 120)}).` }
  }
  return isPlain(value) ? { ok: true, value } : { ok: false, why: 'It is JSON, but no object.' }
}
