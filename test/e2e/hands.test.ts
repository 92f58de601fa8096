// The figure to keep down: how many input events it takes to bring the sample in, curate its three articles and export them.
// And hands that are faster than the store: a key is for the article stepped to before it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { journey } from '../support/hands.mjs'
import { openDesk, sampleDesk } from '../support/page'

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

test('verdicts in one go with steps are for the articles stepped to', async () => {
  const { app, page } = await sampleDesk()
  const status = (title: RegExp) => page.getByRole('option', { name: title })
  await page.getByRole('listbox', { name: 'Articles' }).focus()
  // Sent together: the application hears each before it could have shown the article of the one before.
  await Promise.all(['ArrowDown', 'a', 'j', 'r', 'ArrowUp', 'ArrowUp', 'b'].map((key) => page.keyboard.press(key)))
  await page.getByText('Line 1, byte 0').waitFor()
  await page.keyboard.press('Escape')
  await status(/^accepted, 35 Obsolete/i).waitFor()
  await status(/^reviewing, NIH launches/i).waitFor()
  await status(/^new, The Global Nature/i).waitFor()
  await app.close()
}, 120_000)
