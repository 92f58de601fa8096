// Annotating fast, by real input: units under the cursor, the same words everywhere after a look at them, suggestions and
// relations; once by keys alone, once by the mouse alone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, caretTo, dragOver, pictures, sampleDesk, type OpenDesk } from '../support/page'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const counted = (count: number) => open.page.getByRole('tab', { name: count === 0 ? /^Annotations$/ : new RegExp(`^Annotations ${count}$`) }).waitFor()
const offered = async (): Promise<number> => {
  const head = open.page.getByRole('region', { name: 'Suggested' }).getByRole('heading')
  return (await head.count()) === 0 ? 0 : Number(/\d+/.exec((await head.textContent())!)![0])
}
const selected = (label: string) => open.page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name: label, pressed: true }).waitFor()
const said = (words: string | RegExp) => open.page.getByRole('status', { name: 'Done' }).filter({ hasText: words }).waitFor()

describe('by keys', () => {
  test('a word, a sentence and a paragraph are labelled, each said with "saved"', async () => {
    const { page } = open
    await caretTo(page, 'Montgomery')
    await page.keyboard.press('1')
    await said('Labelled “Montgomery” person, saved')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+5')
    await said(/Labelled “Ambassador Qin spoke with .* quotation, saved/)
    await selected('quotation')
    await page.keyboard.press('Delete')
    await said(/^Removed/)
    await page.keyboard.press('Control+Shift+6')
    await said(/Labelled “Ambassador Qin Gang’s interview .* claim, saved/)
    await selected('claim')
    await page.keyboard.press('Delete')
    await said(/^Removed/)
  })

  test('the same words are suggested, accepted by one key, dismissed for good by another, and never counted', async () => {
    const { page } = open
    await counted(1)
    await page.keyboard.press('Control+3')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowRight')
    await expect.poll(offered).toBeGreaterThan(1)
    const before = await offered()
    await page.keyboard.press('s')
    await page.keyboard.press('y')
    await said('Labelled “Montgomery” person, saved')
    await counted(2)
    await expect.poll(offered).toBe(before - 1)
    await page.keyboard.press('d')
    await said('Dismissed “Montgomery” as person, saved')
    await expect.poll(offered).toBe(0)
    await page.keyboard.press('Control+z')
    await expect.poll(offered).toBe(before - 1)
  })

  test('the same words are shown with samples before one command labels them, and one undo takes all back', async () => {
    const { page } = open
    await caretTo(page, 'China')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+e')
    const dialog = page.getByRole('dialog', { name: 'Label these words everywhere' })
    await expect.poll(() => dialog.getByRole('textbox', { name: 'Words' }).inputValue()).toBe('China')
    await dialog.getByRole('combobox', { name: 'Label' }).selectOption('place')
    await dialog.getByText(/^\d+ places in 1 article of 1\.$/).waitFor()
    const places = Number((await dialog.getByRole('status').textContent())!.split(' ')[0])
    expect(places).toBeGreaterThan(3)
    await pictures(open, 'every')
    await axe(page)
    await dialog.getByRole('textbox', { name: 'Words' }).press('Enter')
    await counted(2 + places)
    await page.keyboard.press('Control+z')
    await counted(2)
  })

  test('a relation is drawn by two keys', async () => {
    const { page } = open
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('l')
    await page.keyboard.press('v')
    await page.keyboard.press('l')
    await page.keyboard.press('v')
    await said(/^Related “.*” to “.*”: related, saved/)
    await page.getByRole('list', { name: 'Relations' }).getByRole('combobox').selectOption('says')
    await said(/^Related “.*” to “.*”: says, saved/)
    await page.getByRole('list', { name: 'Relations' }).getByRole('button', { name: 'Montgomery', exact: true }).waitFor()
    await pictures(open, 'annotating')
    await axe(page)
  })
})

describe('by the mouse', () => {
  test('words are selected, labelled in the bar, and what is suggested after it is accepted in the inspector', async () => {
    const { page } = open
    await dragOver(page, 'diplomatic relations')
    await page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { name: /claim/i }).click()
    await counted(3)
    await page.getByRole('region', { name: 'Suggested' }).getByRole('button', { name: 'Accept Montgomery as person' }).first().click()
    await counted(4)
    await page.locator('[data-annotation-item]').filter({ hasText: 'diplomatic relations' }).waitFor()
    await page.locator('[data-annotation-item]').filter({ hasText: 'Montgomery' }).first().getByRole('button').first().click()
    await selected('person')
  })
})
