// Lines of an action script: what people and programs write, in code points, made into the actions of the interface.
import { actionSchema, type Action } from './action'
import { wordActions } from './words'
import { statuses } from '../article/article'
import { proposedRuleSchema } from '../divide/source-rule'
import { parseQuery } from '../find/query'
import { done, failed, type Result } from '../result'
import { z } from '../schema'
import { codePointLength, toUtf16 } from '../text/positions'

const name = z.string().min(1).max(200)
const offset = z.number().int().min(0)
const article = name
const pairs = z.array(z.tuple([offset, offset])).min(1).max(1000)
const times = z.number().int().min(1).max(1_000_000).optional()
const attributes = z.record(z.string(), z.string())
/** One of the three says which articles. */
const which = {
  article: article.optional(),
  articles: z.array(article).max(1_000_000).optional(),
  query: z.string().max(10_000).optional(),
}

const lines = [
  z.strictObject({ do: z.literal('text.replace'), article, start: offset, end: offset, with: z.string(), why: z.string().max(200).optional() }),
  z.strictObject({ do: z.literal('edit.revert'), article, seq: offset }),
  z.strictObject({ do: z.literal('fix.accept'), ...which, kind: name }),
  z.strictObject({ do: z.literal('fix.dismiss'), ...which, kind: name }),
  z.strictObject({ do: z.literal('find.replace'), ...which, find: z.string().min(1).max(2000), with: z.string(), regular: z.boolean().optional(), exact: z.boolean().optional(), words: z.boolean().optional() }),
  z.strictObject({ do: z.literal('field.set'), article, field: name, value: z.union([z.string(), z.array(z.string()), z.null()]) }),
  z.strictObject({ do: z.literal('tag.add'), ...which, tag: name }),
  z.strictObject({ do: z.literal('tag.remove'), ...which, tag: name }),
  z.strictObject({ do: z.literal('status.set'), ...which, status: z.enum(statuses), reason: z.string().max(500).nullable().optional() }),
  z.strictObject({ do: z.literal('note.add'), article, text: z.string().min(1) }),
  z.strictObject({ do: z.literal('note.reply'), note: name, text: z.string().min(1) }),
  z.strictObject({ do: z.literal('note.remove'), note: name }),
  z.strictObject({ do: z.literal('annotation.add'), article, spans: pairs, label: name, note: z.string().nullable().optional() }),
  z.strictObject({
    do: z.literal('annotation.set'), annotation: name, spans: pairs.optional(), label: name.optional(),
    note: z.string().nullable().optional(), attributes: attributes.optional(), keep: z.literal(true).optional(),
  }),
  z.strictObject({ do: z.literal('annotation.reply'), annotation: name, text: z.string().min(1) }),
  z.strictObject({ do: z.literal('annotation.remove'), annotation: name }),
  z.strictObject({ do: z.literal('relation.add'), from: name, to: name, label: name }),
  z.strictObject({ do: z.literal('relation.remove'), relation: name }),
  z.strictObject({ do: z.literal('article.split'), article, at: offset }),
  z.strictObject({ do: z.literal('article.join'), article, with: z.enum(['next', 'before']).optional() }),
  z.strictObject({ do: z.literal('cut.move'), article, to: offset }),
  z.strictObject({ do: z.literal('cut.keep'), article }),
  z.strictObject({ do: z.literal('cut.make'), dump: name, at: offset }),
  z.strictObject({ do: z.literal('article.title'), article, at: offset }),
  z.strictObject({ do: z.literal('debris.mark'), dump: name, start: offset, end: offset }),
  z.strictObject({ do: z.literal('recurring.mark'), ...which, lines: z.array(z.string().min(1).max(200)).max(200).default([]), sites: z.array(z.string().min(1).max(200)).max(200).default([]) }),
  z.strictObject({ do: z.literal('debris.unmark'), dump: name, start: offset, end: offset }),
  z.strictObject({ do: z.literal('dump.divide'), dump: name, rule: proposedRuleSchema.optional() }),
  z.strictObject({ do: z.literal('rule.remove'), rule: name }),
  z.strictObject({ do: z.literal('article.remove'), ...which }),
  z.strictObject({ do: z.literal('article.restore'), ...which }),
  z.strictObject({ do: z.literal('dump.remove'), dump: name }),
  z.strictObject({ do: z.literal('dump.restore'), dump: name }),
  z.strictObject({ do: z.literal('annotation.every'), ...which, words: z.string().min(1).max(500), label: name }),
  ...wordActions,
  z.strictObject({ do: z.literal('undo'), times }),
  z.strictObject({ do: z.literal('redo'), times }),
  z.strictObject({ do: z.literal('article.get'), article }),
] as const

const lineSchema = z.discriminatedUnion('do', lines)
type ScriptAction = z.infer<typeof lineSchema>
/** `article.get` asks and changes nothing, so it is no action. */
export type ScriptChange = Exclude<ScriptAction, { readonly do: 'article.get' }>
const scriptWords: readonly string[] = lines.map((line) => line.shape.do.value)

/** What offsets of a line count in. */
interface ScriptText {
  readonly text: string
  readonly raw: string
  /** Number of text edits, so that an action meets the text its offsets were taken from. */
  readonly version: number
}
/** The text of an article, or of the article that an annotation is on. */
export type ReadText = (of: { readonly article: string } | { readonly annotation: string }) => Promise<Result<ScriptText>>

export function parseScriptLine(line: string): Result<ScriptAction> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return failed('bad-line', 'The line is not JSON.', 'Write one JSON object a line, such as {"do": "undo"}.')
  }
  const word = typeof value === 'object' && value !== null && 'do' in value ? value.do : undefined
  if (typeof word !== 'string') return failed('bad-line', 'The line does not say what to do.', `Give "do" one of ${scriptWords.join(', ')}.`)
  if (!scriptWords.includes(word)) return failed('unknown-action', `“${word}” is not an action.`, `Give "do" one of ${scriptWords.join(', ')}.`)
  const parsed = lineSchema.safeParse(value)
  if (parsed.success) return done(parsed.data)
  const issue = parsed.error.issues[0]!
  const where = issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : ''
  return failed('bad-line', `${word} cannot be done as written: ${where}${issue.message}.`)
}

function target(line: { article?: string | undefined; articles?: string[] | undefined; query?: string | undefined; do: string }) {
  const given = [line.article, line.articles, line.query].filter((value) => value !== undefined).length
  if (given !== 1) return failed('bad-line', `${line.do} wants one of “article”, “articles” and “query”, and has ${given === 0 ? 'none' : given}.`)
  if (line.query !== undefined) {
    const query = parseQuery(line.query)
    return query.ok ? done({ query: line.query }) : query
  }
  return done({ articles: line.articles ?? [line.article!] })
}

/** Code point offsets of `text` in UTF-16 units. */
function units(text: string, offsets: readonly number[], what: string): Result<readonly number[]> {
  const found = toUtf16(text, offsets)
  const beyond = found.indexOf(-1)
  if (beyond < 0) return done(found)
  return failed('out-of-range', `Offset ${offsets[beyond]} is beyond the ${what}, which has ${codePointLength(text)} code points.`)
}

function range(text: string, start: number, end: number): Result<readonly number[]> {
  if (start > end) return failed('out-of-range', `The range ${start} to ${end} ends before it starts.`)
  return units(text, [start, end], 'text')
}

/** Flat, ascending UTF-16 spans. */
function spans(text: string, pairs: readonly (readonly [number, number])[]): Result<number[]> {
  const ordered = [...pairs].sort((one, other) => one[0] - other[0])
  for (const [index, [start, end]] of ordered.entries()) {
    if (start >= end) return failed('out-of-range', `The span ${start} to ${end} is empty.`)
    const before = ordered[index - 1]
    if (before && before[1] > start) return failed('out-of-range', `The spans ${before[0]} to ${before[1]} and ${start} to ${end} overlap.`)
  }
  const found = units(text, ordered.flat(), 'text')
  return found.ok ? done([...found.value]) : found
}

/** Without keys that are undefined, and through the schema of all actions, which bounds what may be long. */
function checked(action: unknown): Result<Action> {
  const parsed = actionSchema.safeParse(JSON.parse(JSON.stringify(action)))
  if (parsed.success) return done(parsed.data)
  const issue = parsed.error.issues[0]!
  return failed('bad-line', `The action cannot be done as written: “${issue.path.join('.')}”: ${issue.message}.`)
}

/** The action that a line means. Reads a text only where the line has offsets. */
export async function toAction(line: ScriptChange, read: ReadText): Promise<Result<Action>> {
  switch (line.do) {
    case 'text.replace': {
      const of = await read({ article: line.article })
      if (!of.ok) return of
      const found = range(of.value.text, line.start, line.end)
      if (!found.ok) return found
      const [start, end] = found.value
      return checked({ do: line.do, article: line.article, changes: [{ start, end, with: line.with }], version: of.value.version, why: line.why })
    }
    case 'annotation.add': {
      const of = await read({ article: line.article })
      if (!of.ok) return of
      const found = spans(of.value.text, line.spans)
      return found.ok ? checked({ ...line, spans: found.value, version: of.value.version }) : found
    }
    case 'annotation.set': {
      if (!line.spans) return checked(line)
      const of = await read({ annotation: line.annotation })
      if (!of.ok) return of
      const found = spans(of.value.text, line.spans)
      return found.ok ? checked({ ...line, spans: found.value, version: of.value.version }) : found
    }
    case 'article.split': {
      const of = await read({ article: line.article })
      if (!of.ok) return of
      const found = units(of.value.raw, [line.at], 'raw text')
      return found.ok ? checked({ ...line, at: found.value[0] }) : found
    }
    case 'annotation.every':
    case 'recurring.mark':
    case 'tag.add':
    case 'tag.remove':
    case 'status.set':
    case 'article.remove':
    case 'article.restore': {
      const which = target(line)
      if (!which.ok) return which
      const { article: _article, articles: _articles, query: _query, ...rest } = line
      return checked({ ...rest, target: which.value })
    }
    case 'find.replace': {
      const which = target(line)
      if (!which.ok) return which
      const { find, regular = false, exact = true, words = false } = line
      return checked({ do: line.do, target: which.value, find: { text: find, regular, exact, words }, with: line.with })
    }
    case 'fix.accept':
    case 'fix.dismiss': {
      if (line.article !== undefined) return checked(line)
      const which = target(line)
      return which.ok ? checked({ do: line.do, kind: line.kind, target: which.value }) : which
    }
    default:
      return checked(line)
  }
}
