// Orders of articles that the page looks into piece by piece. A text filter is scanned in portions, titles and texts, and
// ends as soon as a newer list is asked for in the same slot.
import { articleId } from '../../shared/article/identity'
import { formatQuery, splitFilter } from '../../shared/find/query'
import { done, failed, type Result } from '../../shared/result'
import type { Answer, Ask, Row } from '../../shared/question'
import { small } from '../../shared/find/small'
import { nameAhead } from '../../shared/find/type-ahead'
import { recordOf, type Desk } from './desk'
import { lookedThrough, openMany, portions } from './open-many'
import { select, sortOrder } from './select'
import { rowsOf } from './view'

interface List {
  readonly slot: string
  readonly order: Uint32Array
  readonly hits: ReadonlyMap<number, Row['hit']>
}

interface Lists {
  readonly byNumber: Map<number, List>
  readonly slots: Map<string, number>
  last: number
}

/** Units of text shown on each side of a hit. */
const around = 40

export function createLists(): Lists {
  return { byNumber: new Map(), slots: new Map(), last: 0 }
}

function hitIn(text: string, wanted: string): Row['hit'] | null {
  const at = small(text).indexOf(wanted)
  if (at < 0) return null
  const from = Math.max(0, at - around)
  return { text: text.slice(from, at + wanted.length + around).replace(/\s/gu, ' '), start: at - from, end: at - from + wanted.length }
}

export async function openList(desk: Desk, lists: Lists, ask: Ask<'list.open'>): Promise<Result<Answer<'list.open'>>> {
  lists.last += 1
  const list = lists.last
  lists.slots.set(ask.slot, list)
  const { terms, words } = splitFilter(ask.text)
  const selected = select(desk, [ask.query, ...(terms.length > 0 ? [formatQuery({ terms })] : [])].join(' '))
  if (!selected.ok) return selected
  let order = sortOrder(desk, selected.value, ask.sort.by, ask.sort.descending)
  const hits = new Map<number, Row['hit']>()
  const wanted = small(words)
  if (wanted !== '') {
    const found = new Set<number>()
    let looked = 0
    for (const part of portions(desk, Array.from(order).sort((one, other) => one - other), lookedThrough)) {
      desk.tell({ type: 'scanning', slot: ask.slot, done: looked, total: order.length, found: found.size })
      await new Promise((resolve) => setTimeout(resolve))
      if (lists.slots.get(ask.slot) !== list) return failed('superseded', 'A newer filter took its place.')
      for (const number of part) {
        const title = desk.columns.titles.at(number) || ((await recordOf(desk, number)).titleRaw ?? '')
        if (small(title).includes(wanted)) found.add(number)
      }
      for (const { number, text } of await openMany(desk, part.filter((each) => !found.has(each)))) {
        const hit = hitIn(text, wanted)
        if (!hit) continue
        found.add(number)
        hits.set(number, hit)
      }
      looked += part.length
    }
    order = order.filter((number) => found.has(number))
  }
  lists.byNumber.set(list, { slot: ask.slot, order, hits })
  // The page shows the older list until it hears of this one; while a dump comes in a new one is made twice a second.
  for (const [older] of [...lists.byNumber].filter(([, { slot }]) => slot === ask.slot).slice(0, -2)) lists.byNumber.delete(older)
  return done({ list, count: order.length })
}

function listOf(lists: Lists, number: number): Result<List> {
  const list = lists.byNumber.get(number)
  return list ? done(list) : failed('superseded', 'That list was replaced by a newer one.')
}

export async function listRows(desk: Desk, lists: Lists, ask: Ask<'list.rows'>): Promise<Result<Answer<'list.rows'>>> {
  const list = listOf(lists, ask.list)
  return list.ok ? done({ rows: await rowsOf(desk, Array.from(list.value.order.subarray(ask.start, ask.end)), list.value.hits) }) : list
}

export function listFind(lists: Lists, ask: Ask<'list.find'>): Result<Answer<'list.find'>> {
  const list = listOf(lists, ask.list)
  return list.ok ? done({ index: list.value.order.indexOf(ask.number) }) : list
}

export function listIds(desk: Desk, lists: Lists, ask: Ask<'list.ids'>): Result<Answer<'list.ids'>> {
  const list = listOf(lists, ask.list)
  if (!list.ok) return list
  const { columns } = desk
  const hashes = new Map(desk.dumps.map(({ dump, sha256 }) => [dump, sha256]))
  // From the columns: a hundred thousand of them must not read a page each.
  const ids = Array.from(list.value.order.subarray(ask.start, ask.end), (number) => articleId(hashes.get(columns.dump[number]!) ?? '', columns.byteStart.at(number), columns.byteEnd.at(number)))
  return done({ ids })
}

export function listSeek(desk: Desk, lists: Lists, ask: Ask<'list.seek'>): Result<Answer<'list.seek'>> {
  const list = listOf(lists, ask.list)
  if (!list.ok) return list
  const { order } = list.value
  return done({ index: nameAhead({ length: order.length, at: (index) => desk.columns.titles.at(order[index]!) }, ask.typed, ask.from) })
}
