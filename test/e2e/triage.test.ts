// Triage by real input: worst first by keys alone, in list order by the mouse alone; always a way back; the sums at the end.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe, pictures, sampleDesk, type OpenDesk } from '../support/page'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

const title = () => open.page.getByRole('textbox', { name: 'Title' })
const shows = (words: RegExp) => expect.poll(() => title().inputValue(), { timeout: 10_000 }).toMatch(words)
const dock = () => open.page.getByRole('group', { name: 'Verdict' })
const nav = (name: RegExp) => open.page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name }).waitFor()

test('by keys: accept, reject with a reason, later; back, take back; the closing sentence; and the desk knows', async () => {
  const { page } = open
  await page.getByText(/^Flags/).first().waitFor()
  await page.keyboard.press('q')
  await dock().waitFor()
  await page.getByText('0 done').waitFor()
  await shows(/Global Nature/)
  await pictures(open, 'triage')
  await axe(page)
  await page.keyboard.press('Control+Alt+Enter')
  await expect.poll(() => page.getByRole('complementary', { name: 'About this article' }).getByRole('listitem').count(), { timeout: 10_000 }).toBeLessThan(3)
  await page.keyboard.press('a')
  await page.getByText('1 done').waitFor()
  await page.getByRole('complementary', { name: 'Done just now' }).getByText(/Global Nature/).waitFor()
  const second = await title().inputValue()

  await page.keyboard.press('x')
  await page.getByRole('group', { name: /^Reason/ }).waitFor()
  await pictures(open, 'triage-reasons')
  await axe(page)
  await page.keyboard.press('Escape')
  await dock().waitFor()
  await page.keyboard.press('x')
  await page.keyboard.press('2')
  await page.getByText('2 done').waitFor()

  await page.keyboard.press('k')
  await expect.poll(() => title().inputValue()).toBe(second)
  await page.getByText('duplicate').first().waitFor()
  await page.keyboard.press('j')
  await expect.poll(() => title().inputValue()).not.toBe(second)
  await page.keyboard.press('l')
  await page.getByText(/^3 articles in .*: 1 accepted, 1 rejected, 1 for later\.$/).waitFor()
  await pictures(open, 'triage-done')
  await axe(page)

  await page.keyboard.press('Control+z')
  await page.getByText('2 done').waitFor()
  await dock().waitFor()
  await page.keyboard.press('a')
  await page.getByText(/: 2 accepted, 1 rejected, 0 for later\.$/).waitFor()
  await page.keyboard.press('Escape')
  await nav(/^Accepted 2$/)
  await nav(/^Rejected 1$/)
  await page.keyboard.press('Control+z')
  await nav(/^Accepted 1$/)
})

test('by the mouse: out of the menu of commands into the order of the list, verdicts in the dock, reasons in their place', async () => {
  const { page } = open
  await page.getByRole('navigation', { name: 'Navigation' }).getByRole('button', { name: /^All articles/ }).click()
  await page.getByRole('button', { name: 'Triage', exact: true }).click()
  await dock().waitFor()
  await page.getByRole('button', { name: /^Order: worst flags first/ }).click()
  await page.getByRole('button', { name: /^Order: as in the list/ }).waitFor()
  const left = Number(/\d+/.exec((await page.getByText(/^\d+ left$/).textContent())!)![0])
  await dock().getByRole('button', { name: /Reject/ }).click()
  await page.getByRole('button', { name: /stub/ }).click()
  await page.getByText(`${left - 1} left`).waitFor()
  await page.getByText(/0 accepted, 1 rejected/).waitFor()
  await page.getByRole('button', { name: /^Back to the last one/ }).click()
  await page.getByRole('button', { name: /^Take back/ }).click()
  await page.getByText('0 done').waitFor()
  await page.getByRole('button', { name: /^Desk/ }).click()
  await nav(/^Rejected 1$/)
})
