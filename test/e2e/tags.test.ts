// The tree of tags by real input: given, found by letters, renamed, coloured, dragged, merged; by keys alone and by the mouse alone.
// And what goes with hands: fields kept or refused where they stand, titles found by letters, the palette, the focus never lost.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, pictures, sampleDesk, type OpenDesk } from '../support/page'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const tree = () => open.page.getByRole('tree', { name: 'Tags' })
const item = (name: RegExp) => tree().getByRole('treeitem', { name })
const focused = (name: RegExp) => expect.poll(() => item(name).evaluate((row) => row === document.activeElement)).toBe(true)
const told = (words: RegExp) => open.page.getByRole('log', { name: 'Latest' }).filter({ hasText: words }).waitFor()
const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()

async function give(tag: string): Promise<void> {
  const { page } = open
  await page.keyboard.press('t')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Tag' }).fill(tag)
  await page.keyboard.press('Enter')
  await told(new RegExp(`Tagged (?:\\d articles: )?${tag}`))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // The place the focus goes back to, before the next key is pressed.
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
}

test('by keys: tags of a selection, letters in the tree, a new path with colour and another name, and one undo each', async () => {
  const { page } = open
  await page.keyboard.press('Control+a')
  await page.getByText('3 articles picked').waitFor()
  await give('science/diplomacy')
  await give('science/biomedicine')
  await give('technology')
  await item(/^science 3$/).waitFor()
  await item(/^technology 3$/).waitFor()
  await item(/^science 3$/).focus()
  await focused(/^science 3$/)
  await page.keyboard.press('t')
  await focused(/^technology/)
  // Past the pause after which letters begin anew.
  await page.waitForTimeout(900)
  await page.keyboard.press('b')
  await focused(/^biomedicine/)
  await page.keyboard.press('F2')
  await page.getByRole('dialog', { name: /^Tag science\/biomedicine/ }).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('health')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await pictures(open, 'tag-card')
  await axe(page)
  await page.keyboard.press('Tab')
  await page.keyboard.type('medicine')
  await page.keyboard.press('Enter')
  await told(/Renamed the tag science\/biomedicine to health/)
  await item(/^health 3$/).waitFor()
  await item(/^science 3$/).focus()
  await focused(/^science 3$/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => item(/^diplomacy/).count()).toBe(0)
  await page.keyboard.press('ArrowRight')
  await item(/^diplomacy 3$/).waitFor()
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Control+z')
  await item(/^biomedicine 3$/).waitFor()
  await page.keyboard.press('Control+Shift+z')
  await item(/^health 3$/).waitFor()
})

test('by the mouse: a tag is dragged below another, merged by its card, and shown by a click', async () => {
  const { page } = open
  await item(/^technology/).dragTo(item(/^science/))
  await told(/Renamed the tag technology to science\/technology/)
  await item(/^technology/).hover()
  await page.getByRole('button', { name: 'Change the tag science/technology' }).click()
  await page.getByRole('combobox', { name: 'Path' }).fill('health')
  await page.getByText('health is there already: the two become one.').waitFor()
  await page.getByRole('button', { name: 'Merge' }).click()
  await told(/Merged the tag science\/technology into health/)
  await item(/^health 3$/).click()
  await page.getByRole('heading', { name: 'health' }).waitFor()
  await pictures(open, 'tags')
  await axe(page)
})

test('completion finds a tag by any part of its path and by another name', async () => {
  const { page } = open
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Details/ }).click()
  await page.getByRole('button', { name: 'Remove tag health' }).click()
  await said(/^Took off the tag health/)
  const box = page.getByRole('combobox', { name: 'Add a tag' })
  await box.click()
  await page.keyboard.type('medic')
  await page.getByRole('option', { name: /^health/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
})

test('a field is refused with a sentence, kept with where it was found, and the focus is never lost', async () => {
  const { page } = open
  const date = page.getByRole('textbox', { name: 'Published' })
  await date.fill('17.12.2021')
  await page.getByText('A date as 2021-12-17.').waitFor()
  await date.fill('2021-12-18')
  await date.press('Enter')
  await said(/^Set published to 2021-12-18/)
  await page.getByText(/set by hand, was 2021-12-17/).waitFor()
  await page.getByRole('textbox', { name: 'New field' }).fill('desk: science')
  await page.keyboard.press('Enter')
  await said('Set desk to science, saved')
  await page.getByRole('textbox', { name: 'desk', exact: true }).waitFor()
  await page.getByRole('button', { name: /^Remove tag/ }).first().focus()
  await page.keyboard.press('Enter')
  await said(/^Took off the tag/)
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

test('a title is found by letters in the list, and a command by letters in the palette', async () => {
  const { page } = open
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name: /^All articles/ }).click()
  await page.getByRole('listbox', { name: 'Articles' }).focus()
  await page.keyboard.type('\'nih')
  await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toMatch(/^NIH/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByRole('contentinfo').getByText('Edit', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('contentinfo').getByText('Mark', { exact: true }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command' }).waitFor()
  await page.keyboard.type('acc fix')
  await page.getByRole('option', { name: /Accept/ }).first().waitFor()
  await pictures(open, 'palette')
  await axe(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'All keys' }).getByText('Grow at the end', { exact: true }).waitFor()
  await pictures(open, 'keys')
  await axe(page)
})

test('the manual is in the application, read by keys', async () => {
  const { page } = open
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('F1')
  await page.getByRole('heading', { name: 'Start here' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', { name: 'Correct', exact: true }).waitFor()
  await page.keyboard.type('tag')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Tag and judge' }).waitFor()
  await pictures(open, 'manual')
  await axe(page)
})
