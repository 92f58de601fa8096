// Correcting by the mouse alone, but for the words that are typed: annotations that change or are lost, steps reverted,
// changes looked through and put back.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dragOver, pictures, placeOf, sampleDesk, type OpenDesk } from '../support/page'
import { sample } from './galley'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk(fileURLToPath(new URL('../fixtures/marks/desk.jsonl', import.meta.url)), sample); open.page.setDefaultTimeout(20_000) }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const button = (name: string | RegExp) => open.page.getByRole('button', { name })
const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()
const text = () => open.page.locator('.cm-content').innerText()
const item = (state: string) => open.page.locator(`[data-annotation-item][data-state="${state}"]`)
const tab = (name: RegExp | string) => open.page.getByRole('tab', { name })
/** Into the text at the middle of a word, to type. */
async function typeInto(word: string, typed: string): Promise<void> {
  const { page } = open
  const { x, y } = await placeOf(page, word)
  await page.mouse.dblclick(x, y)
  await page.getByText('Edit', { exact: true }).waitFor()
  await page.keyboard.type(typed)
}
const undo = () => button(/^Undo/).first().click()

test('A2 A3 a changed annotation is kept, and a lost one goes back to its place', async () => {
  const { page } = open
  await dragOver(page, 'Montgomery')
  await page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name: /Person/ }).click()
  await said('Labelled “Montgomery” person, saved')
  await typeInto('Montgomery', 'X')
  await tab(/^Annotations/).click()
  await item('changed').getByText('Was').waitFor()
  await pictures(open, 'editing-changed')
  await item('changed').getByRole('button', { name: /^Keep/ }).click()
  await said(/as it reads now, saved$/)
  await item('same').waitFor()
  await undo()
  await item('changed').waitFor()
  await undo()
  await expect.poll(text).toContain('met Kim Montgomery in London')
  const [from, to] = [await placeOf(page, 'Kim '), await placeOf(page, 'London')]
  await page.mouse.move(from.left, from.y)
  await page.mouse.down()
  await page.mouse.move(to.right, to.y, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.type('her')
  await expect.poll(text).toContain('Newton met her.')
  await tab(/^Annotations/).click()
  await item('lost').getByText('The words were deleted').waitFor()
  await pictures(open, 'editing-lost')
  await item('lost').getByRole('button', { name: /^Place there/ }).click()
  await said(/^Placed the annotation on “Montgomery”/)
  await item('same').waitFor()
})

test('U5 a step of the history is reverted, and changes are looked through and put back', async () => {
  const { page } = open
  await tab(/^History/).click()
  await page.locator('[data-step]', { hasText: 'London' }).getByRole('button').first().click()
  await pictures(open, 'history')
  await button('Revert this step').click()
  await said(/^Reverted/)
  await expect.poll(text).toContain('met Kim Montgomery in London')
  await typeInto('colour of money', 'Y')
  await tab(/^Changes/).click()
  const changes = page.getByLabel('Changes', { exact: true })
  await changes.locator('ins').first().waitFor()
  await pictures(open, 'compare-inline')
  await button('Side by side').click()
  await page.getByText('Raw text').waitFor()
  await button('Next change').click()
  await page.locator('[aria-current="true"]').waitFor()
  await pictures(open, 'compare-sides')
  await button('Inline').click()
  await button(/^Put back/).click()
  await changes.getByText('The text stands as it came in.').waitFor()
  await tab(/^Text/).click()
})
