// What comes in with an article beside its text: marks, tags, a judgement, edits made elsewhere. Worked out at intake and
// kept in the batch, so that a rebuilt desk has the same; the store only gives them the article's number.
import type { Annotation, Note, Relation } from '../article/annotation'
import { contextOf, quoteOf } from '../anchor/place'
import type { ArticleRecord, Status } from '../article/article'
import type { Edit } from '../article/edit'
import { bodyOf } from '../text/body'
import type { Marks } from './marks'

type Edited = Edit extends infer E ? (E extends Edit ? Omit<E, 'article' | 'seq' | 'id'> & { readonly origin: string } : never) : never

export interface Brought {
  /** Place of the article in its batch. */
  readonly article: number
  readonly annotations: readonly Omit<Annotation, 'article'>[]
  readonly relations: readonly Omit<Relation, 'article'>[]
  readonly notes: readonly Omit<Note, 'article'>[]
  readonly tags: readonly string[]
  readonly status: Status | null
  readonly reason: string | null
  /** Oldest first; `origin` is the identifier that they had. */
  readonly edits: readonly Edited[]
  /** What was decided about its flags, by their keys. */
  readonly decisions: Readonly<Record<string, 'accepted' | 'dismissed'>>
}

const tagOf = (tag: string): string => tag.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/').slice(0, 200)

/** Marks over the record's text, onto the article's text. `lost` are those whose words are not in it. */
export function broughtOf(marks: Marks, article: ArticleRecord, raw: string, place: number, stamp: { readonly at: string; readonly by: string }): { readonly brought: Brought; readonly lost: number } {
  const body = bodyOf(raw, article.titleRange)
  const keys = new Map<string, string>()
  const annotations: Omit<Annotation, 'article'>[] = []
  for (const [index, mark] of marks.annotations.entries()) {
    const spans: number[] = []
    for (const [from, to] of [...mark.spans].sort((one, other) => one[0] - other[0])) {
      const start = body.toText(from)
      const last = body.toText(to - 1)
      if (start !== null && last !== null && start >= (spans.at(-1) ?? 0) && last + 1 > start) spans.push(start, last + 1)
    }
    if (spans.length === 0) continue
    const id = `${article.id}.a${index}`
    if (mark.key !== null && !keys.has(mark.key)) keys.set(mark.key, id)
    annotations.push({ id, spans, version: 0, quote: quoteOf(body.text, spans), ...contextOf(body.text, spans), label: mark.label, note: mark.note, attributes: mark.attributes, by: mark.by ?? stamp.by, at: mark.at ?? stamp.at, replies: [] })
  }
  const relations = marks.relations.flatMap(({ from, to, label }, index) => {
    const [one, other] = [keys.get(from), keys.get(to)]
    return one && other ? [{ id: `${article.id}.r${index}`, from: one, to: other, label }] : []
  })
  const notes = marks.notes.map(({ text, by, at }, index) => ({ id: `${article.id}.n${index}`, at: at ?? stamp.at, by: by ?? stamp.by, text, replies: [] }))
  const tags = [...new Set(marks.tags.map(tagOf).filter((tag) => tag !== ''))]
  const lost = marks.lost + marks.annotations.length - annotations.length + marks.relations.length - relations.length
  return { brought: { article: place, annotations, relations, notes, tags, status: marks.status, reason: null, edits: [], decisions: {} }, lost }
}

export function marksIn({ annotations, relations, notes, tags, status, edits }: Brought): number {
  return annotations.length + relations.length + notes.length + tags.length + edits.length + (status === null || status === 'new' ? 0 : 1)
}
