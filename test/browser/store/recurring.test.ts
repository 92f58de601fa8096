// What recurs across a source, in a real IndexedDB: found with what it would change, applied as one step of undo, stopped.
import { expect, test } from 'vitest'
import { act } from '../../../renderer/store/act'
import { findRecurring } from '../../../renderer/store/recurring'
import { createDesk } from './memory-desk'

const towns = ['Ashford', 'Bexhill', 'Corby', 'Dover', 'Ely', 'Frome', 'Goole', 'Hexham']
const texts = Array.from({ length: 40 }, (_, at) => `${towns[at % 8]} opens bridge ${at + 1}\n\nObscure Widget ${at}\n\nThe council of ${towns[at % 8]} met on day ${'ab'.repeat(at + 1)} and voted for it.\n\nLeave a Reply\n`)

test('U1 U2 U6 lines that recur are proposed, marked in parts, and are one step of undo', async () => {
  const memory = await createDesk(texts)
  const debris = async (number: number): Promise<readonly string[]> => {
    const { flags } = await memory.view(number)
    return flags.filter(({ kind }) => kind === 'debris').flatMap(({ places }) => places.map(({ was }) => was))
  }
  const found = await findRecurring(memory.desk, { target: { query: 'all' } })
  const rules = found.ok ? found.value.rules : []
  expect(rules.map(({ kind, key, articles, open }) => [kind, key, articles, open])).toEqual([['line', 'leave a reply', 40, 0], ['line', 'obscure widget #', 40, 40]])
  const before = await debris(7)
  const told: number[] = []
  const saved = await act(memory.desk, { do: 'recurring.mark', target: { query: 'all' }, lines: ['obscure widget #'], sites: [] }, 'Mara', { tell: (_words, done) => void told.push(done), stopped: () => false })
  expect(saved).toMatchObject({ ok: true, value: { count: 40, words: 'Marked 40 recurring lines as debris' } })
  expect(told).toEqual([32, 40])
  expect(await debris(7)).toEqual(['Obscure Widget 7', ...before])
  const again = await findRecurring(memory.desk, { target: { query: 'all' } })
  expect(again.ok && again.value.rules.every(({ open }) => open === 0)).toBe(true)
  await memory.restart()
  expect(memory.desk.undo).toHaveLength(1)
  await memory.must({ do: 'undo' })
  expect(await debris(7)).toEqual(before)
  await memory.close()
})

test('a site that titles still carry goes off them, and a newer search ends an older one', async () => {
  const memory = await createDesk(texts.slice(0, 6))
  for (const at of [0, 1, 2, 3]) await memory.must({ do: 'field.set', article: memory.names[at]!, field: 'title', value: `Bridge ${at} | The Gazette` })
  const [older, stopped] = await Promise.all([findRecurring(memory.desk, { target: { query: 'all' } }), findRecurring(memory.desk, { target: { articles: [] } })])
  expect(older).toMatchObject({ ok: false, failure: { code: 'superseded' } })
  expect(stopped.ok).toBe(false)
  const found = await findRecurring(memory.desk, { target: { query: 'all' } })
  expect(found.ok && found.value.rules.find(({ kind }) => kind === 'suffix')).toMatchObject({ key: 'The Gazette', articles: 4, open: 4 })
  await memory.must({ do: 'recurring.mark', target: { query: 'all' }, lines: [], sites: ['The Gazette'] })
  expect((await memory.view(2)).fields.title).toBe('Bridge 2')
  await memory.must({ do: 'undo' })
  expect((await memory.view(2)).fields.title).toBe('Bridge 2 | The Gazette')
  await memory.close()
})
