// A file that cannot be read costs itself, says why and what to do, and comes in once it can be read.
import { renameSync } from 'node:fs'
import { chmod, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileWith, folder, manyArticles, run } from './run'
import { createTestStore } from './store'

test('a file that vanished is told as such, the rest comes in, and so does the file when it is back', async () => {
  const store = createTestStore()
  const place = join(await folder(), 'gone.txt')
  const other = await fileWith(manyArticles(3))
  const { progress } = await run(store, [place, other])
  expect(progress.outcomes.map(({ outcome, failure }) => [outcome, failure?.code])).toEqual([['failed', 'vanished'], ['imported', undefined]])
  expect(progress.outcomes[0]!.failure).toMatchObject({ message: 'gone.txt is not there any more. The rest of the job goes on.', next: expect.stringContaining('drop it again') })
  await writeFile(place, manyArticles(4).replaceAll('harbour', 'lake'))
  expect((await run(store, [place])).outcome).toMatchObject({ outcome: 'imported', articles: 4 })
})

test('a file that vanishes in mid-run keeps what came in, and goes on when it is back', async () => {
  const path = await fileWith(manyArticles(4500))
  const away = `${path}.away`
  let there = true
  const store = createTestStore({ heard(message) {
    if (message.type !== 'batch' || !there) return
    there = false
    renameSync(path, away)
  } })
  const { outcome } = await run(store, [path])
  expect([outcome.outcome, outcome.failure?.code]).toEqual(['failed', 'vanished'])
  expect(outcome.articles).toBe(store.articles().length)
  expect(outcome.articles).toBeGreaterThan(0)
  await rename(away, path)
  expect((await run(store, [path])).outcome).toMatchObject({ outcome: 'resumed', articles: 4500 })
})

test('a link in a circle is told, and the rest comes in', async () => {
  const circle = join(await folder(), 'circle.txt')
  await symlink(circle, circle)
  const { progress } = await run(createTestStore(), [circle, await fileWith(manyArticles(3))])
  expect(progress.outcomes.map(({ failure }) => failure?.code)).toEqual(['unreadable', undefined])
})

test.skipIf(process.getuid?.() === 0)('a file without the right to read it (skipped for root, who may read all) is told as such', async () => {
  const path = await fileWith(manyArticles(3))
  await chmod(path, 0)
  expect((await run(createTestStore(), [path])).outcome.failure?.code).toBe('forbidden')
})
