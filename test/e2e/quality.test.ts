// Quality rules in the inspector: what an article does not pass, with value and limit, and the line that caused it by a click.
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { launch, temporaryFolder } from '../support/electron'
import { bringIn } from '../support/window'

let app: ElectronApplication
let page: Page

beforeAll(async () => {
  app = await launch({ desk: join(temporaryFolder(), 'desk'), args: [join(root, 'resources/sample.txt')] })
  page = await app.firstWindow()
  await bringIn(page)
})
afterAll(() => app?.close())

test('the rules that an article does not pass stand with value, limit and line', async () => {
  const articles = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await expect.poll(() => articles.count(), { timeout: 60_000 }).toBeGreaterThan(1)
  await articles.nth(1).click()
  await page.getByRole('tab', { name: 'Details' }).click()
  const quality = page.getByRole('region', { name: 'Quality' })
  await quality.waitFor({ timeout: 30_000 })
  await quality.scrollIntoViewIfNeeded()
  const before = await quality.getByRole('row').count()
  await quality.getByRole('button', { name: 'Show all rules' }).click()
  expect(await quality.getByRole('row').count()).toBeGreaterThan(before)
  await quality.getByRole('button', { name: /^Limit of “Words”/ }).click()
  const form = quality.getByRole('form', { name: 'Limit of “Words”' })
  await form.getByLabel('At least').fill('90,000')
  if (process.env.GALLEY_PICTURE) await page.screenshot({ path: process.env.GALLEY_PICTURE })
  await page.keyboard.press('Enter')
  const words = quality.getByRole('row', { name: /^Words not passed|^Words \d/ })
  await words.getByRole('img', { name: 'not passed' }).waitFor()
  expect(await words.textContent()).toContain('90,000 – 100,000 *')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await words.getByRole('img', { name: 'not passed' }).waitFor({ state: 'detached' })
  await quality.getByRole('button', { name: /^Go to line/ }).first().click()
  await expect.poll(() => page.locator('.cm-content').isVisible()).toBe(true)
})
