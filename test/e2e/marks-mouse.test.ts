// Correcting by the mouse alone, but for the words that are typed: annotations that change or are lost, steps reverted,
// changes looked through and put back, fixes one by one and in bulk, find and replace, articles split and joined.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dragOver, pictures, placeOf, sampleDesk, type OpenDesk } from '../support/page'
import { listed } from '../support/window'
import { sample } from './galley'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk(fileURLToPath(new URL('../fixtures/marks/desk.jsonl', import.meta.url)), sample); open.page.setDefaultTimeout(6000) }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const button = (name: string | RegExp) => open.page.getByRole('button', { name })
const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()
const text = () => open.page.locator('.cm-content').innerText()
const told = (words: string | RegExp) => open.page.getByRole('log', { name: 'Latest' }).filter({ hasText: words }).waitFor()
const dialog = (name: string) => open.page.getByRole('dialog', { name })
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
async function command(name: string, words: string): Promise<void> {
  await button('Commands').first().click()
  await dialog('Commands').waitFor()
  await open.page.keyboard.type(words)
  await dialog('Commands').getByRole('option').filter({ hasText: name }).click()
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

test('a flag is dismissed beside its place, those of a source are fixed in one step, and hits are replaced', async () => {
  const { page } = open
  await tab(/^Flags/).click()
  await page.locator('[data-flag-kind="odd-space"]').getByRole('button', { name: /^Dismiss/ }).click()
  await page.getByText('Dismissed, 1 place').waitFor()
  await command('Fix or dismiss all of one kind…', 'one kind')
  await dialog('Flags of one kind').getByRole('combobox', { name: 'Kind' }).selectOption('odd-space')
  await dialog('Flags of one kind').getByRole('radio', { name: /^All articles/ }).click()
  await dialog('Flags of one kind').getByText(/^\d+ places in \d+ articles\./).waitFor()
  await pictures(open, 'fixes')
  await dialog('Flags of one kind').getByRole('button', { name: /^Make plain/ }).click()
  await told(/^Fixed \d+ odd-space in \d+ articles/)
  await command('Find and replace…', 'find and')
  const find = dialog('Find and replace')
  await page.keyboard.type('colour')
  await find.getByRole('radio', { name: /^All articles/ }).click()
  await find.getByRole('textbox', { name: 'Replace with' }).click()
  await page.keyboard.type('color')
  await find.getByText('4 hits in 3 articles.').waitFor()
  await find.locator('ins', { hasText: 'color' }).first().waitFor()
  await find.getByRole('option').first().click()
  await pictures(open, 'find-replace')
  await find.getByRole('button', { name: 'Replace 3' }).click()
  await told('Replaced 3 × “colour” in 3 articles')
  await expect.poll(text).toContain('the colour of money is the color of light')
  await pictures(open, 'hits')
  await undo()
  await expect.poll(text).toContain('the colour of money is the colour of light')
})

test('a paragraph is labelled by three clicks and one on its label', async () => {
  const { page } = open
  await listed(page).filter({ hasText: 'Orchard' }).click()
  await expect.poll(text).toContain('The orchard stood')
  const { x, y } = await placeOf(page, 'senate met')
  await page.mouse.click(x, y, { clickCount: 3 })
  await page.getByText('Edit', { exact: true }).waitFor()
  await page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name: /Quotation/ }).click()
  await said(/^Labelled “The orchard stood/)
  await expect.poll(() => page.locator('.cm-content [data-annotation]').allInnerTexts().then((parts) => parts.join(''))).toMatch(/^The orchard stood.* under its trees\.$/)
})

test('the ends of an annotation are dragged, by whole characters, and Escape leaves them', async () => {
  const { page } = open
  await listed(page).filter({ hasText: 'Scripts' }).click()
  await expect.poll(text).toContain('שלום')
  await dragOver(page, 'met')
  await page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name: /Place/ }).click()
  await said('Labelled “met” place, saved')
  const grip = async (edge: string) => {
    const box = await page.locator(`[data-grip="${edge}"]`).boundingBox()
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
  }
  const hold = async (edge: string, words: string, side: 'left' | 'right') => {
    const from = await grip(edge)
    const to = await placeOf(page, words)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to[side], to.y, { steps: 4 })
  }
  const chosen = () => page.locator('.cm-content [class*="selected"]').allInnerTexts().then((parts) => parts.join(''))
  await hold('start', 'Zoe\u0308', 'left')
  await expect.poll(chosen).toBe('Zoe\u0308 met')
  await page.mouse.up()
  await said('Placed the annotation on “Zoe\u0308 met”, saved')
  await hold('end', 'the', 'right')
  await expect.poll(chosen).toBe('Zoe\u0308 met at the')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(chosen).toBe('Zoe\u0308 met')
  await hold('end', 'oe\u0308', 'right')
  await page.mouse.up()
  await said('Placed the annotation on “Zoe\u0308”, saved')
  await undo()
  await expect.poll(chosen).toBe('Zoe\u0308 met')
})

test('an article is split at the cursor and joined again', async () => {
  const { page } = open
  await listed(page).nth(4).click()
  await expect.poll(text).toContain('Ambassador Qin')
  const { y } = await placeOf(page, '(interviewer)')
  await page.mouse.click((await page.locator('.cm-line', { hasText: '(interviewer)' }).boundingBox())!.x + 1, y)
  await command('Split the article at the cursor', 'split')
  await expect.poll(() => listed(page).first().getAttribute('aria-setsize')).toBe('8')
  await undo()
  await expect.poll(() => listed(page).first().getAttribute('aria-setsize')).toBe('7')
})
