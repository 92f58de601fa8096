// Which name in a record holds which field. Proposed from the names that corpora use, shown to people, and given by hand
// on the command line: `text=body,title=headline`.
import { failed, done, type Result } from '../result'
import { datePartsOf } from './dates'
import { foreignNames, plainName } from './foreign-names'

export const mapTargets = ['text', 'title', 'url', 'published', 'crawled', 'byline', 'language', 'site', 'section', 'kind'] as const
export type MapTarget = (typeof mapTargets)[number]
/** Paths with dots: `metadata.url`. A name that holds dots itself is matched first. */
export type FieldMap = { readonly [target in MapTarget]?: string }

/** What is said of a text, where it is not given itself. */
const weakTexts = ['description', 'summary', 'abstract', 'shortdescription', 'leadparagraph', 'snippet', 'excerpt']

/** Best first; compared without case and signs. */
const aliases: Readonly<Record<MapTarget, readonly string[]>> = {
  text: ['text', 'content', 'body', 'rawcontent', 'articlebody', 'maintext', 'fulltext', 'articletext', 'bodytext', 'article', 'document', 'plaintext', 'story', 'paragraphs', 'contents', 'post', 'passage', 'message', 'selftext', 'transcript', 'context', 'contentrendered', 'dialogue', 'conversation', 'conversations', 'messages', 'turns', 'utterances', 'contenthtml', 'contenttext', 'bodyhtml', 'datacontent', 'main', ...foreignNames.text, ...weakTexts],
  title: ['articletitle', 'title', 'headline', 'heading', 'head', 'subject', 'pagetitle', 'headlinemain', 'titlerendered', 'titletext', ...foreignNames.title, 'name'],
  url: ['url', 'link', 'uri', 'sourceurl', 'pageurl', 'canonicalurl', 'canonical', 'permalink', 'articleurl', 'warctargeturi', 'targeturi', 'weburl', 'href', 'webpage', 'documenturl', 'storyurl', 'articlelink', 'newsurl', 'originalurl', 'webpageurl', ...foreignNames.url, 'source'],
  published: ['published', 'publishedat', 'publisheddate', 'publishdate', 'publicationdate', 'datepublished', 'pubdate', 'datepublish', 'date', 'created', 'createdat', 'createdutc', 'creationdate', 'datetime', 'posted', 'postedat', 'postdate', 'issued', 'dategmt', 'firstpublished', 'webpublicationdate', 'publicationtime', 'publishtime', 'timepublished', 'publishedtime', 'publishedon', 'firstpublicationdate', 'articledate', 'newsdate', 'storydate', 'publisheddt', 'pubtime', 'timets', 'contentcreated', 'firstcreated', 'dateandtime', 'issueddateparts', 'publisheddateparts', 'publishedonlinedateparts', 'publishedprintdateparts', ...foreignNames.published, 'year'],
  crawled: ['timestamp', 'warcdate', 'datedownload', 'crawldate', 'crawled', 'crawledat', 'fetchtime', 'fetched', 'scrapedat', 'datecrawled'],
  byline: ['authors', 'author', 'byline', 'creator', 'creators', 'writer', 'writers', 'by', 'authorname', 'bylineoriginal', ...foreignNames.byline],
  language: ['language', 'lang', 'languagecode', 'langcode', 'locale', 'inlanguage', 'identificationlabel', 'identifiedlanguage', 'warcidentifiedcontentlanguage', ...foreignNames.language],
  site: ['site', 'sitename', 'publisher', 'publication', 'outlet', 'newspaper', 'journal', 'medium', 'sourcename', 'pubtitle', 'publicationtitle', 'publicationname', 'newspapername', 'sourcehostname', 'medianame', 'sourcetitle', 'containertitle', 'publishername', ...foreignNames.site, 'source'],
  section: ['section', 'category', 'rubric', 'department', 'desk', 'sectionname', ...foreignNames.section],
  kind: ['genre', 'articletype', 'contenttype'],
}

const deepest = 4
const mostPaths = 400

export type Plain = Readonly<Record<string, unknown>>
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** All paths of a record that lead to a value, with it. Lists are values. */
export function pathsOf(record: Plain, prefix = '', depth = 1, found: [string, unknown][] = []): [string, unknown][] {
  for (const [name, value] of Object.entries(record)) {
    if (found.length >= mostPaths) break
    const path = prefix === '' ? name : `${prefix}.${name}`
    if (isPlain(value) && depth < deepest) pathsOf(value, path, depth + 1, found)
    else found.push([path, value])
  }
  return found
}

/** The value at a path, own properties only. */
export function valueAt(record: Plain, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot)
    if (!Object.hasOwn(record, name)) continue
    const inner = record[name]
    if (isPlain(inner)) return valueAt(inner, path.slice(dot + 1))
  }
  return undefined
}

/** What paragraphs do not have, and records in a list do. */
const recordNames = ['title', 'headline', 'url', 'link']
const paragraphNames = ['text', 'content', 'value', 'paragraph', 'body', 'html', 'context']
const paragraphKinds = /paragraph|text|body|html|^p$/i

/** Paragraphs of a text that is written as a list: of strings, or of objects that each hold one. Null where it is none. */
export function paragraphsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  if (value.every((part) => typeof part === 'string')) return value
  // Words with links and names between them, as messages are kept.
  const words = value.map((part) => (typeof part === 'string' ? part : isPlain(part) && typeof part['text'] === 'string' ? part['text'] : null))
  if (value.some((part) => typeof part === 'string') && words.every((word) => word !== null)) return [words.join('')]
  const parts = value.flatMap((part) => {
    const name = isPlain(part) && !recordNames.some((each) => typeof part[each] === 'string') ? paragraphNames.find((each) => typeof part[each] === 'string') : undefined
    return name === undefined ? [] : [{ text: part[name] as string, kind: [part['subtype'], part['type'], part['kind']].find((kind) => typeof kind === 'string') as string | undefined }]
  })
  // Titles, pictures and the like stand in the list too, under kinds of their own.
  const told = parts.filter(({ kind }) => kind !== undefined && paragraphKinds.test(kind))
  return parts.length * 2 < value.length || parts.length === 0 ? null : (told.length > 0 ? told : parts).map(({ text }) => text)
}

const address = /^(?:[a-z][\w+.-]*:\/\/|www\.)\S+$/i
/** `source` says where from: an address, the name of a paper, or what a corpus was gathered by. */
const outlet = /^\p{Lu}[^/_:=]*$/u

/** Several names in a search engine's answer, each in a list of its own. */
export const oneOf = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' ? value[0] : value)

function holds(target: MapTarget, name: string, given: unknown): boolean {
  const value = target === 'text' || target === 'byline' ? given : oneOf(given)
  if (value === null || value === undefined) return false
  if (name === 'source') return typeof value === 'string' && (target === 'url' ? address : outlet).test(value)
  if (target === 'byline') return typeof value === 'string' || Array.isArray(value) || isPlain(value)
  if (target === 'published' || target === 'crawled') return typeof value === 'string' || typeof value === 'number' || datePartsOf(value) !== null
  if (target === 'text') return typeof value === 'string' ? !address.test(value) : paragraphsOf(value) !== null
  return typeof value === 'string'
}

interface Candidate {
  readonly path: string
  readonly rank: number
  readonly depth: number
  readonly filled: number
  readonly length: number
}

function candidates(records: readonly (readonly [string, unknown][])[], target: MapTarget): Candidate[] {
  const found = new Map<string, { rank: number; filled: number; length: number }>()
  for (const paths of records) {
    for (const [path, value] of paths) {
      const segments = path.split('.')
      const last = plainName(segments.at(-1) ?? '')
      const rank = Math.max(aliases[target].indexOf(last), segments.length > 1 ? aliases[target].indexOf(plainName(segments.slice(-2).join(''))) : -1)
      if (rank < 0 || !holds(target, last, value)) continue
      const known = found.get(path) ?? { rank, filled: 0, length: 0 }
      known.filled += 1
      known.length += typeof value === 'string' ? value.length : 0
      found.set(path, known)
    }
  }
  return [...found].map(([path, one]) => ({ path, ...one, depth: path.split('.').length }))
}

/** A name at the top wins over one below; then the better name; a text that is nearly empty loses to one that is not. */
function better(one: Candidate, other: Candidate): number {
  return other.filled - one.filled || one.depth - other.depth || one.rank - other.rank
}

/** An identifier, a number or a date: no text in Latin letters is without a space. */
const oneWord = /^[!-~]*$/

function longest(records: readonly (readonly [string, unknown][])[]): string | undefined {
  const lengths = new Map<string, number>()
  for (const paths of records) for (const [path, value] of paths) if (typeof value === 'string' && !address.test(value) && !oneWord.test(value)) lengths.set(path, (lengths.get(path) ?? 0) + value.length)
  const [path, length] = [...lengths].sort((one, other) => other[1] - one[1])[0] ?? ['', 0]
  return length >= 20 * records.length ? path : undefined
}

/** A list of titles is one of texts, but not where each has its address: their texts are there. */
function textIn(paths: readonly (readonly [string, unknown][])[]): string | undefined {
  const found = longest(paths)
  const isTitle = found !== undefined && aliases.title.includes(plainName(found.split('.').at(-1)!))
  return isTitle && candidates(paths, 'url').length > 0 ? undefined : found
}

/** Whether a path is called what texts are called, and not what is said of them. */
export function isTextName(path: string | undefined): boolean {
  const name = plainName(path?.split('.').at(-1) ?? '')
  return aliases.text.includes(name) && !weakTexts.includes(name)
}

/** What a person would likely choose, from some records. Metadata that a text stands beside has no text of its own. */
export function proposeMap(records: readonly Plain[], of: 'records' | 'metadata' = 'records'): FieldMap {
  const paths = records.map((record) => pathsOf(record))
  const map: { -readonly [target in MapTarget]?: string } = {}
  const crawl = records.some((record) => Object.hasOwn(record, 'dump') && Object.hasOwn(record, 'file_path'))
  for (const target of mapTargets) {
    if (target === 'text' && of === 'metadata') continue
    const sorted = candidates(paths, target).sort(better)
    const most = sorted[0]?.filled ?? 0
    // Names that most records fill, by rank; a value below the top may be the only one.
    const best = sorted.filter(({ filled }) => filled * 2 >= most).sort((one, other) => one.rank - other.rank || one.depth - other.depth)
    const first = target === 'text' ? (best[0] ? best[0].path : textIn(paths)) : best[0]?.path
    if (first !== undefined) map[target] = first
  }
  // FineWeb's `date` is the crawl's.
  if (crawl && map.published === 'date') {
    map.crawled = 'date'
    delete map.published
  }
  for (const target of mapTargets) if (target !== 'text' && map[target] !== undefined && map[target] === map.text) delete map[target]
  return map
}

/** `text=body,title=headline`; an empty path leaves a field unmapped. */
export function readMap(written: string): Result<FieldMap> {
  const map: { [target in MapTarget]?: string } = {}
  for (const part of written.split(',')) {
    const equals = part.indexOf('=')
    const target = part.slice(0, equals).trim() as MapTarget
    if (equals < 0 || !mapTargets.includes(target)) return failed('usage', `“${part.trim()}” is no part of a mapping: ${mapTargets.join(', ')} can be mapped.`, 'Write it as text=body,title=headline.')
    map[target] = part.slice(equals + 1).trim()
  }
  return done(map)
}

export function mergeMaps(proposed: FieldMap, given: FieldMap | null): FieldMap {
  return Object.fromEntries(Object.entries({ ...proposed, ...given }).filter(([, path]) => path !== '')) as FieldMap
}
