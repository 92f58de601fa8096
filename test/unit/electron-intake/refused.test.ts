// What cannot be taken in is refused with a plain sentence, and the rest of the job goes on.
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFiles } from '../../../electron/intake/files'
import { createUtf8Check } from '../../../electron/intake/utf8'
import { fileWith, folder, run } from './run'
import { createTestStore } from './store'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/dumps/${name}`, import.meta.url))

test.each([
  ['an empty file', '', 'empty'],
  ['only line ends', '\n\r\n\r \n'.repeat(1000), 'empty'],
  ['only a byte order mark', '\ufeff', 'empty'],
  ['gzip', gzipSync('text'), 'format-not-yet'],
  ['zip', Buffer.from('PK\x03\x04rest', 'latin1'), 'format-not-yet'],
  ['PDF', '%PDF-1.7\n', 'format-not-yet'],
  ['PNG', Buffer.from('\x89PNG\r\n', 'latin1'), 'format-not-yet'],
  ['UTF-16', Buffer.from('\ufeffHello', 'utf16le'), 'format-not-yet'],
])('%s is refused', async (_what, content, code) => {
  const store = createTestStore()
  const { progress, outcome } = await run(store, [await fileWith(content)])
  expect(outcome).toMatchObject({ outcome: 'failed', articles: 0, failure: { code } })
  expect(outcome.failure!.message).toContain('dump.txt')
  expect(progress).toMatchObject({ state: 'failed', bytesDone: progress.bytesTotal })
  expect(store.batches).toEqual([])
})

test('another encoding is named by its first wrong byte, and the next file comes in', async () => {
  const store = createTestStore()
  const { progress } = await run(store, [fixture('latin-1.txt'), fixture('news.txt')])
  expect(progress.outcomes[0]).toMatchObject({ outcome: 'failed', failure: { code: 'not-utf8', message: expect.stringContaining('byte 1 ') } })
  expect(progress.outcomes[1]).toMatchObject({ outcome: 'imported', articles: 3 })
  expect(progress).toMatchObject({ state: 'done', filesDone: 2, bytesDone: progress.bytesTotal })
})

test('the first byte that is not UTF-8 is found in any chunks', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom([0xff], [0x80], [0xc3], [0xe6, 0x98], [0xf0, 0x9f, 0x8c], [0xed, 0xa0, 0x80], [0xc0, 0x80]), fc.constantFrom('', 'a', 'é'), fc.nat(), fc.nat(), (text, wrong, after, one, other) => {
    const head = Buffer.from(text)
    const bytes = Buffer.concat([head, Buffer.from(wrong), Buffer.from(after)])
    const check = createUtf8Check()
    const cuts = [one % (bytes.length + 1), other % (bytes.length + 1)].sort((left, right) => left - right)
    const found = [bytes.subarray(0, cuts[0]), bytes.subarray(cuts[0], cuts[1]), bytes.subarray(cuts[1])]
      .reduce<number | null>((before, chunk) => before ?? check.push(chunk), null) ?? check.finish()
    expect(found).toBe(head.length)
  }), { numRuns: 1000 })
})

test('folders are walked by name, links and trouble in them harm nothing', async () => {
  const root = await folder()
  await mkdir(join(root, 'b', 'c'), { recursive: true })
  await writeFile(join(root, 'b', 'two.txt'), 'two')
  await writeFile(join(root, 'b', 'c', 'three.txt'), 'three')
  await writeFile(join(root, 'a.txt'), 'one')
  await symlink(root, join(root, 'b', 'again'))
  await symlink(join(root, 'nowhere'), join(root, 'broken'))
  execFileSync('mkfifo', [join(root, 'b', 'pipe')])
  const found = await findFiles([root, join(root, 'missing.txt')])
  expect(found.map(({ name, bytes, trouble }) => [name, bytes, trouble])).toEqual([
    ['a.txt', 3, undefined], ['three.txt', 5, undefined], ['pipe', 0, 'not a file'], ['two.txt', 3, undefined], ['missing.txt', 0, 'ENOENT'],
  ])
  const { progress } = await run(createTestStore(), [root, join(root, 'missing.txt')])
  expect(progress.outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'imported', 'failed', 'imported', 'failed'])
})
