// What the workbench does: opens a dump at a place, reads lines around it, moves the line at hand.
import type { ArticleNumber, DumpNumber } from '../../shared/article/article'
import type { LineView } from '../../shared/dump/question'
import { ask, onStore } from '../bridge/store'
import { cursor as caret, flushTyping } from '../editor/at-hand'
import { app, sayFailure, setApp } from '../app/state'
import { announce } from '../app/announce'
import { goTo, reopen } from '../list/moves'
import { holds, lineRows, rowsOf } from './rows'
import { bench, setBench } from './state'
import { wording } from '../words/wording'

const around = 240
const more = 200
const most = 1200

/** The line that holds a byte, among those that were read. */
export function lineOf(byte: number): LineView | undefined {
  return bench().lines.find((line) => holds(line, byte))
}

/** Lines from the one end of the selection to the other. */
export function selected(): readonly LineView[] {
  const { cursor, anchor, lines } = bench()
  const [from, to] = [Math.min(cursor, anchor), Math.max(cursor, anchor)]
  return lines.filter((line) => line.start >= from && line.start <= to)
}

/** The article that begins at the line at hand: its cut is at hand. */
export function cutAtHand() {
  const { cuts, cursor } = bench()
  const line = lineOf(cursor)
  return line ? (cuts.find((cut) => cut.index > 0 && holds(line, cut.start)) ?? null) : null
}

let round = 0

/** Reads what stands around a byte; the line that holds it is at hand, and comes into view. */
export async function goToByte(byte: number): Promise<void> {
  const { dump } = bench()
  if (dump === null) return
  round += 1
  const mine = round
  const read = await ask('dump.lines', { dump, at: byte, before: around, after: around })
  if (mine !== round || bench().dump !== dump) return
  if (!read.ok) return setBench({ failure: read.failure })
  const { lines, cuts } = read.value
  const start = lines.find((line) => holds(line, byte))?.start ?? lines.at(-1)?.start ?? 0
  setBench({ lines, cuts, cursor: start, anchor: start, jump: bench().jump + 1, reveal: 'place', failure: null })
}

/** The same lines again, as they are divided now. */
async function readAgain(): Promise<void> {
  const { dump, lines } = bench()
  const first = lines[0]
  if (dump === null || !first) return
  const read = await ask('dump.lines', { dump, at: first.start, before: 0, after: lines.length - 1 })
  if (bench().dump === dump && bench().lines === lines && read.ok) setBench({ lines: read.value.lines, cuts: read.value.cuts })
}

let growing = false

/** More lines before or after those that were read; as many go at the other end. */
export async function grow(direction: 'up' | 'down'): Promise<void> {
  const { dump, lines, cuts, view } = bench()
  const [first, last] = [lines[0], lines.at(-1)]
  if (growing || dump === null || !first || !last || !view) return
  if (direction === 'up' ? first.start === 0 : last.next >= view.end) return
  growing = true
  const read = await ask('dump.lines', direction === 'up' ? { dump, at: first.start, before: more, after: 0 } : { dump, at: last.next, before: 0, after: more })
  growing = false
  if (!read.ok || bench().dump !== dump || bench().lines !== lines) return
  const fresh = direction === 'up' ? read.value.lines.slice(0, -1) : read.value.lines
  const joined = direction === 'up' ? [...fresh, ...lines].slice(0, most) : [...lines, ...fresh].slice(-most)
  const [from, to] = [joined[0]!.start, joined.at(-1)!.next]
  const known = new Map([...cuts, ...read.value.cuts].map((cut) => [cut.start, cut]))
  setBench({ lines: joined, cuts: [...known.values()].filter(({ start }) => start >= from && start < to) })
}

async function readView(): Promise<void> {
  const { dump } = bench()
  if (dump === null) return
  const view = await ask('dump.view', { dump })
  if (bench().dump !== dump) return
  if (view.ok) setBench({ view: view.value, stamp: bench().stamp + 1 })
  else setBench({ failure: view.failure })
}

let ruling = 0

/** Rules and a proposal: tried in a worker, so asked for only when people have cut and rest. */
function readRules(): void {
  clearTimeout(ruling)
  ruling = window.setTimeout(() => {
    const { dump, planning } = bench()
    if (dump === null || planning) return
    void ask('rule.list', { dump }).then((answer) => {
      if (answer.ok && bench().dump === dump && !bench().planning) setBench({ rules: answer.value.rules, proposal: answer.value.proposal })
    })
  }, 400)
}

let due = 0

function changed(): void {
  if (bench().dump === null || due !== 0) return
  due = window.setTimeout(() => {
    due = 0
    void readAgain()
    void readView()
    readRules()
  }, 40)
}

/** Watches the store while the application runs. */
export function watchStore(): () => void {
  return onStore((event) => {
    if (event.type === 'changed') changed()
    else if (event.type === 'dividing') {
      const { planning, dump } = bench()
      if (planning && dump === event.dump) setBench({ planning: { ...planning, progress: { done: event.done, total: event.total } } })
    }
  })
}

export async function openBench(dump: DumpNumber, byte = 0): Promise<void> {
  await flushTyping()
  setBench({ dump, view: null, failure: null, lines: [], cuts: [], cursor: byte, anchor: byte, order: 'place', planning: null, rules: [], proposal: null })
  await Promise.all([goToByte(byte), readView()])
  readRules()
}

/** From an article to its place in the dump: to the line that the caret stands in, else to its first. */
export async function openAtArticle(number: ArticleNumber): Promise<void> {
  await flushTyping()
  const at = caret()
  // A caret that nobody set stands at the beginning: there, the whole article is meant.
  const place = at === null || at === 0 ? null : await ask('article.place', { number, at })
  if (place?.ok) return openBench(place.value.dump, place.value.byte)
  const heir = await ask('article.heir', { number })
  if (heir.ok && heir.value) await openBench(heir.value.dump, heir.value.start)
  else if (!heir.ok) sayFailure(heir.failure)
}

/** Back to the desk, to the article at hand here. */
export async function closeBench(): Promise<void> {
  const { cursor, cuts } = bench()
  const article = lineOf(cursor)?.article ?? -1
  const known = cuts.find(({ index }) => index === article)
  const number = known?.number ?? (await numberOf(article))
  setBench({ dump: null, view: null, lines: [], cuts: [], planning: null })
  void ask('divide.cancel', null)
  if (number === null) return
  const { list } = app()
  const found = list ? await ask('list.find', { list: list.list, number }) : null
  if (found?.ok && found.value.index >= 0) await goTo(found.value.index)
  else setApp({ current: number, index: -1, gap: null })
  await reopen('stays')
}

async function numberOf(index: number): Promise<ArticleNumber | null> {
  const { dump } = bench()
  if (dump === null || index < 0) return null
  const cuts = await ask('dump.cuts', { dump, by: 'place', start: index, end: index + 1 })
  return cuts.ok ? (cuts.value.cuts[0]?.number ?? null) : null
}

function tellLine(): void {
  const line = lineOf(bench().cursor)
  if (!line) return
  const cut = cutAtHand()
  announce(wording.workbench.lineIs(line.number, cut ? wording.workbench.articleBegins(cut.index + 1, cut.confidence) : wording.kinds.bytes[line.kind], line.text.slice(0, 120) || wording.kinds.bytes.blank))
}

/** The line at hand goes by so many rows; with `extend` the selection grows. */
export async function moveCursor(by: number, extend = false): Promise<void> {
  const { lines, cuts, cursor } = bench()
  const rows = lineRows(rowsOf(lines, cuts, cursor).rows)
  const at = rows.findIndex(({ first, last }) => cursor >= first.start && cursor <= last.start)
  const row = rows[Math.max(0, Math.min(rows.length - 1, at + by))]
  if (!row) return
  setBench({ cursor: row.first.start, ...(extend ? {} : { anchor: row.first.start }), jump: bench().jump + 1, reveal: 'step' })
  tellLine()
  if (at + by < 40) await grow('up')
  else if (at + by > rows.length - 40) await grow('down')
}

export function takeLine(start: number, extend: boolean): void {
  setBench(extend ? { cursor: start } : { cursor: start, anchor: start })
  tellLine()
}

/** To the next cut, or the one before; those that were not read are asked for. */
export async function stepCut(by: 1 | -1): Promise<void> {
  const { dump, cursor, view } = bench()
  if (dump === null || !view) return
  const here = lineOf(cursor)
  const { cuts } = bench()
  const near = by > 0 ? cuts.filter(({ start }) => start > cursor && !(here && holds(here, start))).sort((one, other) => one.start - other.start)[0] : cuts.filter(({ start }) => start < cursor).sort((one, other) => other.start - one.start)[0]
  if (near) return jumpTo(near.start)
  const index = Math.max(0, here?.article ?? 0) + (by > 0 ? 1 : -1)
  const far = await ask('dump.cuts', { dump, by: 'place', start: Math.max(0, index), end: Math.max(0, index) + 1 })
  if (far.ok && far.value.cuts[0]) await goToByte(far.value.cuts[0].start)
}

export async function jumpTo(byte: number): Promise<void> {
  if (!lineOf(byte)) return goToByte(byte)
  const start = lineOf(byte)!.start
  setBench({ cursor: start, anchor: start, jump: bench().jump + 1, reveal: 'place' })
  tellLine()
}

export async function nextDoubt(): Promise<void> {
  const { dump, cursor } = bench()
  if (dump === null) return
  const found = await ask('dump.doubt', { dump, after: cursor })
  if (!found.ok) return sayFailure(found.failure)
  if (found.value) await jumpTo(found.value.start)
  else announce(wording.workbench.noCutIsInDoubt)
}
