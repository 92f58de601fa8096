// The table of questions: what each is answered with. Actions, intake and snapshots go through one queue.
import type { Action } from '../../shared/action/action'
import { propose } from '../../shared/anchor/find'
import { place, touchedBy } from '../../shared/anchor/place'
import { flagKinds, statuses, type ArticleNumber } from '../../shared/article/article'
import { articleLine } from '../../shared/formats/galley'
import type { ArticleExtra } from '../../shared/formats/writer'
import { parseQuery } from '../../shared/find/query'
import type { Answer, Ask, ArticleView, DeskState, ExportOrder, QuestionName, Recovery } from '../../shared/question'
import { done, failed, type Result } from '../../shared/result'
import { parseScriptLine, toAction, type ReadText } from '../../shared/action/script'
import { bodyOf } from '../../shared/text/body'
import { runExport } from '../export/run'
import { act } from './act'
import { dumpAnswers } from './answer-dump'
import { findArticle, rawOf, recordOf, type Desk } from './desk'
import { createFinding } from './find'
import { previewFixes } from './fix-preview'
import { historyOf } from './history'
import type { Inspecting } from './inspecting'
import { createLists, listFind, listIds, listRows, listSeek, openList } from './lists'
import { select, targets } from './select'
import { cameWith } from './came'
import { completeTag, labelsUsed, tagCounts } from './counts'
import { findRecurring } from './recurring'
import { findEverywhere, stopFinding, suggestionsFor } from './everywhere'
import { snapshot } from './snapshot'
import { verify } from './verify'
import { watched } from './watched'
import { createWorks } from './work'
import { openArticle, viewOf } from './view'

export type Answers = { readonly [Q in QuestionName]: (ask: Ask<Q>) => Promise<Result<Answer<Q>>> | Result<Answer<Q>> }
type Queue = <T>(work: () => Promise<T>) => Promise<T>

const sitesShown = 200

function deskState(desk: Desk): DeskState {
  const { columns } = desk
  const byStatus = new Array<number>(statuses.length).fill(0)
  const bySite = new Array<number>(columns.sites.values.length).fill(0)
  const byDump = new Array<number>(desk.dumps.length).fill(0)
  const byFlag = new Array<number>(flagKinds.length).fill(0)
  let count = 0
  let bin = 0
  for (let number = 0; number < columns.count; number += 1) {
    if (columns.retired[number]) continue
    if (columns.removed[number]) {
      bin += 1
      continue
    }
    count += 1
    byStatus[columns.status[number]!]! += 1
    bySite[columns.site[number]!]! += 1
    byDump[columns.dump[number]!]! += 1
    for (let bits = columns.flags[number]!; bits; bits &= bits - 1) byFlag[31 - Math.clz32(bits & -bits)]! += 1
  }
  const sites = bySite.map((found, index) => ({ name: columns.sites.values[index] ?? '', count: found })).slice(1).filter((site) => site.count > 0)
  return {
    count, bin,
    statuses: Object.fromEntries(statuses.map((status, index) => [status, byStatus[index]!])) as DeskState['statuses'],
    tags: tagCounts(desk),
    sites: sites.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1)).slice(0, sitesShown),
    noSite: bySite[0] ?? 0,
    flags: flagKinds.map((kind, index) => ({ kind, count: byFlag[index]! })).filter((flag) => flag.count > 0),
    dumps: desk.dumps.filter((dump) => !dump.sha256.startsWith('dropped-')).map((dump) => ({
      dump: dump.dump, name: dump.name, member: dump.member, sha256: dump.sha256, bytes: dump.bytes, state: dump.state, count: byDump[dump.dump] ?? 0, removed: dump.removed,
    })),
    labels: desk.words.scheme.labels, relations: desk.words.scheme.relations,
    undo: desk.undo.at(-1)?.words ?? null, redo: desk.redo.at(-1)?.words ?? null, seq: desk.seq,
  }
}

async function exported(desk: Desk, number: ArticleNumber): Promise<readonly [ArticleView, ArticleExtra]> {
  const { view, opened } = await viewOf(desk, number)
  return [view, { raw: opened.raw, firstText: opened.body.text, edits: opened.edits }]
}

async function scriptLine(desk: Desk, ask: Ask<'script.line'>, queue: Queue, inspecting: Inspecting): Promise<Answer<'script.line'>> {
  const told = (result: Result<object>) => ({
    out: JSON.stringify(result.ok ? { line: ask.number, ok: true, ...result.value } : { line: ask.number, ok: false, code: result.failure.code, message: result.failure.message }),
    ok: result.ok,
  })
  const parsed = parseScriptLine(ask.line)
  if (!parsed.ok) return told(parsed)
  if (parsed.value.do === 'article.get') {
    const number = findArticle(desk, parsed.value.article)
    if (!number.ok) return told(number)
    return told(done({ seq: desk.seq, article: JSON.parse(articleLine(...(await exported(desk, number.value)))) }))
  }
  const line = parsed.value
  if (meansAllFlags(line)) await inspecting.cover(null)
  const read: ReadText = async (of) => {
    const annotation = 'annotation' in of ? await desk.database.annotations.get(of.annotation) : null
    if ('annotation' in of && !annotation) return failed('no-annotation', `There is no annotation “${of.annotation}” on this desk.`)
    const number = 'article' in of ? findArticle(desk, of.article) : done(annotation!.article)
    if (!number.ok) return number
    const opened = await openArticle(desk, number.value)
    return done({ text: opened.text, raw: opened.raw, version: opened.textEdits.length })
  }
  return queue(async () => {
    const action = await toAction(line, read)
    if (!action.ok) return told(action)
    const saved = await act(desk, action.value satisfies Action, ask.by ?? (await editorOf(desk)))
    if (!saved.ok) return told(saved)
    const { words: _words, ...result } = saved.value
    return told(done(result))
  })
}

/** Ascending numbers of an order, in dump order. */
function ordered(desk: Desk, order: ExportOrder): Result<readonly ArticleNumber[]> {
  if ('query' in order.target) {
    const selected = select(desk, order.target.query)
    return selected.ok ? done(Array.from(selected.value)) : selected
  }
  const found = targets(desk, { articles: [...order.target.articles] })
  if (!found.ok) return found
  const wanted = new Set(found.value)
  const all = select(desk, 'all')
  return all.ok ? done(Array.from(all.value).filter((number) => wanted.has(number))) : all
}

/** The editor's name may change while the desk is open: who acts is asked of main each time. */
async function editorOf(desk: Desk): Promise<string> {
  const hello = await desk.call('hello', null)
  if (hello.ok) desk.editor = hello.value.editor
  return desk.editor
}

/** A fix over all articles has to know all their flags first. */
function meansAllFlags(action: { readonly do: string; readonly article?: unknown }): boolean {
  return (action.do === 'fix.accept' || action.do === 'fix.dismiss') && (action.article === '*' || action.article === undefined)
}

function asksForFlags(text: string): boolean {
  const query = parseQuery(text)
  return query.ok && query.value.terms.some(({ field }) => field === 'flag')
}

export function createAnswers(desk: Desk, recovery: Recovery | null, queue: Queue, inspecting: Inspecting): Answers {
  const lists = createLists()
  const works = createWorks(desk.tell)
  const finding = createFinding(desk)
  const exports = new Map<string, AbortController>()
  return {
    ...dumpAnswers(desk),
    'desk.open': () => done({ state: deskState(desk), recovery }),
    'desk.state': () => done(deskState(desk)),
    'list.open': (ask) => openList(desk, lists, ask),
    'list.rows': (ask) => listRows(desk, lists, ask),
    'list.find': (ask) => listFind(lists, ask),
    'list.seek': (ask) => listSeek(desk, lists, ask),
    'list.ids': (ask) => listIds(desk, lists, ask),
    'article.get': async ({ article }) => {
      const number = typeof article === 'number' ? done(article) : findArticle(desk, article)
      return number.ok ? done((await viewOf(desk, number.value)).view) : number
    },
    'article.watch': async (ask) => (ask.number < desk.columns.count ? done(await watched(desk, ask)) : failed('no-article', 'This article is not on the desk.', 'Choose another one in the list.')),
    'article.raw': async ({ number }) => {
      // Without its edits, so that it does not wait for what else is read of a large article.
      const record = await recordOf(desk, number)
      const raw = await rawOf(desk, record)
      const { text, cut } = bodyOf(raw, record.titleRange)
      return done({ raw, firstText: text, cut })
    },
    'article.history': async ({ number }) => done({ steps: await historyOf(desk, number) }),
    'annotation.fate': async ({ annotation }) => {
      const found = await desk.database.annotations.get(annotation)
      if (!found) return failed('no-annotation', `There is no annotation “${annotation}” on this desk.`)
      const { text, textEdits } = await openArticle(desk, found.article)
      const touched = textEdits[found.version + touchedBy(found.spans, textEdits.slice(found.version))]
      const { state } = place(found, textEdits, text)
      return done({ touched: touched && (state === 'lost' || state === 'changed') ? touched : null, proposal: state === 'lost' ? propose(text, found) : null })
    },
    'article.export': async ({ article }) => {
      const number = findArticle(desk, article)
      return number.ok ? done({ line: articleLine(...(await exported(desk, number.value))) }) : number
    },
    'tags.complete': ({ text }) => done({ tags: completeTag(desk, text) }),
    'labels.used': async () => done({ used: await labelsUsed(desk) }),
    'recurring.find': (ask) => findRecurring(desk, ask),
    'words.find': (ask) => findEverywhere(desk, ask),
    'article.suggestions': (ask) => suggestionsFor(desk, ask),
    act: async (ask) => {
      if (meansAllFlags(ask)) await inspecting.cover(null)
      return queue(async () => {
        const work = works.begin()
        const saved = await act(desk, ask, await editorOf(desk), work)
        work.end()
        return saved
      })
    },
    'find.hits': (ask) => finding.hits(ask),
    'fix.preview': async (ask) => {
      const meant = targets(desk, ask.target)
      await inspecting.cover(meant.ok ? meant.value : [])
      return previewFixes(desk, ask)
    },
    'find.stop': () => {
      finding.stop()
      stopFinding()
      return done(null)
    },
    'act.stop': () => {
      works.stop()
      return done(null)
    },
    'script.line': async (ask) => done(await scriptLine(desk, ask, queue, inspecting)),
    'export.run': async (ask) => {
      const controller = new AbortController()
      exports.set(ask.sink, controller)
      if ('query' in ask.target && asksForFlags(ask.target.query)) await inspecting.cover(null)
      const numbers = ordered(desk, ask)
      if (!numbers.ok) return numbers
      await inspecting.cover(numbers.value)
      const byHand = 'articles' in ask.target ? ask.target.articles : []
      const source = {
        count: numbers.value.length,
        set: { name: ask.setName, query: 'query' in ask.target ? ask.target.query : null, pinned: byHand, labels: desk.words.scheme.labels, version: desk.version },
        articles: (start: number, end: number) => Promise.all(numbers.value.slice(start, end).map((number) => exported(desk, number))),
      }
      const progress = (finished: number, total: number) => desk.tell({ type: 'exporting', sink: ask.sink, done: finished, total })
      const result = await runExport(ask, source, desk.call, { signal: controller.signal, progress })
      exports.delete(ask.sink)
      return result
    },
    'export.cancel': ({ sink }) => {
      exports.get(sink)?.abort()
      return done(null)
    },
    'query.check': ({ query }) => {
      const selected = select(desk, query)
      return selected.ok ? done({ count: selected.value.length }) : selected
    },
    'job.came': ({ job }) => done(cameWith(desk, job)),
    'inspect.finish': async ({ query }) => {
      const selected = asksForFlags(query) ? null : select(desk, query)
      if (selected && !selected.ok) return selected
      await inspecting.cover(selected ? Array.from(selected.value) : null)
      return done({ articles: selected ? selected.value.length : desk.columns.count })
    },
    verify: () => queue(async () => done(await verify(desk))),
    snapshot: () => queue(() => snapshot(desk)),
  }
}
