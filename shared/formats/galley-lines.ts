// Lines of Galley JSONL 1 as they may come: checked, because a file is anybody's. A reader ignores what it does not know.
import { statuses } from '../article/article'
import { z } from '../schema'

const text = z.string()
const maybe = z.string().nullable()
const offset = z.number().int().min(0)
const reply = z.object({ id: text, at: text, by: text, text })
const spans = z.array(z.tuple([offset, offset]))

const source = z.object({
  dump: text, sha256: z.string().regex(/^[0-9a-f]{64}$/), member: maybe, encoding: text, byteStart: offset, byteEnd: offset, lineStart: offset, lineEnd: offset, mapping: z.enum(['exact', 'record']),
})

export const galleyArticle = z.object({
  id: z.string().regex(/^[0-9a-f]{16}-\d+-\d+$/),
  title: maybe, site: maybe, section: maybe, byline: z.array(text), published: maybe, language: maybe, url: maybe, kind: maybe, titleRaw: maybe,
  text, raw: maybe, status: z.enum(statuses), reason: maybe, tags: z.array(text), fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
  notes: z.array(z.object({ id: text, at: text, by: text, text, replies: z.array(reply) })),
  annotations: z.array(z.object({
    id: text, spans, quote: text, label: text, note: maybe, attributes: z.record(z.string(), z.string()), by: text, at: text, state: z.enum(['same', 'moved', 'changed', 'lost']), prefix: text, suffix: text, replies: z.array(reply),
  })),
  relations: z.array(z.object({ id: text, from: text, to: text, label: text })),
  flags: z.array(z.object({ kind: text, start: offset.nullable(), end: offset.nullable(), in: z.enum(['raw', 'title']), message: text, fix: z.enum(['proposed', 'accepted', 'dismissed']).nullable() })),
  source, boundary: z.object({ confidence: z.number().min(0).max(1), reasons: z.array(text) }), firstText: maybe,
  edits: z.array(z.object({ id: text, at: text, by: text, why: text, kind: text, field: maybe, start: offset.nullable(), was: z.union([z.string(), z.array(z.string()), z.null()]), now: z.union([z.string(), z.array(z.string()), z.null()]) })),
})
export type GalleyArticle = z.infer<typeof galleyArticle>

export const galleyHeader = z.object({
  galley: z.literal(1),
  schemes: z.array(z.object({ name: text, hue: z.number(), stroke: z.enum(['solid', 'dashed', 'dotted', 'double', 'wavy']), key: maybe, description: text, guideline: text.optional() })).optional(),
})
