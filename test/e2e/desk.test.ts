// The desk by real input: a file dropped, three articles listed, one judged and tagged by key, undone, still so after a restart.
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { launch, temporaryFolder } from '../support/electron'
import { bringIn, drop } from '../support/window'

const desk = temporaryFolder()
let app: ElectronApplication
let page: Page

async function open(): Promise<void> {
  app = await launch({ desk })
  page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
}

afterAll(() => app?.close())

test('a dropped dump becomes a curated set', async () => {
  await open()
  await drop(page, { files: [join(root, 'resources/sample.txt')] })
  await bringIn(page)
  const options = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await expect.poll(() => options.count(), { timeout: 60_000 }).toBe(3)

  await options.nth(1).click()
  await page.locator('main[aria-label="Article"] h2, main[aria-label="Article"] .cm-content').first().waitFor()
  await page.keyboard.press('a')
  await page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name: /^Accepted 1$/ }).waitFor({ timeout: 10_000 })

  await options.nth(0).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('t')
  await page.getByRole('textbox', { name: 'Tag' }).last().fill('science/diplomacy')
  await page.keyboard.press('Enter')
  const tag = page.getByRole('navigation', { name: 'Navigation' }).getByRole('treeitem', { name: /^diplomacy 3$/ })
  await tag.waitFor({ timeout: 10_000 })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await tag.waitFor({ state: 'detached', timeout: 10_000 })

  await app.close()
  await open()
  await page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name: /^Accepted 1$/ }).waitFor({ timeout: 10_000 })
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
}, 180_000)

test('an export through the dialog stands complete under its name', async () => {
  const out = join(temporaryFolder(), 'set.jsonl')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, out)
  await page.keyboard.press('Control+e')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('button', { name: 'Show in folder' }).waitFor({ timeout: 30_000 })
  const [header, ...articles] = readFileSync(out, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
  expect(header).toMatchObject({ galley: 1, set: { count: 3 } })
  expect(articles).toHaveLength(3)
}, 60_000)
