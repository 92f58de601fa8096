// All articles in typed arrays: what lists, filters, sorts and counts are answered from. How they are kept for the next
// start is in `kept-columns.ts`.
import { flagKinds, statuses, type FlagKind } from '../../shared/article/article'
import { eachOf, eachValue, type ColumnName, type ColumnValue, type Patch } from '../../shared/command/patch'
import { Bitmap } from './bitmap'
import type { StoredArticle } from './schema'
import { Titles } from './titles'
import { grown, WideColumn } from './wide-column'

const noDate = -0x7fffffff
/** Days since 1970-01-01, UTC; `noDate` where there is none. */
function days(published: string | null): number {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10))
  return Number.isNaN(time) ? noDate : Math.round(time / 86_400_000)
}

/** Strings by small numbers; 0 is null. */
export class Dictionary {
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

/** Of what they have room for, columns that are full get so much more. */
const growth = 1 / 4

export const arrayNames = ['status', 'reason', 'removed', 'retired', 'dump', 'site', 'published', 'language', 'flags', 'length', 'confidence'] as const
export const wideNames = ['byteStart', 'byteEnd', 'start', 'end', 'changed'] as const

export class Columns {
  count = 0
  status = new Uint8Array(0)
  reason = new Uint32Array(0)
  removed = new Uint8Array(0)
  retired = new Uint8Array(0)
  dump = new Uint32Array(0)
  byteStart = new WideColumn()
  byteEnd = new WideColumn()
  /** In the extract. */
  start = new WideColumn()
  end = new WideColumn()
  site = new Uint32Array(0)
  published = new Int32Array(0)
  language = new Uint32Array(0)
  flags = new Uint32Array(0)
  length = new Uint32Array(0)
  /** The last command that did something to it. */
  changed = new WideColumn()
  /** Of the cut before it, in hundredths. */
  confidence = new Uint8Array(0)
  titles = new Titles()
  sites = new Dictionary()
  languages = new Dictionary()
  reasons = new Dictionary()
  readonly tags = new Map<string, Bitmap>()

  private reserve(count: number): void {
    const { length } = this.status
    if (count <= length) return
    const capacity = Math.max(count, 1024, Math.ceil(length * (1 + growth)))
    for (const name of arrayNames) this[name] = grown(this[name] as never, capacity)
    for (const name of wideNames) this[name].reserve(capacity)
    this.titles.reserve(capacity)
  }

  append(articles: readonly StoredArticle[]): void {
    this.reserve(this.count + articles.length)
    for (const article of articles) {
      const at = this.count
      this.dump[at] = article.dump
      this.byteStart.set(at, article.byteStart)
      this.byteEnd.set(at, article.byteEnd)
      this.start.set(at, article.start)
      this.end.set(at, article.end)
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
      case 'title': this.titles.set(at, word ?? ''); break
    }
  }

  /** Applies what a patch says of columns; others say nothing of them. */
  apply(patch: Patch, seq: number): void {
    if (patch.on === 'column') {
      const values = eachValue(patch.after)
      for (const number of eachOf(patch.articles)) {
        this.set(patch.column, number, values.next().value as ColumnValue)
        this.changed.set(number, seq)
      }
    } else if (patch.on === 'tag') {
      const set = this.tags.get(patch.tag) ?? new Bitmap()
      for (const number of eachOf(patch.articles)) {
        if (patch.add) set.add(number)
        else set.delete(number)
        this.changed.set(number, seq)
      }
      if (set.size > 0) this.tags.set(patch.tag, set)
      else this.tags.delete(patch.tag)
    } else if (patch.on === 'text' || patch.on === 'fields') this.changed.set(patch.article, seq)
  }

  tagsOf(number: number): string[] {
    return [...this.tags].filter(([, numbers]) => numbers.has(number)).map(([tag]) => tag).sort()
  }
}

export function flagBits(kinds: readonly FlagKind[]): number {
  let bits = 0
  for (const kind of kinds) bits |= 1 << flagKinds.indexOf(kind)
  return bits >>> 0
}

export function flagsOf(bits: number): FlagKind[] {
  return flagKinds.filter((_, index) => bits & (1 << index))
}
