// HTML entities and tags that a scraper left behind, each with what it stands for.
import type { Flag } from '../article'

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', cent: '¢', yen: '¥', sect: '§', deg: '°', middot: '·', bull: '•', times: '×', shy: '',
  eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', ccedil: 'ç', ntilde: 'ñ', iacute: 'í', oacute: 'ó', uacute: 'ú', ocirc: 'ô', icirc: 'î', ucirc: 'û', atilde: 'ã', otilde: 'õ', aring: 'å', oslash: 'ø', aelig: 'æ', iexcl: '¡', iquest: '¿', frac12: '½', thinsp: ' ', ensp: ' ', emsp: ' ', zwnj: '', zwj: '',
}
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
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? null) : null
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null
  return code === 160 ? ' ' : String.fromCodePoint(code)
}

const tag = /<\/?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|table|tr|td|th|img|script|style|blockquote|figure|figcaption|iframe|sup|sub|hr|center|font|section|article)\b[^<>]{0,300}>/gi

export function markupFlags(raw: string): readonly Flag[] {
  if (!raw.includes('<')) return []
  const ranges: number[] = []
  for (const hit of raw.matchAll(tag)) ranges.push(hit.index ?? 0, (hit.index ?? 0) + hit[0].length)
  if (ranges.length === 0) return []
  return [{ kind: 'markup', in: 'raw', ranges, message: `${ranges.length / 2} × tag left over, such as ${raw.slice(ranges[0], ranges[1]).slice(0, 40)}`, fix: '' }]
}
