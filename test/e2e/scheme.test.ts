// The labels of a desk by real input: made, given a guideline, merged, saved and brought in; by keys alone and by the mouse alone.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { axe, caretTo, pictures, sampleDesk, type OpenDesk } from '../support/page'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const dialog = () => open.page.getByRole('dialog', { name: 'Labels' })
const option = (name: RegExp) => dialog().getByRole('listbox', { name: 'Labels of the desk' }).getByRole('option', { name })
const bar = (name: RegExp) => open.page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name })
const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()

test('by keys: a label is made, given words, used, and cannot be removed then', async () => {
  const { page } = open
  await page.keyboard.press('Control+l')
  await dialog().waitFor()
  for (let step = 0; step < 12 && !(await dialog().getByRole('textbox', { name: 'New label' }).evaluate((field) => field === document.activeElement)); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('instrument')
  await page.keyboard.press('Enter')
  await said('Made the label instrument, saved')
  for (let step = 0; step < 16 && !(await dialog().getByRole('textbox', { name: 'Guideline' }).evaluate((field) => field === document.activeElement)); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('An agreement, fund or programme by its name.')
  await page.keyboard.press('Enter')
  await said('Changed the label instrument, saved')
  await pictures(open, 'scheme')
  await axe(page)
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await caretTo(page, 'Science')
  await page.keyboard.press('8')
  await said(/^Labelled “Science” instrument/)
  await page.mouse.move(700, 500, { steps: 3 })
  await bar(/instrument/i).hover()
  await page.getByRole('tooltip').getByText('An agreement, fund or programme by its name.').waitFor()
  await page.mouse.move(300, 20)
  await page.keyboard.press('Control+l')
  for (let step = 0; step < 4 && !(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'option')); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('inst')
  await page.keyboard.press('Enter')
  await dialog().getByText('1 annotation has this label; it can be merged, not removed.').waitFor()
  await expect(dialog().getByRole('button', { name: 'Remove' }).isDisabled()).resolves.toBe(true)
  await page.keyboard.press('Escape')
})

test('by the mouse: a label is merged and taken back, the scheme saved for another tool and brought in again', async () => {
  const { page, app } = open
  const out = join(temporaryFolder(), 'labels.xml')
  await page.getByRole('button', { name: 'Edit labels' }).click()
  await option(/instrument/i).click()
  await dialog().getByRole('combobox', { name: 'Merge into' }).selectOption('organisation')
  await dialog().getByRole('button', { name: 'Merge', exact: true }).click()
  await option(/instrument/i).waitFor({ state: 'detached' })
  await dialog().getByRole('button', { name: 'Undo' }).click()
  await option(/instrument/i).waitFor()
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath })
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, out)
  await dialog().getByRole('button', { name: 'Save as…' }).click()
  await page.getByRole('menuitem', { name: 'Label Studio configuration' }).click()
  await expect.poll(() => { try { return readFileSync(out, 'utf8') } catch { return '' } }).toContain('<Label value="instrument"')
  writeFileSync(out, readFileSync(out, 'utf8').replace('<Label value="instrument"', '<Label value="law" background="#8703E1"/>\n    <Label value="instrument"'))
  await dialog().getByRole('button', { name: 'Bring in…' }).click()
  await option(/law/i).waitFor()
  await dialog().getByText('wavy').click()
  await said(/^Changed the label/)
  await dialog().getByRole('button', { name: 'Done' }).click()
  await bar(/law/i).waitFor()
})

test('zoom, text size and width of lines are settings that outlive the window', async () => {
  const { page, app } = open
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Equal')
  await said('Zoom 110 per cent')
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getZoomFactor())).toBeCloseTo(1.1)
  await page.keyboard.press('Control+0')
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getZoomFactor())).toBeCloseTo(1)
  await page.keyboard.press('Control+Period')
  await page.keyboard.press('Control+Shift+Comma')
  await said('Lines of 60 characters')
  const size = () => page.locator('.cm-scroller').evaluate((element) => getComputedStyle(element).fontSize)
  expect(await size()).toBe('18px')
  await page.reload()
  await page.locator('.cm-content').waitFor()
  expect(await size()).toBe('18px')
  await page.keyboard.press('Control+Comma')
})
