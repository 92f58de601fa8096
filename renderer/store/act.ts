// Performs actions one at a time: resolve, commit, answer. Undo and redo turn round the last command of the whole desk.
import { actionSchema, type Action, type Saved } from '../../shared/action/action'
import { countRuns, invert, type Patch } from '../../shared/command/patch'
import { done, failed, type Result } from '../../shared/result'
import { commit, type CommandLine } from './commit'
import type { Desk } from './desk'
import { catchUp } from './replay'
import { resolvers, type Change, type Part, type Plan, type Resolve } from './resolve'
import { alone, type Work } from './work'

/** A patch over no articles, or without edits, changes nothing. */
function changes(patch: Patch): boolean {
  switch (patch.on) {
    case 'text':
    case 'fields':
      return patch.edits.length > 0
    case 'column':
    case 'tag':
      return countRuns(patch.articles) > 0
    case 'between':
      return patch.before.length + patch.after.length > 0
    case 'row':
    case 'relabel':
    case 'dump':
      return true
  }
}

async function change(desk: Desk, action: Extract<Action, { readonly do: Change }>, by: string, work: Work): Promise<Result<Saved>> {
  const stamp = { seq: desk.seq + 1, at: new Date().toISOString(), by }
  const resolve = resolvers[action.do] as Resolve<Change>
  const plan: Result<Plan> = await resolve(desk, action as never, stamp)
  if (!plan.ok) return plan
  if (plan.value.parts) return changeInParts(desk, plan.value, plan.value.parts, by, work)
  // What changes nothing is no step of undo, and does not end redo.
  if (!plan.value.patches.some(changes)) return done({ ...plan.value.result, seq: desk.seq, words: plan.value.words })
  const line: CommandLine = { ...stamp, do: 'change', words: plan.value.words, patches: plan.value.patches, ...(plan.value.made ? { made: plan.value.made } : {}) }
  const saved = await commit(desk, line)
  return saved.ok ? done({ ...plan.value.result, seq: saved.value, words: plan.value.words }) : saved
}

/** A batch: each part is journalled and stored before the next is planned. Stopped, what is done so far stays, and is one step of undo. */
async function changeInParts(desk: Desk, plan: Plan, parts: AsyncIterable<Part>, by: string, work: Work): Promise<Result<Saved>> {
  let group: number | undefined
  let last: Pick<Part, 'words' | 'result'> = plan
  for await (const part of parts) {
    last = part
    if (part.patches.some(changes)) {
      const line: CommandLine = { seq: desk.seq + 1, at: new Date().toISOString(), by, do: 'change', words: part.words, patches: part.patches, ...(group === undefined ? {} : { group }) }
      const saved = await commit(desk, line, quietly(desk))
      if (!saved.ok) return saved
      group ??= line.seq
    }
    work.tell(part.words, part.done, part.total)
    if (work.stopped()) break
  }
  if (group !== undefined) desk.tell({ type: 'changed', seq: desk.seq, articles: null, what: ['rows', 'text', 'fields'] })
  return done({ ...last.result, seq: desk.seq, words: last.words })
}

/** Lists are read anew once, at the end of a batch. */
function quietly(desk: Desk): Desk['tell'] {
  return (event) => {
    if (event.type !== 'changed') desk.tell(event)
  }
}

/** Turns the step on top of a stack, its commands one after the other. */
async function turnOne(desk: Desk, way: 'undo' | 'redo', by: string, work: Work): Promise<Result<string> | null> {
  const step = desk[way].at(-1)
  if (!step) return null
  const words = `${way === 'undo' ? 'Took back' : 'Did again'}: ${step.words}`
  const total = step.parts.length
  for (let index = 0; index < total; index += 1) {
    const seq = desk[way].at(-1)!.parts.at(-1)!
    const row = await desk.database.commands.get(seq)
    if (!row) return failed('no-command', `Command ${seq} is not in the store.`, 'Run verify.')
    const line: CommandLine = { seq: desk.seq + 1, at: new Date().toISOString(), by, do: way, turned: [seq], words, patches: way === 'undo' ? invert(row.patches) : row.patches }
    const saved = await commit(desk, line, index + 1 < total ? quietly(desk) : desk.tell)
    if (!saved.ok) return saved
    if (total > 1) work.tell(words, index + 1, total)
  }
  if (total > 1) desk.tell({ type: 'changed', seq: desk.seq, articles: null, what: ['rows', 'text', 'fields'] })
  return done(words)
}

async function turn(desk: Desk, way: 'undo' | 'redo', times: number, by: string, work: Work): Promise<Result<Saved>> {
  let count = 0
  let words = ''
  while (count < times) {
    const turned = await turnOne(desk, way, by, work)
    if (!turned) break
    if (!turned.ok) return turned
    words = turned.value
    count += 1
  }
  if (count === 0) return failed(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo', way === 'undo' ? 'There is nothing to take back.' : 'There is nothing to do again.')
  return done({ seq: desk.seq, count, words: count === 1 ? words : `${way === 'undo' ? 'Took back' : 'Did again'} ${count} steps` })
}

/** Bad shapes are refused with what is wrong; nothing changes then. */
export async function act(desk: Desk, ask: unknown, by: string, work: Work = alone): Promise<Result<Saved>> {
  const parsed = actionSchema.safeParse(ask)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    return failed('bad-action', `The action cannot be done as asked: “${issue.path.join('.')}”: ${issue.message}.`)
  }
  const action = parsed.data
  await catchUp(desk)
  if (action.do === 'undo' || action.do === 'redo') return turn(desk, action.do, action.times ?? 1, by, work)
  return change(desk, action, by, work)
}

/** A queue of one: what comes later waits, so that every command meets the desk that it was resolved for. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
