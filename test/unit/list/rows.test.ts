// Rows in view are those of the order that is open, whenever one before it is still asked for.
import { expect, test, vi } from 'vitest'
import type { Row } from '../../../shared/question'

const asked: { readonly list: number; readonly answer: (rows: readonly Row[] | null) => void }[] = []
vi.mock('../../../renderer/bridge/store', () => ({
  ask: (_question: string, { list }: { readonly list: number }) => new Promise((resolve) => {
    asked.push({ list, answer: (rows) => resolve(rows ? { ok: true, value: { rows } } : { ok: false, failure: { code: 'no-list', message: 'It is no longer open.' } }) })
  }),
  onStore: () => undefined,
}))

const { setApp } = await import('../../../renderer/app/state')
const { cachedRow, forgetRows, readPage } = await import('../../../renderer/list/rows')
const named = (id: string) => ({ id }) as Row

test('a late question of the order before keeps nothing of the new one from view', async () => {
  const before = { list: 1, count: 1 }
  const now = { list: 2, count: 1 }
  setApp({ list: before })
  const first = readPage(before, 0)
  asked.at(-1)!.answer([named('before')])
  await first
  expect(cachedRow(0)?.id).toBe('before')
  forgetRows()
  setApp({ list: now })
  // What was drawn for the order before asks once more, and then the new one does.
  const late = readPage(before, 0)
  const reading = readPage(now, 0)
  for (const { list, answer } of asked) answer(list === 2 ? [named('now')] : null)
  await Promise.all([late, reading])
  expect(cachedRow(0)?.id).toBe('now')
})
