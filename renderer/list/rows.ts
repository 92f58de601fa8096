// Rows of the open order, read in pages of 64 as they come into view, kept until the order changes.
import type { Row } from '../../shared/question'
import { ask } from '../bridge/store'
import { app, setApp, type OpenList } from '../app/state'

const page = 64
const most = 200
let pages = new Map<number, readonly Row[]>()
let stale = new Map<number, readonly Row[]>()
let asked = new Map<number, Promise<void>>()
let age = 0

/** What is shown stays until its newer rows have come, so that nothing flickers. */
export function forgetRows(): void {
  age += 1
  if (pages.size > 0) stale = pages
  pages = new Map()
  asked = new Map()
}

export function cachedRow(index: number): Row | null {
  const at = Math.floor(index / page)
  return (pages.get(at) ?? stale.get(at))?.[index % page] ?? null
}

/** Of the order that is open, and no other: an answer for the one before it would keep the new rows from being asked for. */
export async function readPage(list: OpenList, index: number): Promise<void> {
  if (app().list !== list) return
  const at = Math.floor(index / page)
  const under = asked.get(at)
  if (under) return under
  const mine = age
  const reading = ask('list.rows', { list: list.list, start: at * page, end: Math.min(list.count, (at + 1) * page) }).then((answer) => {
    if (mine !== age) return
    if (!answer.ok) return void asked.delete(at)
    pages.set(at, answer.value.rows)
    if (pages.size > most) {
      const oldest = pages.keys().next().value!
      pages.delete(oldest)
      asked.delete(oldest)
    }
    setApp({ stamp: app().stamp + 1 })
  })
  asked.set(at, reading)
  return reading
}

export async function rowAt(list: OpenList, index: number): Promise<Row | null> {
  if (!pages.has(Math.floor(index / page))) await readPage(list, index)
  return cachedRow(index)
}
