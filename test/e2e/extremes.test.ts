// Articles as nobody writes them: names without end, flags upon flags, nothing at all. No pane scrolls sideways for them, and
// nothing lies on something else.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { axe, openDesk, pictures, type OpenDesk } from '../support/page'
import { expectArticles, listed } from '../support/window'

const folder = temporaryFolder()
const long = 'a tag whose name is a whole sentence because nobody stopped them from writing it'
const articles = [
  { title: `A title that goes on ${'and on '.repeat(80)}`, site: `The Gazette ${'of the United Provinces '.repeat(6)}`, published: '2023-02-01', text: 'The ferry sails again.\n\nNobody knows for how long.' },
  { title: 'Much is wrong here', text: 'The caf\u00c3\u00a9 at the\u2002mill &amp; the\u00a0yard, says person@example.org, is open again.\n\nIt had been shut since the winter of the great storm.' },
  { text: 'Tiny.' },
  { title: 'Supercalifragilistic'.repeat(20), text: `https://example.org/${'a'.repeat(900)}` },
]
const name = `${'minutes-of-the-harbour-board-'.repeat(4)}2023.jsonl`
let open: OpenDesk

beforeAll(async () => {
  writeFileSync(join(folder, name), articles.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const desk = join(folder, 'desk')
  expect((await galley(['import', join(folder, name), '--desk', desk])).code).toBe(0)
  const script = [long, `science/${'deeper/'.repeat(8)}end`].map((tag) => `${JSON.stringify({ do: 'tag.add', article: '#1', tag })}\n`).join('')
  expect((await galley(['edit', '--desk', desk, '--script', '-'], { stdin: script })).code).toBe(0)
  open = await openDesk(desk)
  await expectArticles(open.page, articles.length)
  await open.page.locator('.cm-content').waitFor()
}, 120_000)
afterAll(() => open?.app.close())

/** Parts that could be scrolled to the side by hand. */
const sideways = () => open.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
  .map((one) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.className}`))

test.each([[1440, 900], [1024, 700]] as const)('nothing scrolls sideways at %i × %i, whatever it is called', async (width, height) => {
  const { app, page } = open
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(size[0]!, size[1]!), [width, height])
  for (const at of articles.keys()) {
    await listed(page).nth(at).click()
    await page.locator('.cm-content').waitFor()
    await expect.poll(sideways).toEqual([])
  }
  await pictures(open, 'extremes')
})

test('a long name of a file is drawn from both its ends and read as it is', async () => {
  const file = open.page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name: `${name} ${articles.length}`, exact: true })
  await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900))
  const drawn = await file.evaluate((row) => [...row.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset['part'], part.clientWidth >= part.scrollWidth]))
  expect(drawn).toEqual([[name.slice(0, -8), false], [name.slice(-8), true]])
})

test('where several flags begin in one line their glyphs do not lie on each other, and none is lost', async () => {
  const { page } = open
  await listed(page).nth(1).click()
  const glyphs = page.locator('.cm-content [class*="glyph"]')
  await expect.poll(async () => (await glyphs.allInnerTexts()).reduce((sum, words) => sum + 1 + Number(words.replace('+', '') || 0), 0)).toBeGreaterThan(3)
  const tops = await glyphs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(tops.length)
  await axe(page)
})

test('what a filter looks for is seen in each row, in the words around it or in the title', async () => {
  const { page } = open
  for (const [typed, shown] of [['great storm', 'great storm'], ['much is', 'Much is']] as const) {
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    const mark = listed(page).locator('mark')
    await mark.filter({ hasText: shown }).waitFor()
    await expectArticles(page, 1)
    expect(await mark.evaluate((one) => one.getBoundingClientRect().right <= one.parentElement!.getBoundingClientRect().right)).toBe(true)
    await page.keyboard.press('Escape')
    await expectArticles(page, articles.length)
    await page.keyboard.press('Escape')
  }
})
