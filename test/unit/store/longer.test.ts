// Which dumps one may be a longer version of: those that begin alike, were read alike, and lie whole on the desk.
import { expect, test } from 'vitest'
import { noNumbers } from '../../../renderer/store/dump-numbers'
import { earlierDumps } from '../../../renderer/store/longer'
import type { DumpRow } from '../../../renderer/store/schema'

const first: DumpRow = {
  dump: 0, sha256: 'a'.repeat(64), name: 'wire.txt', member: null, bytes: 1000, encoding: 'utf-8', mapping: 'exact', format: 'text', head: 'begins', tail: { at: 900 },
  state: 'whole', removed: false, batches: 1, checkpoint: null, rhythm: {}, articles: 3, between: [],
}
const longer = { ...first, sha256: 'b'.repeat(64), bytes: 2000 }
const earlier = (dump: DumpRow): number => earlierDumps({ dumps: [dump], dumpNumbers: noNumbers() }, longer).length

test('a whole dump that begins alike and is shorter may be an earlier version', () => {
  expect(earlierDumps({ dumps: [first], dumpNumbers: noNumbers() }, longer)).toEqual([{ sha256: first.sha256, bytes: 1000, tail: { at: 900 } }])
})

test.each<[string, Partial<DumpRow>]>([
  ['in the bin', { removed: true }], ['that is not whole', { state: 'partial' }], ['as long', { bytes: 2000 }], ['read in another encoding', { encoding: 'utf-16le' }],
  ['read as another format', { format: 'csv' }], ['that begins otherwise', { head: 'else' }], ['whose end was not kept', { tail: undefined }],
])('one %s is none', (_what, changed) => expect(earlier({ ...first, ...changed } as DumpRow)).toBe(0))
