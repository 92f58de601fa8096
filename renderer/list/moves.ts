// What the list does: opens an order in the store, moves the article at hand, picks several.
import type { ArticleNumber } from '../../shared/article/article'
import type { Row, Sort } from '../../shared/question'
import { ask } from '../bridge/store'
import { flushTyping } from '../editor/at-hand'
import { app, type OpenList, sayFailure, setApp } from '../app/state'
import { keepSort } from '../app/settings'
import { cachedRow, forgetRows, rowAt } from './rows'

let round = 0

/** Makes the order anew. The article at hand stays at hand wherever it now stands, or gives way to the first where it is not in the list. */
export async function reopen(atHand: 'stays' | 'gives-way'): Promise<void> {
  round += 1
  const mine = round
  const { query, text, sort } = app()
  const keep = atHand === 'stays'
  const opened = await ask('list.open', { slot: 'list', query, text, sort })
  if (mine !== round) return
  if (!opened.ok) {
    if (opened.failure.code !== 'superseded') setApp({ queryFailure: opened.failure, scanning: null })
    return
  }
  const list = opened.value
  const { current, index } = await atHandIn(list)
  if (mine !== round) return
  const gap = index < 0 && keep ? await gapIn(list) : null
  if (mine !== round) return
  forgetRows()
  setApp({ list, index, gap, queryFailure: null, scanning: null, stamp: app().stamp + 1 })
  if (index < 0 && keep && current !== null && (await followHeir(current))) return
  if (index >= 0 || (keep && current !== null)) return
  if (list.count > 0) await goTo(0)
  else if (!keep) await show(null, -1)
}

/** A key may bring another article to hand while the store looks for the one before. */
async function atHandIn(list: OpenList): Promise<{ readonly current: ArticleNumber | null; readonly index: number }> {
  const { current } = app()
  const found = current === null ? null : await ask('list.find', { list: list.list, number: current })
  return app().current === current ? { current, index: found?.ok ? found.value.index : -1 } : atHandIn(list)
}

/** Rows that are looked through for one that is still in the list. */
const near = 64

/** Where the article at hand stood before it left the list: in front of the next row that is still there. */
async function gapIn(list: OpenList): Promise<number | null> {
  const { index, gap } = app()
  const from = index >= 0 ? index + 1 : gap
  if (from === null) return null
  for (let at = from; at < from + near; at += 1) {
    const row = cachedRow(at)
    const found = row && (await ask('list.find', { list: list.list, number: row.number }))
    if (!row) break
    if (found?.ok && found.value.index >= 0) return found.value.index
  }
  return Math.min(from, list.count)
}

/** The article at hand was cut anew: what stands in its place is at hand now. */
async function followHeir(current: ArticleNumber): Promise<boolean> {
  const heir = await ask('article.heir', { number: current })
  if (!heir.ok || !heir.value || heir.value.number === current || app().current !== current) return false
  await showArticle(heir.value.number)
  return true
}

async function show(number: number | null, index: number): Promise<void> {
  if (app().current === number) return setApp({ index, gap: null })
  await flushTyping()
  setApp({ current: number, index, gap: null })
}

/** An article by its number, in the list or not. */
export async function showArticle(number: ArticleNumber): Promise<void> {
  const { list } = app()
  const found = list ? await ask('list.find', { list: list.list, number }) : null
  await show(number, found?.ok ? found.value.index : -1)
}

let under: Promise<void> | null = null

/** The steps and picks that the store has not answered yet: commands on what is at hand wait for them. */
export function pendingMove(): Promise<void> | null {
  return under
}

/** Answers with its own move alone: a step that a new list takes is part of what it would wait for. */
function pend(move: Promise<void>): Promise<void> {
  const mine = Promise.all([under, move]).then(() => undefined).finally(() => {
    if (under === mine) under = null
  })
  under = mine
  return move
}

/** Where keys have gone already while the store is still asked for the row: the next key goes on from there. */
let ahead: number | null = null

/** The place in the list that the next key goes on from; what left the list leaves its neighbours on either side. */
export function standing(by: number): number {
  const { index, gap } = app()
  return ahead ?? (index >= 0 || gap === null ? index : by > 0 ? gap - 1 : gap)
}

export async function goTo(index: number): Promise<void> {
  const { list } = app()
  if (!list || list.count === 0) return
  await pend(step(list, Math.max(0, Math.min(list.count - 1, index))))
}

async function step(list: OpenList, at: number): Promise<void> {
  ahead = at
  const row = await rowAt(list, at)
  // A later key went on: what it went past need not be opened.
  if (ahead !== at) return
  if (row && app().list === list) await show(row.number, at)
  if (ahead === at) ahead = null
}

export async function move(by: number): Promise<void> {
  setApp({ picked: new Set() })
  await goTo(standing(by) + by)
}

export function showQuery(query: string): void {
  setApp({ query, picked: new Set() })
  void pend(reopen('gives-way'))
}

export function setText(text: string): void {
  setApp({ text, picked: new Set() })
  void reopen('gives-way')
}

export function setSort(sort: Sort): void {
  setApp({ sort })
  keepSort(sort)
  void reopen('stays')
}

export async function pickAll(): Promise<void> {
  const { list } = app()
  if (list) await pickRange(0, list.count - 1, 'instead')
}

/** Picks a stretch beside what is picked, or instead of it. */
export function pickRange(from: number, to: number, how: 'add' | 'instead'): Promise<void> {
  return pend(readRange(from, to, how))
}

async function readRange(from: number, to: number, how: 'add' | 'instead'): Promise<void> {
  const { list } = app()
  if (!list) return
  const ids = await ask('list.ids', { list: list.list, start: Math.min(from, to), end: Math.max(from, to) + 1 })
  if (!ids.ok) return sayFailure(ids.failure)
  // What is picked by now: a key before this one may have had its answer meanwhile.
  setApp({ picked: new Set([...(how === 'add' ? app().picked : []), ...ids.value.ids]) })
}

/** Ctrl and click: the article at hand counts as picked from the first one on. */
export function pickOne(row: Row): void {
  const { picked, index } = app()
  const next = new Set(picked)
  const atHand = cachedRow(index)
  if (next.size === 0 && atHand) next.add(atHand.id)
  if (!next.delete(row.id)) next.add(row.id)
  setApp({ picked: next })
}
