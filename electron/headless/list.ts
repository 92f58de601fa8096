// `galley list`: one row an article, or with `--json` each article as a line of the native export.
import type { Context } from './context'

type Asked = Pick<Context, 'store' | 'print' | 'complain'>

const page = 500
const sort = { by: 'order', descending: false } as const

type Order = { readonly list: number; readonly count: number }

/** An answer with flags in it, or by flags, is given when everything that it speaks of is inspected. */
async function open({ store, complain }: Asked, slot: string, query: string, whole: boolean): Promise<Order | null> {
  const inspected = whole || query.includes('flag:') ? await store.ask('inspect.finish', { query }) : null
  if (inspected && !inspected.ok) {
    complain(inspected.failure.message)
    return null
  }
  const order = await store.ask('list.open', { slot, query, text: '', sort })
  if (order.ok) return order.value
  complain(order.failure.message)
  return null
}

/** Ids of an order, a page at a time. */
async function* idsOf({ store }: Asked, { list, count }: Order): AsyncGenerator<readonly string[]> {
  for (let start = 0; start < count; start += page) {
    const ids = await store.ask('list.ids', { list, start, end: Math.min(count, start + page) })
    if (!ids.ok) throw new Error(ids.failure.message)
    yield ids.value.ids
  }
}

async function printLines(context: Asked, order: Order): Promise<number> {
  for await (const ids of idsOf(context, order)) {
    const answers = await Promise.all(ids.map((article) => context.store.ask('article.export', { article })))
    for (const answer of answers) {
      if (!answer.ok) throw new Error(answer.failure.message)
      await context.print(`${answer.value.line.trimEnd()}\n`)
    }
  }
  return 0
}

/** Positions in dump order, from 1, as `#n` names them. */
async function positions(context: Asked, query: string): Promise<ReadonlyMap<string, number> | null> {
  if (query === 'all') return null
  const all = await open(context, 'galley-list-all', 'all', false)
  if (!all) return null
  const found = new Map<string, number>()
  for await (const ids of idsOf(context, all)) for (const id of ids) found.set(id, found.size + 1)
  return found
}

/** Prints `#1  id  status  title` for every article of a query. */
export async function listRows(asked: Asked, query: string): Promise<number> {
  const order = await open(asked, 'galley-list', query, false)
  if (!order) return 1
  const places = await positions(asked, query)
  let row = 0
  for (let start = 0; start < order.count; start += page) {
    const rows = await asked.store.ask('list.rows', { list: order.list, start, end: Math.min(order.count, start + page) })
    if (!rows.ok) throw new Error(rows.failure.message)
    let text = ''
    for (const { id, status, title } of rows.value.rows) {
      row += 1
      text += `#${places?.get(id) ?? row}  ${id}  ${status}  ${(title ?? '(no title)').replaceAll(/\s+/g, ' ')}\n`
    }
    await asked.print(text)
  }
  return 0
}

export async function runList(context: Context): Promise<number> {
  const query = context.command.values.query ?? 'all'
  if (!context.command.flags.has('json')) return await listRows(context, query)
  const order = await open(context, 'galley-list', query, true)
  return order ? await printLines(context, order) : 1
}
