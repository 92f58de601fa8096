// Dumps as the navigation shows them: one row a file, and a query that means one dump alone.
import { expect, test } from 'vitest'
import { byFile, termsOf } from '../../../renderer/nav/by-file'
import type { DumpCount } from '../../../shared/question'

const dump = (number: number, name: string, member: string | null, count: number): DumpCount => ({ dump: number, name, member, sha256: `hash-${number}`, bytes: 1000 * (number + 1), state: 'whole', count, removed: false })
const dumps = [dump(0, 'crawl.txt', null, 7), dump(1, 'pages.zip', 'a.html', 1), dump(2, 'notes.txt', null, 2), dump(3, 'pages.zip', 'b.html', 1), dump(4, 'more.zip', 'b.html', 3), dump(5, 'crawl.txt', null, 4)]

test('files stand in the order in which they came, with all that is in them', () => {
  expect(byFile(dumps).map(({ name, count, dumps: same }) => [name, count, same.map(({ dump: number }) => number)])).toEqual([
    ['crawl.txt', 11, [0, 5]], ['pages.zip', 2, [1, 3]], ['notes.txt', 2, [2]], ['more.zip', 3, [4]],
  ])
})

test('a name that several have is no term for one of them', () => {
  expect([...termsOf(dumps).values()]).toEqual(['hash-0', 'a.html', 'notes.txt', 'hash-3', 'hash-4', 'hash-5'])
})
