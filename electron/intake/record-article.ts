// A record as an article: what its text shows, under what the record itself says.
import type { ArticleRecord, Boundary, FieldName, Fields, Found } from '../../shared/article/article'
import { titleLikeness } from '../../shared/divide/shape'
import type { SourceRecord } from '../../shared/formats/record'
import { articleId } from '../../shared/article/identity'
import { describe } from '../../shared/inspect/describe'

/** Where its text lies in the extract, and the record in the member. */
interface Placed extends Pick<ArticleRecord, 'start' | 'end' | 'byteStart' | 'byteEnd' | 'lineStart' | 'lineEnd'> {
  readonly sha256: string
}

/** A record that is an article, without its text: that lies in the batch, and it is described there. */
export interface CutRecord extends Placed {
  readonly id: string
  readonly said: Omit<SourceRecord, 'text'>
}

export function cutRecord({ text: _, ...said }: SourceRecord, placed: Placed): CutRecord {
  return { ...placed, id: articleId(placed.sha256, placed.byteStart, placed.byteEnd), said }
}

/** Nobody doubts where a record begins. */
const recorded: Boundary = { confidence: 1, reasons: ['a record of the dump'] }
/** A line that reads less like a title than this is the text's beginning. */
const titleFrom = 0.4
const sureDate = 0.7
const same = (text: string): string => text.replace(/^#+\s+/, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** UTF-16 offset of the line that is the title, or null: the line that says it, or one that stands apart like one. */
function titleLine(text: string, title: string | null): number | null {
  const start = text.length - text.trimStart().length
  const end = text.indexOf('\n', start)
  const first = text.slice(start, end < 0 ? undefined : end)
  if (first.trim() === '' || end < 0) return null
  if (title !== null) return same(first) === same(title) ? start : null
  const rest = text.slice(end).trimStart()
  return rest.length > first.length && first.length <= 300 && titleLikeness(first) >= titleFrom ? start : null
}

export function recordArticle(record: SourceRecord, placed: Placed): ArticleRecord {
  const { text, fields: said, from, crawled, custom, marks } = record
  // Spans of a record count from its text's beginning, title line included: there the text stays whole.
  const titleOffset = (marks && marks.annotations.length > 0) || (said.title && !record.titled) ? null : titleLine(text, said.title ?? null)
  const described = describe(text, { titleOffset, rhythm: {} })
  const found: { [field in FieldName]?: Found } = { ...described.found }
  const fields: { -readonly [field in keyof Fields]: Fields[field] } = { title: described.title, site: described.site, section: described.section, byline: described.byline, published: described.published, language: described.language, url: described.url, kind: described.kind }
  for (const name of Object.keys(said) as FieldName[]) {
    Object.assign(fields, { [name]: said[name] })
    const line = name === 'title' ? described.titleRange : null
    found[name] = { start: line?.[0] ?? 0, end: line?.[1] ?? 0, confidence: 1, how: `said by the record: ${from[name] ?? name}` }
  }
  // Nothing is published after it was fetched.
  const doubtful = fields.published === null || (found.published?.confidence ?? 0) < sureDate || (crawled !== null && fields.published > crawled)
  if (crawled !== null && said.published === undefined && doubtful) {
    fields.published = crawled
    found.published = { start: 0, end: 0, confidence: 0.3, how: 'when it was crawled' }
  }
  return {
    ...described, ...fields, found,
    titleRaw: described.titleRaw ?? said.title ?? null,
    id: articleId(placed.sha256, placed.byteStart, placed.byteEnd),
    start: placed.start, end: placed.end, byteStart: placed.byteStart, byteEnd: placed.byteEnd, lineStart: placed.lineStart, lineEnd: placed.lineEnd,
    length: text.length, boundary: recorded,
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  }
}
