// The one registry: every command is in one native menu, its keys mean one thing in one place, and it is found by a few letters.
import { expect, test } from 'vitest'
import { menuCommands } from '../../../electron/shell/menu'
import { commandIds, commandTable, labelOf, type CommandId } from '../../../shared/action/commands'
import { fuzzy } from '../../../shared/find/fuzzy'

test('every command stands in one native menu, but for labels and what only triage knows', () => {
  const wanted = commandIds.filter((id) => labelOf(id) === null && commandTable[id].in !== 'triage')
  expect([...menuCommands].sort()).toEqual([...wanted].sort())
})

/** Commands that share a key, where the first that can be done takes it. */
const shared = new Set(['reject', 'fix-dismiss', 'annotation-keep', 'suggestion-accept'])

test.each(['desk', 'compare', 'triage', 'workbench'] as const)('no key means two things in %s', (view) => {
  const owners = new Map<string, CommandId>()
  const twice: string[] = []
  for (const id of commandIds) {
    const { keys = [], in: where } = commandTable[id]
    // What only the changes know goes before what the whole desk knows.
    if (view === 'compare' || view === 'workbench' ? where !== view : where && where !== view) continue
    for (const key of keys) {
      const other = owners.get(key.toLowerCase())
      if (other && !(shared.has(other) && shared.has(id))) twice.push(`${key}: ${other} and ${id}`)
      owners.set(key.toLowerCase(), id)
    }
  }
  expect(twice).toEqual([])
})

test('a few letters find a command, at the beginnings of words first', () => {
  const first = (words: string): string | undefined => commandIds.map((id) => ({ id, match: fuzzy(commandTable[id].title, words, commandTable[id].also) }))
    .filter(({ match }) => match).sort((one, other) => other.match!.score - one.match!.score)[0]?.id
  expect(first('acc fix')).toBe('fix-accept')
  expect(first('expo')).toBe('export')
  expect(first('dt')).toBe('dark')
  expect(first('shortcuts')).toBe('keys')
  expect(first('qqq')).toBeUndefined()
  expect(fuzzy('Accept the fix at hand', 'acc fix')?.at).toEqual([0, 1, 2, 11, 12, 13])
})
