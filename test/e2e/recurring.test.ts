// Recurring lines of a dump by real input: found, proposed with samples, chosen, marked, and taken back by one step.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, temporaryFolder } from '../support/electron'
import { bringIn } from '../support/window'

let app: ElectronApplication
let page: Page

const towns = ['Ashford', 'Bexhill', 'Corby', 'Dover', 'Ely', 'Frome']
const article = (town: string, at: number): string => `${town} votes on the new bridge over its river\n\nObscure Widget ${at + 1}\n\nThe council of ${town} met on Monday evening and voted for the bridge, which is to be built within three years.\n\nThe mayor of ${town} said that the old one had carried more than anybody had asked of it.\n\nLeave a Reply\n`

beforeAll(async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'gazette.txt')
  writeFileSync(file, towns.map(article).join('\n\n\n\n'))
  app = await launch({ desk: join(folder, 'desk'), args: [file] })
  page = await app.firstWindow()
  await bringIn(page)
})
afterAll(() => app?.close())

test('what recurs in a dump is proposed, marked as debris, and taken back', async () => {
  const articles = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await expect.poll(() => articles.count(), { timeout: 60_000 }).toBe(towns.length)
  await articles.nth(2).click()
  await page.getByText('Obscure Widget 3').waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command' }).fill('recurring')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Recurring lines' })
  await dialog.getByRole('radio', { name: 'Dump: gazette.txt' }).check()
  const widget = dialog.getByRole('checkbox', { name: /^Obscure Widget 1 Line, in 6 of 6, changes 6/ })
  await widget.check({ timeout: 30_000 })
  expect(await dialog.getByRole('checkbox', { name: /^Leave a Reply .*debris already/ }).isDisabled()).toBe(true)
  await dialog.getByText('Where it stands').first().click()
  if (process.env.GALLEY_PICTURE) await page.screenshot({ path: process.env.GALLEY_PICTURE })
  await dialog.getByRole('button', { name: 'Mark 6 lines', exact: true }).click()
  const flags = page.getByRole('tab', { name: /^Flags/ })
  await page.getByText('Marked 6 recurring lines as debris').first().waitFor()
  await flags.click()
  await page.getByText(/2 lines of the page around the article, marked by hand/).first().waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await page.getByText(/2 lines of the page around the article, marked by hand/).first().waitFor({ state: 'detached' })
})
