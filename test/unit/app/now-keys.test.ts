// The keys of the status line: at most six, each a key of the table, `?` last wherever it stands; and words of empty lists.
import { expect, test } from 'vitest'
import { labelWord } from '../../../renderer/annotate/label-word'
import { nowKeys, type Now } from '../../../renderer/app/now-keys'
import { emptyWords } from '../../../renderer/list/empty'
import type { PlacedAnnotation } from '../../../shared/article/annotation'
import { commandIds, commandTable } from '../../../shared/action/commands'
import type { FlagView } from '../../../shared/question'

const flag = (now: string | null): FlagView => ({ kind: 'debris', in: 'text', message: '', places: [{ start: 0, end: 3, was: 'abc', now, state: 'open' }] }) as unknown as FlagView
const annotation = (state: PlacedAnnotation['state']): PlacedAnnotation => ({ state }) as PlacedAnnotation
const calm: Now = { comparing: false, inField: false, editing: false, flags: [], flag: undefined, selected: undefined }
const keys = new Set(commandIds.flatMap((id) => commandTable[id].keys ?? []))
const fixed = flag('')

test.each<[string, Now, readonly string[]]>([
  ['nothing open', { ...calm, flags: null }, ['/', '?']],
  ['an article without flags', calm, ['a', 'x', 't', 'n', 'j', '?']],
  ['a flag that has a fix', { ...calm, flags: [fixed], flag: fixed }, ['f', 'Alt+Enter', 'x', 't', 'j', '?']],
  ['a flag without a fix', { ...calm, flags: [flag(null)], flag: flag(null) }, ['f', 'x', 't', 'n', 'j', '?']],
  ['flags, none at hand', { ...calm, flags: [fixed] }, ['f', 'a', 't', 'n', 'j', '?']],
  ['a changed annotation', { ...calm, selected: annotation('changed') }, ['y', 'p', 'g', 'Delete', '?']],
  ['a lost annotation', { ...calm, selected: annotation('lost') }, ['p', 'g', 'Delete', '?']],
  ['a field, whose letters it keeps', { ...calm, inField: true, flags: [fixed], flag: fixed }, ['Alt+f', 'Alt+Enter', 'Alt+x', 'Alt+t', 'Alt+j']],
  ['typing', { ...calm, editing: true }, ['Escape', '$mod+z']],
])('%s', (_state, now, wanted) => {
  const shown = nowKeys(now).map(([key]) => key)
  expect(shown).toEqual(wanted)
  for (const key of shown) expect(key === 'Escape' || keys.has(key) || keys.has(key.replace('Alt+', '')), key).toBe(true)
})

test('an empty list names what was asked for, and its way out', () => {
  expect(emptyWords('status:rejected', '')).toMatchObject({ said: 'No article is rejected.', keys: 'Shift+x', out: 'query' })
  expect(emptyWords('is:removed', '')).toMatchObject({ said: 'The bin is empty.' })
  expect(emptyWords('all', 'zebra')).toMatchObject({ said: 'Nothing in “All articles” has the words “zebra”.', out: 'text' })
  expect(emptyWords('status:new tag:a', '')).toMatchObject({ said: 'Nothing matches status:new tag:a.', out: 'query' })
  expect(emptyWords('all', '')).toMatchObject({ out: null })
})

test('names of labels that are written small begin with a capital; others stay', () => {
  expect(['person', 'part of', 'éditeur', 'iPhone', 'NATO', 'x-ray', '人'].map(labelWord)).toEqual(['Person', 'Part of', 'Éditeur', 'iPhone', 'NATO', 'X-ray', '人'])
})
