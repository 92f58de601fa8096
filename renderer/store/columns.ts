// All articles in typed arrays: what lists, filters, sorts and counts are answered from. Kept as one record with the
// sequence it stands for; what came later is brought in from command rows and pages, never by counting rows.
import { flagKinds, statuses, type FlagKind } from '../../shared/article'
import { eachOf, eachValue, type ColumnName, type ColumnValue, type Patch } from '../../shared/command/patch'
import { Bitmap } from './bitmap'
import type { StoredArticle } from './schema'

const noDate = -0x7fffffff
/** Days since 1970-01-01, UTC; `noDate` where there is none. */
function days(published: string | null): number {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? noDate : Math.round(time / 86_400_000)
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(array: A, capacity: number): A {
  const next = new (array.constructor as new (length: number) => A)(capacity)
  next.set(array)
  return next
}

/** Strings by small numbers; 0 is null. */
class Dictionary {
  readonly values: (string | null)[] = [null]
  private readonly numbers = new Map<string | null, number>([[null, 0]])

  constructor(values: readonly (string | null)[] = [null]) {
    for (const value of values.slice(1)) this.number(value)
  }

  number(value: string | null): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.values.push(value)
    this.numbers.set(value, this.values.length - 1)
    return this.values.length - 1
  }
}

export interface ColumnsRecord {
  readonly seq: number
  /** Last row of inspection that the flags know of, and how many articles of each page, by which detectors. */
  readonly stamp: number
  readonly inspectVersion: number
  readonly inspected: readonly number[]
  readonly count: number
  readonly arrays: Readonly<Record<string, Uint8Array | Uint32Array | Int32Array | Float64Array>>
  readonly titles: readonly string[]
  readonly sites: readonly (string | null)[]
  readonly languages: readonly (string | null)[]
  readonly reasons: readonly (string | null)[]
  readonly tags: readonly (readonly [string, Uint32Array])[]
}

export class Columns {
  count = 0
  status = new Uint8Array(1024)
  reason = new Uint32Array(1024)
  removed = new Uint8Array(1024)
  retired = new Uint8Array(1024)
  dump = new Uint32Array(1024)
  byteStart = new Float64Array(1024)
  byteEnd = new Float64Array(1024)
  /** In the extract. */
  start = new Float64Array(1024)
  end = new Float64Array(1024)
  site = new Uint32Array(1024)
  published = new Int32Array(1024)
  language = new Uint32Array(1024)
  flags = new Uint32Array(1024)
  length = new Uint32Array(1024)
  changed = new Float64Array(1024)
  /** Of the cut before it, in hundredths. */
  confidence = new Uint8Array(1024)
  titles: string[] = []
  sites = new Dictionary()
  languages = new Dictionary()
  reasons = new Dictionary()
  readonly tags = new Map<string, Bitmap>()

  private reserve(count: number): void {
    if (count <= this.status.length) return
    const capacity = Math.max(count, this.status.length * 2)
    this.status = grown(this.status, capacity)
    this.reason = grown(this.reason, capacity)
    this.removed = grown(this.removed, capacity)
    this.retired = grown(this.retired, capacity)
    this.dump = grown(this.dump, capacity)
    this.byteStart = grown(this.byteStart, capacity)
    this.byteEnd = grown(this.byteEnd, capacity)
    this.start = grown(this.start, capacity)
    this.end = grown(this.end, capacity)
    this.site = grown(this.site, capacity)
    this.published = grown(this.published, capacity)
    this.language = grown(this.language, capacity)
    this.flags = grown(this.flags, capacity)
    this.length = grown(this.length, capacity)
    this.changed = grown(this.changed, capacity)
    this.confidence = grown(this.confidence, capacity)
  }

  append(articles: readonly StoredArticle[]): void {
    this.reserve(this.count + articles.length)
    for (const article of articles) {
      const at = this.count
      this.dump[at] = article.dump
      this.byteStart[at] = article.byteStart
      this.byteEnd[at] = article.byteEnd
      this.start[at] = article.start
      this.end[at] = article.end
      this.length[at] = article.length
      this.confidence[at] = Math.floor(article.boundary.confidence * 100)
      this.set('site', at, article.site)
      this.set('published', at, article.published)
      this.set('language', at, article.language)
      this.set('title', at, article.title)
      this.flags[at] = 0
      this.count += 1
    }
  }

  set(column: ColumnName, at: number, value: ColumnValue): void {
    const word = typeof value === 'string' ? value : null
    switch (column) {
      case 'status': this.status[at] = statuses.indexOf(value as (typeof statuses)[number]); break
      case 'reason': this.reason[at] = this.reasons.number(word); break
      case 'removed': this.removed[at] = Number(value); break
      case 'retired': this.retired[at] = Number(value); break
      case 'site': this.site[at] = this.sites.number(word); break
      case 'published': this.published[at] = days(word); break
      case 'language': this.language[at] = this.languages.number(word); break
      case 'title': this.titles[at] = word ?? ''; break
    }
  }

  /** Applies what a patch says of columns; others say nothing of them. */
  apply(patch: Patch, seq: number): void {
    if (patch.on === 'column') {
      const values = eachValue(patch.after)
      for (const number of eachOf(patch.articles)) {
        this.set(patch.column, number, values.next().value as ColumnValue)
        this.changed[number] = seq
      }
    } else if (patch.on === 'tag') {
      const set = this.tags.get(patch.tag) ?? new Bitmap()
      for (const number of eachOf(patch.articles)) {
        if (patch.add) set.add(number)
        else set.delete(number)
        this.changed[number] = seq
      }
      if (set.size > 0) this.tags.set(patch.tag, set)
      else this.tags.delete(patch.tag)
    } else if (patch.on === 'text' || patch.on === 'fields') this.changed[patch.article] = seq
  }

  tagsOf(number: number): string[] {
    return [...this.tags].filter(([, numbers]) => numbers.has(number)).map(([tag]) => tag).sort()
  }

  toRecord(seq: number): Omit<ColumnsRecord, 'stamp' | 'inspectVersion' | 'inspected'> {
    const { count } = this
    const arrays = Object.fromEntries(arrayNames.map((name) => [name, this[name].slice(0, count)]))
    const tags = [...this.tags].map(([tag, numbers]) => [tag, Uint32Array.from(numbers)] as const)
    return { seq, count, arrays, titles: this.titles.slice(0, count), sites: this.sites.values, languages: this.languages.values, reasons: this.reasons.values, tags }
  }

  static from(record: ColumnsRecord): Columns {
    const columns = new Columns()
    columns.reserve(record.count)
    columns.count = record.count
    for (const name of arrayNames) columns[name].set(record.arrays[name] as never)
    columns.titles = [...record.titles]
    columns.sites = new Dictionary(record.sites)
    columns.languages = new Dictionary(record.languages)
    columns.reasons = new Dictionary(record.reasons)
    for (const [tag, numbers] of record.tags) columns.tags.set(tag, new Bitmap(numbers))
    return columns
  }
}

const arrayNames = ['status', 'reason', 'removed', 'retired', 'dump', 'byteStart', 'byteEnd', 'start', 'end', 'site', 'published', 'language', 'flags', 'length', 'changed', 'confidence'] as const

export function flagBits(kinds: readonly FlagKind[]): number {
  let bits = 0
  for (const kind of kinds) bits |= 1 << flagKinds.indexOf(kind)
  return bits >>> 0
}

export function flagsOf(bits: number): FlagKind[] {
  return flagKinds.filter((_, index) => bits & (1 << index))
}
