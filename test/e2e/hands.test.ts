// The figure to keep down: how many input events it takes to bring the sample in, curate its three articles and export them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { journey } from '../support/hands.mjs'
import { openDesk } from '../support/page'

test('the sample becomes a curated set by 60 input events or fewer', async () => {
  const { app, page } = await openDesk(temporaryFolder())
  const out = join(temporaryFolder(), 'set.jsonl')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, out)
  const { count, lines } = await journey(page)
  await app.close()
  const [, ...articles] = readFileSync(out, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
  expect(articles).toHaveLength(3)
  for (const article of articles) {
    expect(article).toMatchObject({ status: 'accepted', tags: ['china-us', 'science/diplomacy'] })
    expect(article.annotations.map(({ label }: { label: string }) => label).sort()).toEqual(['organisation', 'person', 'person', 'person'])
    expect(article.notes).toHaveLength(1)
    expect(article.flags.filter(({ fix }: { fix: string | null }) => fix === 'proposed')).toEqual([])
  }
  expect(count, lines.join('\n')).toBeLessThanOrEqual(60)
}, 120_000)
