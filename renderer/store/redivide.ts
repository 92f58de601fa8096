// Dividing a dump again: a worker says what would differ, people look at it, and one command does it. What people cut stays;
// where their edits or annotations lie across a new cut, the old articles stay.
import type { DumpNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import type { Stamp } from '../../shared/command/text'
import { proposeRules, ruleSentence, sourceOf, type ProposedRule, type SourceRule } from '../../shared/divide/source-rule'
import type { DivisionPlan, Hunk, RuleProposal, RuleView } from '../../shared/dump/question'
import { done, failed, type Result } from '../../shared/result'
import type { Desk } from './desk'
import type { Change, DivideNews, DivideOrder, Divided } from './divide-dump'
import { cutsOf, divisionOf } from './division'
import { extractEnd, linesFrom } from './lines'
import { recutAt, startRecut } from './recut'
import type { Plan, Resolve } from './resolve'
import { findDump } from './resolve-bulk'
import { cutPatches } from './resolve-division'
import { lineAt } from './stretch'
import { counted } from '../../shared/words/english/counted'

/** New articles in one command: a journal line has to hold them. */
const mostMade = 20_000
const hunksShown = 40
/** Up to so many bytes a proposed rule is tried at once. */
const triedBytes = 32 * 1024 * 1024

interface Held {
  readonly id: string
  readonly dump: DumpNumber
  readonly seq: number
  readonly rule: SourceRule | null
  readonly divided: Divided
}
interface Running {
  readonly worker: Worker
  readonly end: () => void
}
const running = new WeakMap<Desk, Running>()
const held = new WeakMap<Desk, Held>()

export function cancelDividing(desk: Desk): void {
  const one = running.get(desk)
  running.delete(desk)
  one?.worker.terminate()
  one?.end()
}

function run(desk: Desk, order: DivideOrder): Promise<Result<Divided>> {
  cancelDividing(desk)
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./divide-worker.ts', import.meta.url), { type: 'module' })
    running.set(desk, { worker, end: () => resolve(failed('cancelled', 'Dividing was cancelled. Nothing was changed.')) })
    const end = (result: Result<Divided>): void => {
      running.delete(desk)
      worker.terminate()
      resolve(result)
    }
    worker.onmessage = ({ data }: MessageEvent<DivideNews>) => {
      if (data.type === 'progress') desk.tell({ type: 'dividing', dump: order.dump, done: data.done, total: data.total })
      else if (data.type === 'done') end(done(data.divided))
      else end(failed('not-divided', `The dump could not be divided again: ${data.message}.`, 'Nothing was changed. Run verify.'))
    }
    worker.onerror = (event) => end(failed('not-divided', `Dividing stopped: ${event.message || 'it could not be started'}.`, 'Nothing was changed. Try again.'))
    worker.postMessage(order)
  })
}

async function rulesOf(desk: Desk, dump: DumpNumber): Promise<SourceRule[]> {
  return desk.database.rules.where('source').equals(sourceOf(desk.dumps[dump]!.name)).toArray()
}

async function plan(desk: Desk, dump: DumpNumber, proposed: ProposedRule | null, stamp: Stamp): Promise<Result<Held>> {
  const rule = proposed && { ...proposed, id: `r${stamp.seq}.${dump}`, source: sourceOf(desk.dumps[dump]!.name), by: stamp.by, at: stamp.at }
  const { starts, ends } = divisionOf(desk, dump)
  const { seq } = desk
  const rules = [...(await rulesOf(desk, dump)), ...(rule ? [rule] : [])]
  const divided = await run(desk, { database: desk.database.name, dump, starts, ends, cuts: await cutsOf(desk, dump), rules })
  return divided.ok ? done({ id: `${dump}.${seq}.${rule ? JSON.stringify(proposed) : ''}`, dump, seq, rule, divided: divided.value }) : divided
}

async function titlesOf(desk: Desk, dump: DumpNumber, starts: readonly number[]): Promise<string[]> {
  const end = await extractEnd(desk, dump)
  return Promise.all(starts.slice(0, 6).map(async (start) => (await linesFrom(desk, dump, start, end, 1))[0]!.text.trim().slice(0, 120)))
}

async function hunkOf(desk: Desk, dump: DumpNumber, { olds, news }: Change): Promise<Hunk> {
  const division = divisionOf(desk, dump)
  const before = olds.map((index) => division.starts[index]!)
  const after = news.map(({ start }) => start)
  const start = Math.min(...before, ...after)
  return { start, line: await lineAt(desk, dump, start), before: await titlesOf(desk, dump, before), after: await titlesOf(desk, dump, after) }
}

/** Lines that a rule marks and nobody has decided about. */
async function freshMarks(desk: Desk, { dump, divided }: Held) {
  const known = new Set((await cutsOf(desk, dump)).filter(({ kind }) => kind === 'debris' || kind === 'text').map(({ start }) => start))
  return divided.marks.filter(({ start }) => !known.has(start))
}

export async function planDivision(desk: Desk, dump: DumpNumber, rule: ProposedRule | null): Promise<Result<DivisionPlan>> {
  const made = await plan(desk, dump, rule, { seq: desk.seq + 1, at: new Date().toISOString(), by: desk.editor })
  if (!made.ok) return made
  held.set(desk, made.value)
  const { divided } = made.value
  const { changes, kept } = await parted(desk, made.value)
  return done({
    plan: made.value.id, articles: { before: divisionOf(desk, dump).numbers.length, after: divided.articles }, changes: changes.length, kept: kept.length,
    marked: (await freshMarks(desk, made.value)).length, hunks: await Promise.all(changes.slice(0, hunksShown).map((change) => hunkOf(desk, dump, change))),
  })
}

/** Changes that may be made, and those that people's own cuts in the middle of a line, or the bin, speak against. */
async function parted(desk: Desk, { dump, divided }: Held): Promise<{ readonly changes: Change[]; readonly kept: Change[] }> {
  const division = divisionOf(desk, dump)
  const begun = (await cutsOf(desk, dump)).filter(({ kind }) => kind === 'begins').map(({ start }) => start)
  const changes: Change[] = []
  const kept: Change[] = []
  for (const change of divided.changes) {
    const starts = new Set(change.news.map(({ start }) => start))
    const lost = change.olds.some((index) => begun.includes(division.starts[index]!) && !starts.has(division.starts[index]!))
    const binned = change.olds.some((index) => desk.columns.removed[division.numbers[index]!] === 1)
    ;(lost || binned ? kept : changes).push(change)
  }
  return { changes, kept }
}

function spanOf(desk: Desk, dump: DumpNumber, { olds, news }: Change): { readonly start: number; readonly end: number } {
  const division = divisionOf(desk, dump)
  return {
    start: Math.min(...olds.map((index) => division.starts[index]!), ...news.map(({ start }) => start)),
    end: Math.max(...olds.map((index) => division.ends[index]!), ...news.map(({ end }) => end)),
  }
}

async function applied(desk: Desk, made: Held, stamp: Stamp): Promise<Result<Plan>> {
  const { dump, divided, rule } = made
  const division = divisionOf(desk, dump)
  const { changes, kept } = await parted(desk, made)
  if (changes.reduce((sum, { news }) => sum + news.length, 0) > mostMade) return failed('too-many', `Over ${mostMade.toLocaleString('en')} articles would be made anew, too many for one step.`, 'Bring the dump in again on a new desk.')
  const recut = startRecut()
  let count = 0
  for (const change of changes) {
    const pieces = change.news.map(({ start, end, title, boundary }) => ({ start, end, title, boundary }))
    const cut = await recutAt(desk, recut, stamp, dump, change.olds.map((index) => division.numbers[index]!), pieces)
    if (cut.ok) count += 1
    else kept.push(change)
  }
  const stays = kept.map((change) => spanOf(desk, dump, change))
  const staying = ({ start, end }: { readonly start: number; readonly end: number }) => stays.some((span) => start < span.end && end > span.start)
  const key = ({ kind, start, end }: (typeof divided.between)[number]) => `${kind}${start}-${end}`
  const [old, next] = [division.between, divided.between].map((ranges) => new Set(ranges.map(key))) as [Set<string>, Set<string>]
  const marks = await freshMarks(desk, made)
  const patches: Patch[] = [
    ...recut.patches,
    { on: 'between', dump, before: division.between.filter((range) => !next.has(key(range)) && !staying(range)), after: divided.between.filter((range) => !old.has(key(range)) && !staying(range)) },
    ...(await cutPatches(desk, dump, marks.map((line) => ({ kind: 'debris' as const, ...line })), stamp)),
    ...(rule ? [{ on: 'row' as const, table: 'rules' as const, key: rule.id, before: null, after: { ...rule, by: stamp.by, at: stamp.at } }] : []),
  ]
  const places = `${counted(count, 'place')} changed`
  return done({ words: `${rule ? 'Made a rule and divided' : 'Divided'} the dump again: ${places}${kept.length > 0 ? `, ${kept.length.toLocaleString('en')} left as they are` : ''}`, made: recut.made, patches, result: { count } })
}

export const divideAction: Resolve<'dump.divide'> = async (desk, action, stamp) => {
  const found = findDump(desk, action.dump)
  if (!found.ok) return found
  if (found.value.state !== 'whole') return failed('not-whole', 'This dump is not in whole yet.', 'Bring it in whole first.')
  const known = held.get(desk)
  if (action.plan === undefined) {
    const made = await plan(desk, found.value.dump, action.rule ?? null, stamp)
    return made.ok ? applied(desk, made.value, stamp) : made
  }
  if (known?.id !== action.plan || known.dump !== found.value.dump || known.seq !== desk.seq) return failed('stale', 'The dump was changed since it was divided for a look.', 'Look at it again.')
  return applied(desk, known, stamp)
}

export const ruleRemove: Resolve<'rule.remove'> = async (desk, action) => {
  const rule = await desk.database.rules.get(action.rule)
  if (!rule) return failed('no-rule', `There is no rule “${action.rule}” on this desk.`)
  return done({ words: `Removed the rule: ${ruleSentence(rule)}`, patches: [{ on: 'row', table: 'rules', key: rule.id, before: rule, after: null }], result: {} })
}

export async function ruleList(desk: Desk, dump: DumpNumber): Promise<{ readonly rules: readonly RuleView[]; readonly proposal: RuleProposal | null }> {
  const rules = await rulesOf(desk, dump)
  const known = new Set(rules.map(({ effect, shape }) => JSON.stringify([effect, shape])))
  const rows = await cutsOf(desk, dump)
  const views = rules.map(({ id, effect, shape }) => ({ id, effect, shape, sentence: ruleSentence({ effect, shape }) }))
  if ((await extractEnd(desk, dump)) > triedBytes) return { rules: views, proposal: null }
  const kept = rows.filter(({ kind }) => kind === 'begins').map(({ line }) => line)
  for (const rule of proposeRules(rows, kept)) {
    if (known.has(JSON.stringify([rule.effect, rule.shape]))) continue
    const tried = await planDivision(desk, dump, rule)
    if (!tried.ok) break
    if (tried.value.changes + tried.value.marked === 0) continue
    return { rules: views, proposal: { rule, sentence: ruleSentence(rule), from: rows.filter(({ kind }) => (rule.effect === 'debris' ? kind === 'debris' || kind === 'outside' : kind === rule.effect)).length, plan: tried.value } }
  }
  return { rules: views, proposal: null }
}
