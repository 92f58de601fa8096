// The card of an ended job: members that came in well are one line, and what failed stands first.
import { expect, test } from 'vitest'
import { outcomeLines } from '../../../renderer/intake/outcomes'
import type { FileOutcome } from '../../../shared/dump/dump'

const came = (name: string, member: string | null, articles: number): FileOutcome => ({ name, member, bytes: 1, articles, outcome: 'imported' })
const failure = { code: 'x', message: 'It is broken.' }

test('members that came in are one line of their archive', () => {
  const lines = outcomeLines([came('a.txt', null, 3), came('pages.zip', 'one', 1), came('pages.zip', 'two', 4), { ...came('pages.zip', 'three', 0), outcome: 'failed', failure }, { ...came('pages.zip', 'LICENSE', 0), outcome: 'left-out', failure }])
  expect(lines.map(({ outcome, members }) => [outcome.name, outcome.member, outcome.outcome, outcome.articles, members])).toEqual([
    ['pages.zip', 'three', 'failed', 0, 1], ['a.txt', null, 'imported', 3, 1], ['pages.zip', 'one', 'imported', 5, 2],
  ])
})

test('what was left out is said where nothing else came', () => {
  expect(outcomeLines([{ ...came('pages.zip', 'LICENSE', 0), outcome: 'left-out', failure }])).toHaveLength(1)
})

test('files that failed in the same way are one line, whatever their names', () => {
  const pdf = (name: string, articles = 0): FileOutcome => ({ ...came(name, null, articles), outcome: articles > 0 ? 'imported' : 'failed', failure: { code: 'not-yet', message: `${name} is a PDF.` } })
  const lines = outcomeLines([pdf('a.pdf'), came('b.txt', null, 1), pdf('c.pdf'), { ...pdf('d.png'), failure: { code: 'not-yet', message: 'd.png is a picture.' } }, pdf('e.pdf'), pdf('f.pdf', 2)])
  expect(lines.map(({ outcome, alike }) => [outcome.name, alike])).toEqual([['a.pdf', 2], ['d.png', 0], ['f.pdf', 0], ['b.txt', 0]])
})
