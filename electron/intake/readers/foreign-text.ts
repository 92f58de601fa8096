// Texts that are no articles but something kept beside them, which would come in as gibberish: told as not read yet, by what
// nearly all of their first lines are like. Whoever wants one as text chooses the format.

const looked = 400
const fewest = 4
const most = 0.9

const lineEnds = /\r\n?|\n/
const share = (lines: readonly string[], pattern: RegExp, least = fewest): boolean => lines.length >= least && lines.filter((line) => pattern.test(line)).length >= most * lines.length

const tagged = /^(?:-DOCSTART-.*|\S+(?:[ \t]+\S+){0,8}[ \t]+(?:O|[BIELSU]-[\w-]+))$/
const parsed = /^\d+(?:[-.]\d+)?(?:\t[^\t]*){9}$/
const standoff = /^(?:T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t|[REAMN]\d+\t\S+ |#\d+\t|\*\t)/

/** Documents that hold no article, by their first element in lower case. */
const roots: Readonly<Record<string, string>> = {
  xmi: 'a text with its annotations (UIMA CAS)', urlset: 'a list of addresses (sitemap)', sitemapindex: 'a list of addresses (sitemap)', opml: 'a list of feeds (OPML)',
  svg: 'a picture (SVG)', plist: 'a list of settings', kml: 'a map (KML)', gpx: 'a map (GPX)', schema: 'a schema of XML', stylesheet: 'a stylesheet of XML',
}

/** Objects of JSON that are annotations of a text elsewhere, or beside it in a way of their own. */
const objects: readonly (readonly [what: string, is: RegExp])[] = [
  ['a text with its annotations (UIMA CAS)', /^\s*\{[^\0]*"%FEATURE_STRUCTURES"\s*:/],
  ['annotations apart from their text (tagtog)', /^\s*\{\s*"annotatable"\s*:\s*\{\s*"parts"\s*:/],
  ['annotations apart from their text (Web Annotation)', /^[\s[]*\{[^\0]{0,2000}?"@context"\s*:\s*\[?\s*"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
]

const kinds: readonly (readonly [what: string, is: (start: string, lines: readonly string[]) => boolean])[] = [
  ['words with their annotations, one a line (CoNLL)', (_, lines) => share(lines, tagged) || share(lines, parsed)],
  ['words with their annotations, one a line (WebAnno)', (start) => /^#FORMAT=WebAnno/.test(start)],
  ['settings of a program for annotations (brat)', (_, lines) => /^\[(?:entities|labels)\]$/.test(lines[0]?.trim() ?? '') && lines.some((line) => /^\[(?:relations|events|attributes|drawing)\]$/.test(line.trim()))],
  ['annotations apart from their text (brat)', (_, lines) => lines.length > 0 && lines.every((line) => standoff.test(line)) && /^T\d/.test(lines[0]!)],
  ['a list of what a web archive holds (CDX)', (start, lines) => / CDX (?:[A-Za-z] ?)+\n/.test(` ${start.slice(0, 200)}`) || share(lines, /^\S+ \d{14} (?:\{|\S+ \S+\/\S+ )/, 1)],
  ['subtitles', (start) => /^WEBVTT\b/.test(start) || /^\d+\s*\n\d\d:\d\d:\d\d[,.]\d{3} --> /.test(start)],
  ['a dump of a database (SQL)', (start) => /^\s*(?:--|\/\*|INSERT INTO|CREATE |DROP |SET |BEGIN|PRAGMA)/i.test(start) && /^(?:INSERT INTO|CREATE TABLE)\s+[\w"`'.[\]]+\s*(?:\(|VALUES)/im.test(start)],
  ['references (BibTeX)', (start) => /^\s*@\w+\s*\{[^,\s{}]*,\s*\n\s*\w+\s*=/.test(start)],
  ['a YAML list', (start, lines) => /^(?:---\s*\n)?- [\w-]+:(?: |\n)/.test(start) && share(lines, /^(?:---|- .*|\s+\S.*)$/) && lines.filter((line) => /^(?:-| ) [\w-]+:(?: |$)/.test(line)).length >= fewest],
]

export function foreignText(text: string): string | null {
  const start = text.slice(0, 1 << 16).replace(/\r\n?/g, '\n')
  const all = text.slice(0, 1 << 18).split(lineEnds).slice(0, looked)
  const lines = all.filter((line) => line.trim() !== '' && !/^# /.test(line))
  return kinds.find(([, is]) => is(start, lines))?.[0] ?? null
}

/** By the first element; null where it may hold articles. */
export function foreignXml(text: string): string | null {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(0, 1 << 16).replace(/<!--[\s\S]*?-->/g, ''))?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(roots, root) ? roots[root]! : null
}

export const foreignJson = (text: string): string | null => objects.find(([, is]) => is.test(text.slice(0, 1 << 16)))?.[0] ?? null
