// Each version of the schema opens what the one before it wrote.
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { DeskDatabase } from '../../../renderer/store/schema'

test('version 4 adds decisions about cuts, and rules, beside what version 3 holds', async () => {
  const first = new Dexie('galley-versions')
  first.version(1).stores({ dumps: 'dump', packs: '[dump+start]', articles: 'page', edits: 'id, article', annotations: 'id, article', relations: 'id, article', notes: 'id, article', corrections: 'article', commands: 'seq, state, bulk, *articles', meta: 'key' })
  first.version(2).stores({ inspections: 'page, stamp' })
  first.version(3).stores({ annotations: 'id, article, label', schemes: 'id', tagCards: 'id', dismissals: 'id, article' })
  await first.table('meta').put({ key: 'lastSeq', value: 7 })
  first.close()
  const second = new DeskDatabase('galley-versions')
  expect((await second.meta.get('lastSeq'))?.value).toBe(7)
  expect([await second.cuts.count(), await second.rules.count()]).toEqual([0, 0])
  await second.delete()
})

test('version 6 adds limits of quality beside what version 5 holds', async () => {
  const fifth = new Dexie('galley-limits')
  fifth.version(5).stores({ dumps: 'dump', packs: '[dump+start]', articles: 'page', edits: 'id, article', annotations: 'id, article, label', relations: 'id, article', notes: 'id, article', corrections: 'article', commands: 'seq, state, bulk, *articles', meta: 'key', inspections: 'page, stamp', schemes: 'id', tagCards: 'id', dismissals: 'id, article', cuts: 'id, dump', rules: 'id, source', batches: '[dump+index]' })
  await fifth.table('meta').put({ key: 'lastSeq', value: 9 })
  fifth.close()
  const sixth = new DeskDatabase('galley-limits')
  expect([(await sixth.meta.get('lastSeq'))?.value, await sixth.limits.count()]).toEqual([9, 0])
  await sixth.delete()
})

test('version 7 gives columns a table of their own, and those of version 6 go', async () => {
  const sixth = new Dexie('galley-columns')
  sixth.version(6).stores({ meta: 'key' })
  await sixth.table('meta').bulkPut([{ key: 'lastSeq', value: 9 }, { key: 'columns', value: { titles: ['one'] } }])
  sixth.close()
  const seventh = new DeskDatabase('galley-columns')
  expect([(await seventh.meta.toArray()).map(({ key }) => key), await seventh.columns.count()]).toEqual([['lastSeq'], 0])
  await seventh.delete()
})
