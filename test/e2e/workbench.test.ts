// The workbench by real input: from an article to its dump and back, cuts joined, made and kept, a title, debris, undo, a
// restart, dividing again, the dump into the bin and back.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { launch, temporaryFolder } from '../support/electron'
import { bringIn } from '../support/window'

const desk = temporaryFolder()
let app: ElectronApplication
let page: Page

async function open(...args: readonly string[]): Promise<void> {
  app = await launch({ desk, args })
  page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
}

afterAll(() => app?.close())

const options = () => page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
const cuts = () => page.getByRole('listbox', { name: 'Cuts of the dump' }).getByRole('option')
const box = () => page.getByRole('region', { name: /^Cut before article/ })
const lines = (kind: string) => page.locator(`[data-line][data-kind="${kind}"]`)
const titles = () => cuts().evaluateAll((all) => all.map((one) => one.querySelector('span:nth-child(2)')!.textContent))
const line = (words: RegExp) => page.locator('[data-line]').filter({ hasText: words })

/** The machine may be busy with other things. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 30_000 })

const four = ['Harbour opens after the long repair', 'Council votes on the new tram line', 'River rises above the old mark again', 'Museum shows what the fire left over']

test('an article is shown in its dump, and every byte of the dump is counted once', async () => {
  await open(join(root, 'test/fixtures/dumps/wire.txt'))
  await bringIn(page)
  await soon(() => options().count()).toBe(4)
  await page.getByRole('group', { name: 'Import' }).getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Report of the import' })
  await report.getByText('wire.txt').waitFor()
  await report.getByRole('img', { name: /article [\d,]+ bytes/ }).waitFor()
  const out = join(temporaryFolder(), 'report.json')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, out)
  await report.getByRole('button', { name: 'Save report…' }).click()
  await soon(() => (existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')).outcomes[0].report.bytes.article : 0)).toBeGreaterThan(1000)
  await report.getByRole('button', { name: 'Close' }).click()

  await options().nth(0).click()
  const text = page.locator('.cm-content')
  await text.getByText('harbour', { exact: false }).first().waitFor()
  await text.getByText('The second paragraph').first().dblclick({ position: { x: 60, y: 10 } })
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await options().nth(2).click()
  await page.getByText('River rises above').nth(1).waitFor()
  await page.keyboard.press('b')
  await box().getByText('Article 3 starts here').waitFor({ timeout: 10_000 })
  await soon(() => titles()).toEqual(four)
  const sum = await page.getByText(/^sum [\d,]+ of [\d,]+ bytes$/).textContent()
  const [counted, all] = sum!.match(/[\d,]+/g)!
  expect(counted).toBe(all)
  await soon(() => lines('debris').count()).toBe(2)
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
}, 120_000)

test('W and a button say what speaks for a cut and against one, at a line that was not cut and at one that was', async () => {
  const told = page.getByRole('status', { name: 'Why no cut here' })
  await line(/^\d+The second paragraph/).nth(0).click()
  await page.keyboard.press('w')
  await told.getByText('Against it').waitFor()
  await told.getByText('Most lines begin no article').waitFor()
  await told.getByText(/^A cut has to be more than 0\.\d\d sure in this dump\.$/).waitFor()
  await page.keyboard.press('ArrowDown')
  await soon(() => told.count()).toBe(0)
  await line(/^\d+The museum showed it/).click()
  await page.getByRole('complementary', { name: 'Evidence' }).getByRole('button', { name: 'Why no cut here' }).click()
  await told.getByText('For a cut').waitFor()
  await line(/^\d+River rises above/).first().click()
  await soon(() => page.getByRole('button', { name: 'Why no cut here' }).count()).toBe(0)
  await page.keyboard.press('w')
  const adds = page.getByRole('status', { name: 'What each sign adds' })
  await adds.getByText('For a cut').waitFor()
  await adds.getByText('Most lines begin no article').waitFor()
}, 60_000)

test('X joins, Ctrl Z takes it back, C cuts, Enter keeps, T makes a title, M marks debris and back', async () => {
  await page.keyboard.press('x')
  await soon(() => titles()).toEqual([four[0], four[1], four[3]])
  await page.keyboard.press('Control+z')
  await soon(() => titles()).toEqual(four)

  await line(/^\d+The second paragraph/).nth(0).click()
  await page.keyboard.press('c')
  await soon(async () => (await titles()).length).toBe(5)
  await box().getByText('by hand').waitFor()
  await page.keyboard.press('Alt+ArrowUp')
  await soon(async () => (await titles())[1]).toMatch(/^The harbour opened/)

  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Cut before article 3' }).getByText(/kept$/).waitFor()

  await line(/^\d+The museum showed it/).click()
  await page.keyboard.press('t')
  await soon(async () => (await titles()).at(-1)).toMatch(/^The museum showed it at last/)

  await line(/^\d+The second paragraph/).last().click()
  await page.keyboard.press('m')
  await soon(() => lines('debris').count()).toBe(3)
  await page.getByText(/, as debris\. .* M makes it text again\.$/).waitFor()
  await page.keyboard.press('m')
  await soon(() => lines('debris').count()).toBe(2)
}, 60_000)

test('back on the desk the annotation stands in the article that its words are in now', async () => {
  await line(/^\d+The second paragraph/).nth(0).click()
  await page.keyboard.press('b')
  await soon(() => options().count()).toBe(5)
  await page.getByRole('tab', { name: /Annotations/ }).click()
  await page.locator('#inspector-body').getByText('second').first().waitFor({ timeout: 10_000 })
  await soon(() => page.locator('main[aria-label="Article"]').textContent()).toContain('The harbour opened at noon')
}, 60_000)

test('after a restart all cuts are there, and dividing again leaves every one as it is', async () => {
  await app.close()
  await open()
  await soon(() => options().count()).toBe(5)
  await options().nth(4).click()
  await page.keyboard.press('b')
  await soon(async () => (await titles()).length).toBe(5)
  await page.getByRole('button', { name: 'Divide again…' }).click()
  await page.getByRole('dialog').getByText('Every article would stay as it is.').waitFor({ timeout: 30_000 })
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Control+z')
  await soon(() => titles()).toEqual(four)
  await page.keyboard.press('Escape')
}, 120_000)

test('a dump goes into the bin and comes back by its menu', async () => {
  const menu = page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name: 'Dump wire.txt' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click()
  await soon(() => options().count()).toBe(0)
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Restore from the bin' }).click()
  await soon(() => options().count()).toBe(4)
}, 60_000)
