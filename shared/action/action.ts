// Every human action, as the interface and the command line perform it: what is asked for, before the store
// resolves it to a command. Offsets are UTF-16 units (`script.ts` translates from the code points of action lines).
import { fieldNames, statuses } from '../article/article'
import { wordActions } from './words'
import { proposedRuleSchema } from '../divide/source-rule'
import { findSchema } from '../find/find'
import { z } from '../schema'

/** An article: its stable id, or `#n`, its position from 1 in dump order. */
const article = z.string().min(1).max(200)
const offset = z.number().int().min(0)
const name = z.string().min(1).max(200)
const prose = z.string().max(1_000_000)

/** Which articles: by name, or all that match a query (with some left out). */
const targetSchema = z.union([
  z.object({ articles: z.array(article).max(1_000_000) }),
  z.object({ query: z.string().max(10_000), except: z.array(article).max(100_000).optional() }),
])
export type Target = z.infer<typeof targetSchema>

/** Half-open ranges with their replacement, ascending, over one text (not one after the other). */
const replacement = z.object({ start: offset, end: offset, with: prose })
const spans = z.array(offset).min(2).max(2000)

/** Flags of one article (or `*`, of all), or of the articles of a target; `start` names one place of one article. */
const fixed = { article: article.optional(), target: targetSchema.optional(), kind: z.string(), in: z.enum(['raw', 'title']).optional(), start: z.union([offset, z.array(offset).min(1).max(100_000)]).optional() }

export const actionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('text.replace'), article, changes: z.array(replacement).min(1), version: offset.optional(), why: z.string().max(200).optional() }),
  z.object({ do: z.literal('edit.revert'), article, seq: offset }),
  z.object({ do: z.literal('fix.accept'), ...fixed }),
  z.object({ do: z.literal('fix.dismiss'), ...fixed }),
  z.object({
    do: z.literal('find.replace'), target: targetSchema, find: findSchema, with: prose,
    /** Hits that stay as they are, and the state of the desk that they were seen in. */
    skip: z.array(z.object({ article, start: offset })).max(100_000).optional(), seq: offset.optional(),
  }),
  z.object({ do: z.literal('field.set'), article, field: z.enum(fieldNames).or(name), value: z.union([prose, z.array(prose), z.null()]) }),
  z.object({ do: z.literal('tag.add'), target: targetSchema, tag: name }),
  z.object({ do: z.literal('tag.remove'), target: targetSchema, tag: name }),
  z.object({ do: z.literal('status.set'), target: targetSchema, status: z.enum(statuses), reason: z.string().max(500).nullable().optional() }),
  z.object({ do: z.literal('note.add'), article, text: prose }),
  z.object({ do: z.literal('note.reply'), note: name, text: prose }),
  z.object({ do: z.literal('note.remove'), note: name }),
  z.object({ do: z.literal('annotation.add'), article, spans, label: name, note: prose.nullable().optional(), version: offset.optional() }),
  z.object({
    do: z.literal('annotation.set'), annotation: name, spans: spans.optional(), label: name.optional(),
    note: prose.nullable().optional(), attributes: z.record(z.string(), z.string()).optional(),
    /** Take the current words under a *changed* annotation as its quote. */
    keep: z.literal(true).optional(),
    /** Number of text edits that the spans count in. */
    version: offset.optional(),
  }),
  z.object({ do: z.literal('annotation.reply'), annotation: name, text: prose }),
  z.object({ do: z.literal('annotation.remove'), annotation: name }),
  /** Wherever the same words stand without the label. */
  z.object({ do: z.literal('annotation.every'), target: targetSchema, words: z.string().min(1).max(500), label: name }),
  z.object({ do: z.literal('relation.add'), from: name, to: name, label: name }),
  z.object({ do: z.literal('relation.remove'), relation: name }),
  z.object({ do: z.literal('article.split'), article, at: offset }),
  z.object({ do: z.literal('article.join'), article, with: z.enum(['next', 'before']).optional() }),
  /** Cuts and lines of a dump: UTF-8 bytes of its text, wherever in the line. */
  z.object({ do: z.literal('cut.move'), article, to: offset }),
  z.object({ do: z.literal('cut.keep'), article }),
  /** An article begins at this line, be it in another one or in debris. */
  z.object({ do: z.literal('cut.make'), dump: name, at: offset }),
  z.object({ do: z.literal('article.title'), article, at: offset }),
  z.object({ do: z.literal('debris.mark'), dump: name, start: offset, end: offset }),
  /** Lines that recur (digits as `#`) are debris wherever they stand; names of a site go off the titles. One step of undo. */
  z.object({ do: z.literal('recurring.mark'), target: targetSchema, lines: z.array(z.string().min(1).max(200)).max(200), sites: z.array(z.string().min(1).max(200)).max(200) }),
  z.object({ do: z.literal('debris.unmark'), dump: name, start: offset, end: offset }),
  /** With `plan`, what was looked at; else it is divided now. */
  z.object({ do: z.literal('dump.divide'), dump: name, plan: z.string().max(20_000).optional(), rule: proposedRuleSchema.optional() }),
  z.object({ do: z.literal('rule.remove'), rule: name }),
  z.object({ do: z.literal('article.remove'), target: targetSchema }),
  z.object({ do: z.literal('article.restore'), target: targetSchema }),
  z.object({ do: z.literal('dump.remove'), dump: name }),
  z.object({ do: z.literal('dump.restore'), dump: name }),
  ...wordActions,
  z.object({ do: z.literal('undo'), times: z.number().int().min(1).max(1_000_000).optional() }),
  z.object({ do: z.literal('redo'), times: z.number().int().min(1).max(1_000_000).optional() }),
])

export type Action = z.infer<typeof actionSchema>
export type ActionName = Action['do']

/** What an action came to, once it is saved in the sense of promise 1. */
export interface Saved {
  /** Number of its command; of the last one for `undo` and `redo`. */
  readonly seq: number
  /** How many articles, fixes or steps it reached. */
  readonly count?: number
  readonly annotation?: string
  readonly note?: string
  readonly reply?: string
  readonly relation?: string
  readonly article?: string
  readonly articles?: readonly string[]
  /** One plain sentence: `Tagged 9,214 articles`. Shown with its undo. */
  readonly words: string
}
