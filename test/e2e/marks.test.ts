// Correcting by keys alone: annotations that change or are lost and come back, steps reverted, changes walked through, fixes
// one by one and in bulk, find and replace, articles split and joined, and scripts that a careless editor would tear.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { galley } from '../support/electron'
import { caretTo, sampleDesk, type OpenDesk } from '../support/page'
import { listed } from '../support/window'
import { sample } from './galley'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk(fileURLToPath(new URL('../fixtures/marks/desk.jsonl', import.meta.url)), sample); open.page.setDefaultTimeout(6000) }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await open.page.keyboard.press(key) }
const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()
const told = (words: string | RegExp) => open.page.getByRole('log', { name: 'Latest' }).filter({ hasText: words }).waitFor()
const text = () => open.page.locator('.cm-content').innerText()
const item = (state: string) => open.page.locator(`[data-annotation-item][data-state="${state}"]`)
/** What changed is hatched in the text as soon as the desk knows of it. */
const hatched = () => open.page.locator('.cm-content [class*="changed"]').first()
/** Once it is said, it is selected: what is pressed next means it. */
async function labelled(words: string, label: string): Promise<void> {
  await said(`Labelled “${words}” ${label}, saved`)
  expect(await open.page.locator('.cm-content [class*="selected"]', { hasText: words }).count()).toBe(1)
}
const mode = (name: string) => open.page.getByText(name, { exact: true }).waitFor()
const dialog = (name: string) => open.page.getByRole('dialog', { name })
/** By Tab alone to what a selector or the words of a label mean. */
async function tabTo(wanted: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const there = await open.page.evaluate((meant) => {
      const { activeElement: here } = document
      return here !== null && (here.closest('label')?.textContent === meant || (/[[#.]/.test(meant) && here.matches(meant)))
    }, wanted)
    if (there) return
    await press('Tab')
  }
  expect.fail(`not reached by Tab: ${wanted}`)
}
async function command(words: string): Promise<void> {
  await press('Control+k')
  await dialog('Commands').waitFor()
  await open.page.keyboard.type(words)
  await press('Enter')
  await dialog('Commands').waitFor({ state: 'detached' })
}

test('A2 a changed annotation shows old and new words, is kept, and is placed anew', async () => {
  await caretTo(open.page, 'Montgomery')
  await press('1')
  await said('Labelled “Montgomery” person, saved')
  await press('Enter')
  await mode('Edit')
  await press(...Array<string>(4).fill('ArrowRight'), 'X', 'Escape')
  await mode('Mark')
  await hatched().waitFor()
  await press('Escape', 'g')
  await item('changed').getByText('Was').waitFor()
  await item('changed').getByText('MontXgomery').waitFor()
  await press('y')
  await said('Kept “MontXgomery” as it reads now, saved')
  await item('same').getByText('MontXgomery').waitFor()
  await press('Control+z')
  await item('changed').waitFor()
  await caretTo(open.page, 'London')
  await press('Control+Shift+ArrowRight', 'p')
  await said('Placed the annotation on “London”, saved')
  await item('same').getByText('London').waitFor()
  await press('Control+z')
  await item('changed').waitFor()
})

test('A3 a lost annotation is listed and comes back to the place that is proposed', async () => {
  await caretTo(open.page, 'MontXgomery')
  await press('Enter')
  await mode('Edit')
  await press('Control+Shift+ArrowRight', 'Delete', 'Escape')
  await mode('Mark')
  await open.page.locator('.cm-content [class*="lost"]').first().waitFor()
  await press('Escape', 'g')
  await item('lost').getByText('The words were deleted').waitFor()
  await item('lost').getByRole('button', { name: 'Place there' }).waitFor()
  await press('p')
  await said(/^Placed the annotation on “Montgomery”/)
  await item('same').getByText('Montgomery').waitFor()
  await press('Control+z', 'Control+z', 'Control+z')
  await expect.poll(text).toContain('met Kim Montgomery in London')
})

test('U5 one step of the history is reverted by itself, and another says why it cannot', async () => {
  const { page } = open
  await caretTo(page, 'twice')
  await press('Enter')
  await mode('Edit')
  await page.keyboard.type('then ')
  await press('Escape')
  await mode('Mark')
  await press('Enter')
  await mode('Edit')
  await press('ArrowLeft', 'ArrowLeft')
  await page.keyboard.type('Q')
  await press('Escape')
  await mode('Mark')
  await press('Control+3', 'Shift+Tab', 'ArrowRight')
  const step = (words: string) => page.locator('[data-step]', { hasText: words })
  await step('Wrote “Q”').waitFor()
  await tabTo('[data-step] button')
  await press('Enter', 'ArrowDown')
  await step('Wrote “then ”').getByText('Cannot be reverted alone:').waitFor()
  await press('ArrowUp')
  await step('Wrote “Q”').getByRole('button', { name: 'Revert this step' }).waitFor()
  await press('Tab', 'Enter')
  await said('Reverted: Wrote “Q”, saved')
  await expect.poll(text).toContain('It pays then twice')
})

test('raw and current are compared in one column and side by side, and walked through', async () => {
  const { page } = open
  const changes = page.getByLabel('Changes', { exact: true })
  await press('Control+2', 'c')
  await changes.locator('ins', { hasText: 'then' }).waitFor()
  await press('2')
  await page.getByText('Raw text').waitFor()
  await press('n')
  await page.locator('[aria-current="true"]').waitFor()
  await press('4', 'r')
  await changes.getByText('The text stands as it came in.').waitFor()
  await press('Control+z', 'Escape')
  await expect.poll(text).toContain('It pays then twice')
})

test('hits are marked in the text, left out one by one, replaced in one step; a pattern keeps what it caught', async () => {
  const { page } = open
  const find = dialog('Find and replace')
  await press('Control+2', 'Control+h')
  await find.waitFor()
  await page.keyboard.type('colour')
  await tabTo('Replace with')
  await page.keyboard.type('color')
  await find.getByText('2 hits in 1 article.').waitFor()
  await find.locator('ins', { hasText: 'color' }).first().waitFor()
  await tabTo('[role="listbox"]')
  await press('Space')
  await find.getByText('2 hits in 1 article, 1 left out.').waitFor()
  await press('Control+Enter')
  await told('Replaced 1 × “colour” in 1 article')
  await expect.poll(text).toContain('the colour of money is the color of light')
  await press('Control+2', 'F3')
  await page.locator('[data-hit="here"]', { hasText: 'colour' }).waitFor()
  await press('Control+h')
  await find.waitFor()
  await page.keyboard.type('(Kim) (Mont\\w+)')
  await tabTo('Replace with')
  await press('Control+a')
  await page.keyboard.type('$2, $1')
  await tabTo('Regular expression')
  await press('Space')
  await find.getByText('3 hits in 1 article.').waitFor()
  await press('Control+Enter')
  await told(/^Replaced 3 ×/)
  await expect.poll(text).toContain('Montgomery, Kim wrote back')
  await press('Control+z', 'Control+z')
  await expect.poll(text).toContain('the colour of money is the colour of light')
})

test('flags are stepped through, fixed, dismissed, and one kind of a source is fixed in one step', async () => {
  const { page } = open
  await press('f')
  await page.locator('[data-flag-kind="odd-space"]').waitFor()
  await press('x')
  await said(/^Dismissed/)
  await page.getByText('Dismissed, 1 place').waitFor()
  await press('Control+z')
  await page.getByText('Dismissed, 1 place').waitFor({ state: 'detached' })
  await press('f')
  await page.locator('[data-flag-kind="odd-space"]').waitFor()
  await press('Alt+Enter')
  await said(/^Fixed/)
  await page.getByText('Fixed, 1 place').waitFor()
  await press('c')
  await page.getByLabel('Changes', { exact: true }).locator('ins, del').first().waitFor()
  await press('r')
  await page.getByLabel('Changes', { exact: true }).getByText('The text stands as it came in.').waitFor()
  await press('Escape', 'f', 'x')
  await said(/^Dismissed/)
  await page.getByText('Dismissed, 1 place').waitFor()
  await press('Shift+f')
  await dialog('Flags of one kind').waitFor()
  await page.keyboard.type('odd')
  await dialog('Flags of one kind').getByText('3 places in 1 article.').waitFor()
  await dialog('Flags of one kind').getByRole('list', { name: 'Samples' }).waitFor()
  await press('Control+Enter')
  await told(/^Fixed .*3/)
  await press('Control+a')
  await page.getByText('7 articles picked').waitFor()
  await press('Shift+f')
  await dialog('Flags of one kind').waitFor()
  await page.keyboard.type('odd')
  await dialog('Flags of one kind').getByText(/places in \d articles/).waitFor()
  await press('Escape', 'Escape')
  await press('Control+z')
  await listed(page).nth(2).getByText('Harbour').waitFor()
})

test('A1 signs of several characters and words from right to left are labelled whole, and stay labelled when text is typed before them', async () => {
  const { page } = open
  await press('Control+2', 'j')
  await expect.poll(text).toContain('שלום')
  await press('Control+2', 'Control+Home', '1')
  await labelled('שלום', 'person')
  await press('Escape', 'Control+End', 'Home', 'u', 'u', 'Shift+ArrowRight', '3')
  await labelled('👩‍👩‍👧', 'place')
  // A family is one step of the cursor.
  await press('Escape', 'Home', ...Array<string>(6).fill('ArrowRight'), '1')
  await labelled('Zoe\u0308', 'person')
  await press('Shift+ArrowLeft')
  await said('Placed the annotation on “Zo”, saved')
  await press('Shift+ArrowRight')
  await said('Placed the annotation on “Zoe\u0308”, saved')
  // Faster than the store: each press goes on from the one before.
  await press('Shift+ArrowLeft', 'Shift+ArrowLeft')
  await said('Placed the annotation on “Z”, saved')
  await press('Shift+ArrowRight', 'Shift+ArrowRight')
  await said('Placed the annotation on “Zoe\u0308”, saved')
  await press('Escape', 'Control+End', 'Home', 'Enter')
  await mode('Edit')
  await page.keyboard.insertText('🇩🇪 אב ')
  await press('Escape')
  await mode('Mark')
  await page.locator('[data-annotation]', { hasText: 'Zoe\u0308' }).waitFor()
  await page.locator('[data-annotation]', { hasText: '👩‍👩‍👧' }).waitFor()
  await press('Control+Home', 'Enter')
  await mode('Edit')
  await press('ArrowLeft', 'Delete', 'Escape')
  await mode('Mark')
  await hatched().waitFor()
  await press('Escape', 'g')
  await item('changed').getByText('שום').waitFor()
})

test('an article is split at the cursor and joined again, and its annotation goes with its words', async () => {
  const { page } = open
  // Faster than the store answers: each key goes on from where the last one went.
  await press('Control+1', 'End', 'ArrowUp', 'ArrowUp')
  await expect.poll(text).toContain('Ambassador Qin')
  await caretTo(page, 'Montgomery (interviewer)')
  await press('2')
  await labelled('Montgomery', 'organisation')
  await press('Escape', 'Home')
  await command('split')
  await expect.poll(() => listed(page).first().getAttribute('aria-setsize')).toBe('8')
  await command('join next')
  await expect.poll(() => listed(page).first().getAttribute('aria-setsize')).toBe('7')
  await page.getByRole('tab', { name: 'Annotations 1' }).waitFor()
})

test('what stands on the disk in the end is true', async () => {
  await open.app.close()
  const ended = await galley(['verify', '--desk', open.desk])
  expect(ended.code, ended.stdout).toBe(0)
  expect(ended.stdout).toMatch(/^ok +Every annotation that says it is true quotes its text {2}[1-9]/m)
})
