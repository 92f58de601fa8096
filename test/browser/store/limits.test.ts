// Limits of quality that people set, in a real IndexedDB: verdicts turn at once, with their lines; kept, journalled, undone.
import { expect, test } from 'vitest'
import { act } from '../../../renderer/store/act'
import { createDesk } from './memory-desk'

const text = `A title of it\n\n${'The council met and talked of the bridge for some time that evening. '.repeat(12)}\n\n{ a bracket }\n`

test('U1 U2 a limit turns the verdict on every article, is kept over a restart, and is one step of undo', async () => {
  const memory = await createDesk([text, text])
  const brackets = async (number: number) => (await memory.view(number)).signals.find(({ name }) => name === 'c4:curly-brackets')!
  const before = await brackets(0)
  expect(before).toMatchObject({ value: 1, passed: false })
  const saved = await memory.must({ do: 'limit.set', rule: 'c4:curly-brackets', most: 3 })
  expect(saved.words).toBe('Set the limit of “Curly brackets” to ≤ 3')
  expect(await brackets(0)).toEqual({ ...before, passed: true, ranges: [], own: { most: 3 } })
  expect((await brackets(1)).passed).toBe(true)
  await memory.restart()
  expect(await brackets(1)).toMatchObject({ passed: true, own: { most: 3 } })
  await memory.must({ do: 'limit.set', rule: 'gopher:words', least: 5000 })
  expect((await memory.view(0)).signals.find(({ name }) => name === 'gopher:words')).toMatchObject({ passed: false, own: { least: 5000 } })
  expect((await memory.must({ do: 'limit.reset' })).count).toBe(2)
  expect(await brackets(0)).toEqual(before)
  await memory.must({ do: 'undo' })
  expect((await brackets(0)).passed).toBe(true)
  await memory.must({ do: 'undo' })
  await memory.must({ do: 'undo' })
  expect(await brackets(0)).toEqual(before)
  await memory.must({ do: 'redo' })
  expect((await memory.must({ do: 'limit.set', rule: 'c4:curly-brackets' })).words).toContain('published limit')
  expect(await brackets(0)).toEqual(before)
  await memory.close()
})

test('a limit that holds nothing and a rule that is none are refused, and nothing is journalled', async () => {
  const memory = await createDesk([text])
  const lines = memory.journal.length
  for (const action of [{ do: 'limit.set', rule: 'gopher:wörter', most: 1 }, { do: 'limit.set', rule: 'gopher:words', least: 9, most: 3 }] as const) {
    expect(await act(memory.desk, action, 'Mara')).toMatchObject({ ok: false, failure: { code: 'bad-limit' } })
  }
  expect(memory.journal).toHaveLength(lines)
  await memory.close()
})
