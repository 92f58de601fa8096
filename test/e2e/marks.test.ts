// Correcting by real input, by keys alone: words typed into an annotation change it, a step of the history is reverted by
// itself, and raw and current are compared from change to change.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caretTo, sampleDesk, type OpenDesk } from '../support/page'

const soon = { timeout: 20_000 }
let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()

test('A2 U5 a changed annotation is told, its step is reverted by itself, and changes are walked through', async () => {
  const { page } = open
  await caretTo(page, 'Montgomery')
  await page.keyboard.press('1')
  await said(/^Labelled “Montgomery”/)
  await page.keyboard.press('Enter')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('X')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+3')
  await page.getByRole('tab', { name: /^Flags/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.locator('[data-step]', { hasText: 'Wrote “X”' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Revert this step' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await said('Reverted: Wrote “X”, saved')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('c')
  await page.getByLabel('Changes', { exact: true }).locator('del').first().waitFor()
  await page.keyboard.press('2')
  await page.getByText('Raw text').waitFor()
  await page.keyboard.press('n')
  await expect.poll(() => page.locator('[aria-current="true"]').count(), soon).toBe(1)
})
