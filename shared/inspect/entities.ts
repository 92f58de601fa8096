// HTML entities that a scraper left behind, each with what it stands for.
import type { Flag } from '../article/article'
import { entityNames } from './entity-names'
import { windows1252 } from './mojibake/encodings'

/** Escaped once or, by one conveyor after another, several times; pulled apart; or without its end, where nothing else is meant. */
const shape = /&(?: (?=(?:amp|quot|nbsp|lt|gt|#\d{2,5});))?(?:amp;){0,4}(?:(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,14}\d{0,2}));|#(\d{3,5})(?![\d;])|(nbsp)(?![\w;=]))/g

export function entityFlags(raw: string): readonly Flag[] {
  if (!raw.includes('&')) return []
  const ranges: number[] = []
  const fixes: string[] = []
  for (const hit of raw.matchAll(shape)) {
    const value = meaning(hit)
    if (value === null) continue
    ranges.push(hit.index ?? 0, (hit.index ?? 0) + hit[0].length)
    fixes.push(value)
  }
  if (fixes.length === 0) return []
  return [{ kind: 'html-entity', in: 'raw', ranges, message: `${fixes.length} × HTML entity, such as ${raw.slice(ranges[0], ranges[1])}`, fix: null, fixes }]
}

function meaning(hit: RegExpMatchArray): string | null {
  const [, ended, hex, full, open, bare] = hit
  const name = full ?? bare
  const decimal = ended ?? open
  if (name !== undefined) return entityNames.get(name) ?? accented(name)
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  if (code === 9 || code === 10 || code === 13) return code === 9 ? '\t' : '\n'
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null
  // Numbers of Windows-1252, as browsers read them.
  if (code >= 128 && code < 160) return windows1252.charAt(code - 128)
  return code === 160 ? ' ' : String.fromCodePoint(code)
}

const accents: ReadonlyMap<string, string> = new Map(Object.entries({ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', macr: '\u0304', breve: '\u0306', dot: '\u0307', uml: '\u0308', ring: '\u030a', dblac: '\u030b', caron: '\u030c', cedil: '\u0327', ogon: '\u0328' }))

/** `&Ccaron;`: a letter and its accent, where there is such a letter. */
function accented(name: string): string | null {
  const whole = `${name.charAt(0)}${accents.get(name.slice(1)) ?? ''}`.normalize('NFC')
  return name.length > 3 && whole.length === 1 && accents.has(name.slice(1)) ? whole : null
}
