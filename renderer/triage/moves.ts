// What the keys of a triage do: judge and go on, put off, go back, take back, leave.
import { parseQuery } from '../../shared/find/query'
import type { Row } from '../../shared/question'
import { ask } from '../bridge/store'
import { flushTyping } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { perform, step } from '../app/acts'
import { app, say, sayFailure, setApp } from '../app/state'
import { reopen } from '../list/moves'
import { spent, type Verdict } from './pace'
import { setTriage, triageNow, type Triage, useTriage } from './state'
import { wording } from '../words/wording'

/** What the list shows; where it asks for no status, what nobody has judged. */
function queueQuery(query: string): string {
  const parsed = parseQuery(query)
  return parsed.ok && parsed.value.terms.some(({ field }) => field === 'status' || field === 'is') ? query : `${query} -status:accepted -status:rejected`
}

export async function startTriage(order: Triage['order']): Promise<void> {
  const { query, text, sort } = app()
  await flushTyping()
  const opened = await ask('list.open', { slot: 'triage', query: queueQuery(query), text, sort: order === 'worst' ? { by: 'flags', descending: true } : sort })
  if (!opened.ok) return sayFailure(opened.failure)
  const { list, count } = opened.value
  if (count === 0) return say(wording.triage.nothingIsLeftToJudge)
  setApp({ picked: new Set() })
  useArticle.setState({ tab: 'text', selected: null })
  useTriage.setState({ triage: { list, count, order, at: 0, row: null, next: null, judged: [], time: 0, since: Date.now(), reasons: false } })
  await goTo(0)
}

/** What was judged counts once the next one is at hand: a key that answers the count is a key for the article that is seen. */
async function goTo(at: number, counted: Partial<Pick<Triage, 'judged' | 'time'>> = {}): Promise<void> {
  const triage = triageNow()
  if (!triage) return
  await flushTyping()
  const place = Math.max(0, Math.min(triage.count, at))
  const rows = place < triage.count ? await ask('list.rows', { list: triage.list, start: place, end: place + 2 }) : null
  if (rows && !rows.ok) {
    setTriage(counted)
    return sayFailure(rows.failure)
  }
  const [row = null, next = null] = rows?.value.rows ?? []
  setTriage({ ...counted, at: place, row, next, since: Date.now(), reasons: false })
  if (row) setApp({ current: row.number, index: -1, gap: null })
}

export const ended = (): boolean => {
  const triage = triageNow()
  return triage === null || triage.at >= triage.count
}

let before: Promise<void> = Promise.resolve()

/** One move after the other: a key that comes while the next article is on its way counts from there. */
function inTurn(move: () => Promise<void>): Promise<void> {
  const turn = before.then(move)
  before = turn.catch(() => undefined)
  return turn
}

/** Later means looked at and not decided: reviewing. */
export function judgeHere(verdict: Verdict, reason?: string): Promise<void> {
  // The article that was seen when the key was pressed, and no other.
  const row = triageNow()?.row
  return row ? inTurn(() => judgeRow(row, verdict, reason)) : Promise.resolve()
}

async function judgeRow(row: Row, verdict: Verdict, reason?: string): Promise<void> {
  if (triageNow()?.row !== row || ended()) return
  await flushTyping()
  const status = verdict === 'later' ? 'reviewing' : verdict
  const { view } = useArticle.getState()
  const same = view?.number === row.number && view.status === status && (view.reason ?? undefined) === reason
  if (!same && !(await perform({ do: 'status.set', target: { articles: [row.id] }, status, ...(reason ? { reason } : {}) }, 'quietly'))) return
  const now = triageNow()
  if (!now || now.row !== row) return
  const judged = [...now.judged.filter(({ number }) => number !== row.number), { number: row.number, title: view?.fields.title ?? row.title, verdict }]
  await goTo(now.at + 1, { judged, time: now.time + spent(now.since, Date.now()) })
}

export function stepTriage(by: 1 | -1): Promise<void> {
  return inTurn(async () => {
    const triage = triageNow()
    if (triage && triage.at + by >= 0 && triage.at + by <= triage.count) await goTo(triage.at + by)
  })
}

/** Undo; where that took the last verdict back, its article comes to hand again. */
export function takeBack(): Promise<void> {
  return inTurn(takeLastBack)
}

async function takeLastBack(): Promise<void> {
  await step('undo')
  const last = triageNow()?.judged.at(-1)
  if (!last) return
  const view = await ask('article.get', { article: last.number })
  const status = last.verdict === 'later' ? 'reviewing' : last.verdict
  const triage = triageNow()
  if (!triage || !view.ok || view.value.status === status) return
  const place = await ask('list.find', { list: triage.list, number: last.number })
  setTriage({ judged: triage.judged.slice(0, -1) })
  if (place.ok && place.value.index >= 0) await goTo(place.value.index)
}

export async function leaveTriage(): Promise<void> {
  await flushTyping()
  useTriage.setState({ triage: null })
  await reopen('stays')
}
