// HTML entities that a scraper left behind, each with what it stands for.
import type { Flag } from '../article'
import { entityNames } from './entity-names'
import { windows1252 } from './mojibake/encodings'

/** Escaped once or, by one conveyor after another, several times. */
const shape = /&(?:amp;){0,4}(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-zA-Z]{2,8}\d{0,2}));/g

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
  const [, decimal, hex, name] = hit
  if (name !== undefined) return entityNames.get(name) ?? null
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null
  // Numbers of Windows-1252, as browsers read them.
  if (code >= 128 && code < 160) return windows1252.charAt(code - 128)
  return code === 160 ? ' ' : String.fromCodePoint(code)
}
