// Fixes accepted and flags dismissed: here, in one article, or over many, part by part as one step of undo.
import { flagKinds, type ArticleNumber, type FlagKind } from '../../shared/article/article'
import type { Action, Target } from '../../shared/action/action'
import type { Patch } from '../../shared/command/patch'
import { editsOver, type Replace, type Stamp } from '../../shared/command/text'
import { done, failed, type Result } from '../../shared/result'
import { flagBits } from './columns'
import { findArticle, type Desk } from './desk'
import { fixedTitle, type TitlePlace } from './flag-state'
import { decisionKey, flagView, isOpen } from './flag-view'
import { inspectMany, portions } from './open-many'
import type { Part, Plan, Resolve } from './resolve'
import { correctionPatch, fieldPatches } from './resolve-text'
import type { CorrectionRow, Decision } from './schema'
import { targets } from './select'
import { currentField, type Inspected } from './view'
import { counted } from '../../shared/words/english/counted'

type FixAction = Extract<Action, { readonly do: 'fix.accept' | 'fix.dismiss' }>

function isMeant(start: FixAction['start'], at: number): boolean {
  return start === undefined || (typeof start === 'number' ? start === at : start.includes(at))
}

interface Decided {
  readonly patches: readonly Patch[]
  readonly count: number
}

/** Patches of a decision about the open flags of one article that are meant; none where nothing is open. */
function decide(opened: Inspected, wanted: Pick<FixAction, 'kind' | 'in' | 'start'>, decision: Decision, stamp: Stamp, first: number): Decided {
  const changes: Replace[] = []
  const patches: Patch[] = []
  const decisions: Record<string, Decision> = { ...opened.correction.decisions }
  const inTitle: TitlePlace[] = []
  let count = 0
  for (const found of opened.inspection.flags) {
    if (wanted.kind !== '*' && wanted.kind !== found.kind) continue
    if (wanted.in && wanted.in !== found.in) continue
    const flag = flagView(opened, found)
    if (flag.places.length === 0 && isOpen(flag) && decision === 'dismissed' && wanted.start === undefined) {
      decisions[decisionKey(flag.in, flag.kind, '*')] = decision
      count += 1
    }
    for (const place of flag.places) {
      if (place.state !== 'open' || !isMeant(wanted.start, place.start)) continue
      if (decision === 'accepted') {
        if (place.now === null || (flag.in === 'raw' && !place.text)) continue
        const [start, end] = place.text ?? [0, 0]
        if (flag.in === 'raw' && changes.some((change) => change.start < end && start < change.end)) continue
        if (flag.in === 'raw') changes.push({ start, end, with: place.now })
        else if (fixedTitle(opened, [...inTitle, { ...place, now: place.now }]) === null) continue
        else inTitle.push({ ...place, now: place.now })
      }
      decisions[decisionKey(flag.in, flag.kind, place.start)] = decision
      count += 1
    }
  }
  if (count === 0) return { patches, count }
  let correction: CorrectionRow = { ...opened.correction, decisions }
  if (changes.length > 0) patches.push({ on: 'text', article: opened.number, push: true, edits: editsOver(opened, changes, stamp, `fix: ${wanted.kind}`, first) })
  const title = inTitle.length > 0 ? fixedTitle(opened, inTitle) : null
  if (title !== null && title !== currentField(opened.record, correction, 'title')) {
    const made = fieldPatches(opened, 'title', title, stamp, `fix: ${wanted.kind}`, correction, first + changes.length)
    correction = made.correction
    patches.push(...made.patches)
  }
  return { patches: [...patches, correctionPatch(opened.correction, correction, opened.corrected)], count }
}

/** Articles of a target with such a flag that waits for a decision, by the columns. */
export function flaggedArticles(desk: Desk, kind: FlagKind | '*', target: Target): Result<readonly ArticleNumber[]> {
  const found = targets(desk, target)
  if (!found.ok) return found
  const bits = kind === '*' ? 0xffffffff : flagBits([kind])
  return done(found.value.filter((number) => desk.columns.flags[number]! & bits))
}

function wordsFor(decision: Decision, kind: string, count: number, articles: number): string {
  return `${decision === 'accepted' ? 'Fixed' : 'Dismissed'} ${kind === '*' ? counted(count, 'flag') : `${count.toLocaleString('en')} ${kind}`}${articles > 1 ? ` in ${counted(articles, 'article')}` : ''}`
}

async function* inParts(desk: Desk, action: FixAction, decision: Decision, stamp: Stamp, numbers: readonly ArticleNumber[]): AsyncGenerator<Part> {
  let count = 0
  let articles = 0
  let looked = 0
  for (const slice of portions(desk, numbers)) {
    const patches: Patch[] = []
    let first = 0
    for (const opened of await inspectMany(desk, slice)) {
      const made = decide(opened, action, decision, { ...stamp, seq: desk.seq + 1 }, first)
      patches.push(...made.patches)
      first += made.count + 1
      count += made.count
      if (made.count > 0) articles += 1
    }
    looked += slice.length
    yield { patches, words: wordsFor(decision, action.kind, count, articles), result: { count }, done: looked, total: numbers.length }
  }
}

export function fixAction(decision: Decision): Resolve<'fix.accept'> & Resolve<'fix.dismiss'> {
  return async (desk: Desk, action: FixAction, stamp: Stamp): Promise<Result<Plan>> => {
    const { kind } = action
    if (kind !== '*' && !(flagKinds as readonly string[]).includes(kind)) return failed('bad-kind', `“${kind}” is no kind of flag.`, `Kinds: ${flagKinds.join(', ')}.`)
    if ((action.article === undefined) === (action.target === undefined)) return failed('bad-action', `${action.do} wants an article or a target, and one of them alone.`)
    if (action.article !== undefined && action.article !== '*') {
      const number = findArticle(desk, action.article)
      if (!number.ok) return number
      const [opened] = await inspectMany(desk, [number.value])
      const made = decide(opened!, action, decision, stamp, 0)
      if (made.count === 0) return failed('no-fix', `No open ${kind === '*' ? '' : `${kind} `}flag here can be ${decision}.`, 'It may be decided already, edited away, or without a remedy.')
      return done({ words: wordsFor(decision, kind, made.count, 1), patches: made.patches, result: { count: made.count } })
    }
    const numbers = flaggedArticles(desk, kind as FlagKind | '*', action.target ?? { query: 'all' })
    if (!numbers.ok && numbers.failure.code !== 'no-article') return numbers
    return done({ words: wordsFor(decision, kind, 0, 0), patches: [], result: { count: 0 }, parts: inParts(desk, action, decision, stamp, numbers.ok ? numbers.value : []) })
  }
}
