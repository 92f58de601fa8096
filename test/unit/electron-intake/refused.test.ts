// What cannot be taken in is refused with a plain sentence, and the rest of the job goes on.
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findFiles } from '../../../electron/intake/files'
import { fileWith, folder, run } from './run'
import { createTestStore } from './store'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/dumps/${name}`, import.meta.url))

test.each([
  ['an empty file', '', 'empty'],
  ['only line ends', '\n\r\n\r \n'.repeat(1000), 'empty'],
  ['only a byte order mark', '\ufeff', 'empty'],
  ['a gzip of nothing', gzipSync(''), 'empty'],
  ['a zip that is none', Buffer.from('PK\x03\x04rest', 'latin1'), 'damaged'],
  ['PDF', '%PDF-1.7\n', 'format-not-yet'],
  ['a picture named .txt', Buffer.from('\x89PNG\r\n', 'latin1'), 'format-not-yet'],
  ['bytes of a program', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251 % 32)), 'not-text'],
])('%s is refused', async (_what, content, code) => {
  const store = createTestStore()
  const { progress, outcome } = await run(store, [await fileWith(content)])
  expect(outcome).toMatchObject({ outcome: 'failed', articles: 0, failure: { code } })
  expect(progress).toMatchObject({ state: 'failed', bytesDone: progress.bytesTotal })
  expect(store.batches).toEqual([])
})

test('another encoding is found, and the next file comes in', async () => {
  const store = createTestStore()
  const { progress } = await run(store, [fixture('latin-1.txt'), fixture('news.txt')])
  expect(progress.outcomes[0]).toMatchObject({ outcome: 'imported', report: { encoding: 'windows-1252' } })
  expect(progress.outcomes[1]).toMatchObject({ outcome: 'imported', articles: 3 })
  expect(progress).toMatchObject({ state: 'done', filesDone: 2, bytesDone: progress.bytesTotal })
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
