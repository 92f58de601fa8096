// Dumps that begin alike are found without a walk, also those whose beginning was kept short by an earlier Galley.
import { expect, test } from 'vitest'
import { dumpsThatBegin, noNumbers } from '../../../renderer/store/dump-numbers'
import type { DumpRow } from '../../../renderer/store/schema'

const row = (dump: number, beginning: { readonly head?: string; readonly start?: string }): DumpRow => ({ dump, sha256: String(dump).repeat(64), ...beginning }) as DumpRow
const desk = { dumps: [row(0, { head: 'lines' }), row(1, { head: 'lines', start: 'one page' }), row(2, { head: 'lines', start: 'another' }), row(3, {}), row(4, { head: 'others' })], dumpNumbers: noNumbers() }
const found = (beginning: { readonly head?: string; readonly start?: string }): readonly number[] => dumpsThatBegin(desk, beginning).map(({ dump }) => dump)

test('a dump is found by the longest beginning that both have', () => {
  expect(found({ head: 'lines', start: 'one page' })).toEqual([0, 1])
  expect(found({ head: 'lines' })).toEqual([0])
  expect(found({ head: 'others', start: 'anything' })).toEqual([4])
  expect(found({})).toEqual([])
})

test('one that came since is found too', () => {
  desk.dumps.push(row(5, { head: 'lines', start: 'another' }))
  expect(found({ head: 'lines', start: 'another' })).toEqual([0, 2, 5])
})
