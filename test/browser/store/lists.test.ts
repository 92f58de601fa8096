// Lists of articles in a real IndexedDB: what a filter finds, and where.
import { afterEach, expect, test } from 'vitest'
import { createLists, listRows, openList } from '../../../renderer/store/lists'
import { createDesk, type MemoryDesk } from './memory-desk'

let memory: MemoryDesk
afterEach(() => memory.close())

test('the filter finds words behind the dotted capital of Turkish at their place, however they are typed', async () => {
  memory = await createDesk(['Kar yağdı\n\nİSTANBUL’DA İLK KAR. İzmir’de kar yok.\n'])
  const lists = createLists()
  for (const text of ['izmir', 'İzmir']) {
    const opened = await openList(memory.desk, lists, { slot: 'list', query: 'all', text, sort: { by: 'title', descending: false } })
    if (!opened.ok) throw new Error(opened.failure.message)
    const rows = await listRows(memory.desk, lists, { list: opened.value.list, start: 0, end: 1 })
    expect(rows.ok && rows.value.rows.map(({ hit }) => hit?.text.slice(hit.start, hit.end))).toEqual(['İzmir'])
  }
})
