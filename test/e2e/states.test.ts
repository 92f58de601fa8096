// States in which there is nothing to show, or something failed: each says what is so and what to do next, and the next step
// is one press away.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { axe, openDesk, pictures, type OpenDesk } from '../support/page'
import { bringIn, drop, expectArticles } from '../support/window'
import { sample } from './galley'

const desk = temporaryFolder()
let open: OpenDesk
beforeAll(async () => {
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  // As a version of tomorrow may leave it: a query and an article that this desk does not know.
  writeFileSync(join(desk, 'place.json'), JSON.stringify({ query: 'colour:red', article: 99, list: 0, text: 0 }))
  open = await openDesk(desk)
}, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

/** Without barriers in both themes, and kept as a picture on wish. */
async function looked(name: string): Promise<void> {
  await axe(open.page)
  await pictures(open, name)
}
const list = () => open.page.getByRole('region', { name: 'Article list' })
const article = () => open.page.getByRole('main', { name: 'Article' })
const nav = (name: RegExp) => open.page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name })
const tab = (name: RegExp) => open.page.getByRole('tab', { name }).click()
const inspector = () => open.page.getByRole('tabpanel')

test('a list that cannot be opened and an article that is not there say so, and offer another try and the way out', async () => {
  const { page } = open
  await list().getByRole('alert').getByText(/colour/).waitFor()
  await article().getByRole('alert').waitFor()
  await looked('state-failed')
  await article().getByRole('button', { name: 'Try again' }).click()
  await article().getByRole('alert').waitFor()
  await list().getByRole('button', { name: 'Try again' }).click()
  await list().getByRole('alert').getByText(/colour/).waitFor()
  await list().getByRole('button', { name: 'Show all articles' }).click()
  await expectArticles(page, 3)
  await page.locator('.cm-content').waitFor()
})

test('empty lists say what would fill them, and lead back', async () => {
  const { page } = open
  await nav(/^Rejected/).click()
  await list().getByText('No article is rejected.').waitFor()
  await article().getByText('No article is chosen.').waitFor()
  await inspector().getByText('No article is open.').waitFor()
  await looked('state-empty')
  await list().getByRole('button', { name: 'Show all articles' }).click()
  await expectArticles(page, 3)
  await nav(/^Bin/).click()
  await list().getByText('The bin is empty.').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('zebra')
  await list().getByText('Nothing in “Bin” has the words “zebra”.').waitFor()
  await page.keyboard.press('Escape')
  await list().getByText('The bin is empty.').waitFor()
  await nav(/^All articles/).click()
  await expectArticles(page, 3)
  // The filter knows the words of queries, and looks for the rest.
  await page.keyboard.press('/')
  await page.keyboard.type('flag:odd-space zebra')
  await list().getByText('Nothing matches flag:odd-space zebra.').waitFor()
  await page.keyboard.press('Control+a')
  const height = () => list().getByRole('option').first().evaluate((row) => row.getBoundingClientRect().height)
  await page.keyboard.type('flag:odd-space')
  await expectArticles(page, 1)
  // Only words have a line for where they were found.
  expect(await height()).toBe(48)
  await page.keyboard.type(' science')
  await expect.poll(height).toBe(66)
  await expectArticles(page, 1)
  await page.keyboard.press('Escape')
  await expectArticles(page, 3)
  await page.keyboard.press('Escape')
})

test('an article that nobody touched teaches by what key each thing comes', async () => {
  const { page } = open
  await page.locator('.cm-content').waitFor()
  await page.getByRole('navigation', { name: 'Navigation' }).getByText('gives the article at hand its first tag.').waitFor()
  await tab(/^Annotations/)
  await inspector().getByText('No annotation yet.').waitFor()
  await tab(/^History/)
  await inspector().getByText(/^Nothing was changed yet\./).waitFor()
  await looked('state-untouched')
  await tab(/^Flags/)
  for (let left = await inspector().locator('[data-flag-kind]').count(); left > 0; left -= 1) {
    await inspector().getByRole('button', { name: /^Dismiss/ }).first().click()
    await expect.poll(() => inspector().locator('[data-flag-kind]').count(), { timeout: 10_000 }).toBe(left - 1)
  }
  await page.getByRole('tab', { name: /^Flags$/ }).waitFor()
})

test('keys are heard after a list without the article at hand took the place of another', async () => {
  const { page } = open
  await nav(/^Bored Panda/).click()
  await expectArticles(page, 1)
  await page.getByRole('listbox', { name: 'Articles' }).focus()
  await page.keyboard.press('a')
  await nav(/^Accepted 1$/).waitFor()
  await page.keyboard.press('Control+z')
  await nav(/^Accepted 0$/).waitFor()
  // From an empty list as well.
  await nav(/^Rejected/).click()
  await list().getByText('No article is rejected.').waitFor()
  await nav(/^All articles/).click()
  await expectArticles(page, 3)
  await page.getByRole('listbox', { name: 'Articles' }).focus()
  await page.keyboard.press('r')
  await nav(/^Reviewing 1$/).waitFor()
  await page.keyboard.press('Control+z')
  await nav(/^Reviewing 0$/).waitFor()
})

test('an article that a verdict takes out of the list leaves its place: the next one is the one below, the one before the one above', async () => {
  const { page } = open
  const atHand = (words: RegExp) => list().getByRole('option', { selected: true }).filter({ hasText: words }).waitFor({ timeout: 10_000 })
  await nav(/^New/).click()
  await expectArticles(page, 3)
  for (const [key, next] of [['j', /NIH launches/], ['k', /The Global Nature/]] as const) {
    await list().getByRole('option').nth(1).click()
    await atHand(/35 Obsolete/)
    await page.keyboard.press('a')
    await nav(/^New 2$/).waitFor()
    await expectArticles(page, 2)
    await page.keyboard.press(key)
    await atHand(next)
    await page.keyboard.press('Control+z')
    await expectArticles(page, 3)
  }
  await nav(/^All articles/).click()
  await expectArticles(page, 3)
}, 60_000)

test('a file that cannot be read and an export that cannot be written say why, and what to do', async () => {
  const { app, page } = open
  const folder = temporaryFolder()
  const file = join(folder, 'paper.pdf')
  writeFileSync(file, '%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')
  await drop(page, { files: [file] })
  await page.getByRole('dialog', { name: /^Bring in / }).getByRole('option', { name: /^paper\.pdf/ }).waitFor()
  await bringIn(page)
  const card = page.getByRole('group', { name: 'Import' })
  await card.getByRole('button', { name: 'Close import card' }).waitFor({ timeout: 30_000 })
  const said = card.getByRole('listitem').filter({ hasText: /paper\.pdf/ })
  expect((await said.innerText()).match(/paper\.pdf/g)).toHaveLength(1)
  await looked('state-import')
  await card.getByRole('button', { name: 'Close import card' }).click()
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, join(folder, 'gone', 'set.jsonl'))
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await dialog.getByRole('alert').waitFor()
  await looked('state-export')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command' }).fill('qqqq')
  await page.getByText('No command has these words.').waitFor()
  await page.keyboard.press('Escape')
})
