// Fixes over many articles in a real IndexedDB: one step of undo in many parts, dismissals that are remembered.
import { expect, test } from 'vitest'
import { act } from '../../../renderer/store/act'
import { createDesk } from './memory-desk'

const count = 250
const texts = Array.from({ length: count }, (_, index) => `Title ${index}\n\nIt\u2002stands here ${index}.\n\nLeave a Reply\n`)

test('U1 U2 fixes over many articles are written in parts, and are one step of undo across a restart', async () => {
  const memory = await createDesk(texts)
  const first = (await memory.liveViews()).map(({ text }) => text)
  const told: number[] = []
  const saved = await act(memory.desk, { do: 'fix.accept', target: { query: 'all' }, kind: 'odd-space' }, 'Mara', { tell: (_words, done) => void told.push(done), stopped: () => false })
  expect(saved).toMatchObject({ ok: true, value: { count, words: `Fixed ${count} odd-space in ${count} articles` } })
  expect(told).toEqual([100, 200, 250])
  expect(memory.desk.undo).toHaveLength(1)
  expect(memory.journal.filter((line) => JSON.parse(line).do === 'change')).toHaveLength(3)
  expect((await memory.liveViews()).every(({ text }) => !text.includes('\u2002'))).toBe(true)
  await memory.restart()
  expect(memory.desk.undo).toMatchObject([{ parts: [2, 3, 4], words: `Fixed ${count} odd-space in ${count} articles` }])
  await memory.must({ do: 'undo' })
  expect((await memory.liveViews()).map(({ text }) => text)).toEqual(first)
  expect([memory.desk.undo.length, memory.desk.redo.length]).toEqual([0, 1])
  await memory.restart()
  await memory.must({ do: 'redo' })
  expect((await memory.liveViews()).every(({ text }) => !text.includes('\u2002'))).toBe(true)
  expect(memory.desk.undo).toMatchObject([{ parts: [2, 3, 4] }])
  await memory.close()
})

test('a batch that is stopped keeps what is done, and that is taken back by one step', async () => {
  const memory = await createDesk(texts)
  let parts = 0
  await act(memory.desk, { do: 'fix.accept', target: { query: 'all' }, kind: 'odd-space' }, 'Mara', { tell: () => { parts += 1 }, stopped: () => parts === 1 })
  const fixed = (await memory.liveViews()).filter(({ text }) => !text.includes('\u2002'))
  expect(fixed).toHaveLength(100)
  await memory.must({ do: 'undo' })
  expect((await memory.liveViews()).every(({ text }) => text.includes('\u2002'))).toBe(true)
  await memory.close()
})

test('D5 dismissals are remembered when the article is inspected again, and flags of the whole article are dismissed too', async () => {
  const memory = await createDesk(['A title\n\nIt stands here.\n', 'Another\n\nIt\u2002stands\u2002too.\n'])
  const whole = (await memory.view(0)).flags.find((flag) => flag.places.length === 0)!
  const saved = await memory.must({ do: 'fix.dismiss', article: memory.names[0]!, kind: whole.kind })
  expect(saved.count).toBe(1)
  expect((await memory.view(0)).flags.find(({ kind }) => kind === whole.kind)).toMatchObject({ dismissed: true })
  await memory.must({ do: 'fix.dismiss', article: memory.names[1]!, kind: 'odd-space' })
  // As after an update with other detectors: everything is found anew.
  await memory.desk.database.inspections.clear()
  await memory.restart()
  expect((await memory.view(0)).flags.find(({ kind }) => kind === whole.kind)).toMatchObject({ dismissed: true })
  expect((await memory.view(1)).flags.find(({ kind }) => kind === 'odd-space')!.places.map(({ state }) => state)).toEqual(['dismissed', 'dismissed'])
  await memory.must({ do: 'undo', times: 2 })
  expect((await memory.view(0)).flags.find(({ kind }) => kind === whole.kind)?.dismissed).toBeUndefined()
  await memory.close()
})


test('D5 what a fix changed is flagged again where it was put back, or its step reverted, and can be fixed anew', async () => {
  const memory = await createDesk(['A title\n\nIt\u2002stands here.\n\nMore of it.\n'])
  const [id] = memory.names
  const state = async () => (await memory.view(0)).flags.find(({ kind }) => kind === 'odd-space')!.places.map((place) => [place.state, place.text])
  const first = await state()
  expect(first).toEqual([['open', [2, 3]]])
  await memory.must({ do: 'fix.accept', article: id!, kind: 'odd-space' })
  expect(await state()).toEqual([['accepted', null]])
  await memory.must({ do: 'text.replace', article: id!, changes: [{ start: 2, end: 3, with: '\u2002' }], why: 'put back as in the dump' })
  expect(await state()).toEqual(first)
  expect(memory.desk.columns.flags[0]).not.toBe(0)
  await memory.must({ do: 'fix.accept', article: id!, kind: 'odd-space' })
  expect(await state()).toEqual([['accepted', null]])
  await memory.must({ do: 'undo', times: 3 })
  expect(await state()).toEqual(first)
  const fixed = await memory.must({ do: 'fix.accept', article: id!, kind: 'odd-space' })
  await memory.must({ do: 'edit.revert', article: id!, seq: fixed.seq })
  expect(await state()).toEqual(first)
  await memory.close()
})
