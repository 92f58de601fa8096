// One article in the real application: labelled, edited, fixed, undone after a restart; its annotations stay true throughout.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { openDesk, placeOf, sampleDesk, type OpenDesk } from '../support/page'
import { listed } from '../support/window'
import { sample } from './galley'

let open: OpenDesk
beforeAll(async () => { open = await sampleDesk() }, 120_000)
afterAll(async () => { await open?.app.close().catch(() => undefined) })

interface Exported {
  readonly text: string
  readonly annotations: readonly { readonly label: string; readonly quote: string; readonly state: string; readonly spans: readonly (readonly [number, number])[] }[]
}

/** The first article as the desk has it on disk; closes the window, for a desk has one process. */
async function exported(): Promise<Exported> {
  await open.app.close()
  const ended = await galley(['list', '--desk', open.desk, '--json'])
  expect(ended.code).toBe(0)
  return JSON.parse(ended.stdout.split('\n')[0]!) as Exported
}

/** Puts the cursor into a word of the text. */
async function into(word: string, twice = false): Promise<void> {
  const { x, y } = await placeOf(open.page, word)
  await open.page.mouse[twice ? 'dblclick' : 'click'](x, y)
}

const marked = (words: string) => open.page.locator('[data-annotation]', { hasText: words }).first()

describe('an article', () => {
  test('is labelled by key, and the label follows what is typed before it', async () => {
    const { page } = open
    await into('Montgomery')
    await page.keyboard.press('1')
    await marked('Montgomery').waitFor()
    await into('interview', true)
    await page.keyboard.type('12ax ')
    await page.keyboard.press('Escape')
    await page.getByText('Saved', { exact: true }).first().waitFor()
    const article = await exported()
    expect(article.text).toContain('12ax ')
    expect(article.annotations).toHaveLength(1)
    const [annotation] = article.annotations
    expect(annotation!.quote).toBe('Montgomery')
    expect([...article.text].slice(...annotation!.spans[0]!).join('')).toBe('Montgomery')
  })

  test('takes the typing back after a restart', async () => {
    open = await openDesk(open.desk)
    const { page } = open
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.cm-content').textContent()).not.toContain('12ax ')
    await marked('Montgomery').waitFor()
  })

  test('shows an annotation whose words change as changed', async () => {
    const { page } = open
    await into('Montgomery', true)
    await page.keyboard.type('Q')
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: /Annotations/ }).click()
    await page.getByText('Changed, 1').waitFor()
  })

  test('loses a defect by Alt Enter, and says so in the views beside it', async () => {
    const { page } = open
    await page.getByRole('tab', { name: /Flags/ }).click()
    const before = await page.locator('[data-flag-kind]').count()
    expect(before).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.locator('[data-flag-kind]', { has: page.getByRole('button', { name: /^(Delete|Make plain|Trim)/ }) }).first().click()
    await page.keyboard.press('Alt+Enter')
    await expect.poll(() => page.locator('[data-flag-kind]').count()).toBeLessThan(before)
    await page.getByRole('tab', { name: /Changes/ }).click()
    await page.getByLabel('Changes', { exact: true }).locator('ins').first().waitFor()
    await page.getByRole('tab', { name: 'Raw' }).click()
    await page.getByLabel('Raw text').getByText('Kim Montgomery').first().waitFor()
  })
})

test('the numbers of a short text stand beside its lines, though they come a moment after it', async () => {
  const file = join(temporaryFolder(), 'widths.txt')
  // The first fills one line more once the numbers have their room.
  const lines = ['Radar flown over the Thwaites glacier in January shows a lake about 40 km long under 2.1 km of ice. The water drains towards the grounding line, where warm sea water already melts the ice from below.', 'The survey was flown by a Twin Otter from Rothera. It repeats the lines of 2009, so that the two can be compared.']
  writeFileSync(file, `Glacier survey finds lake forming beneath Thwaites\n\n${lines.join('\n\n')}\n`)
  const { app, page } = await sampleDesk(sample, file)
  await listed(page).last().click()
  await page.getByRole('textbox', { name: 'Title' }).and(page.getByText('Glacier survey')).waitFor()
  await page.locator('.cm-lineNumbers').getByText(/^\d+$/).nth(1).waitFor()
  const apart = () => page.evaluate(() => {
    const tops = [...document.querySelectorAll('.cm-line')].map((line) => Math.round(line.getBoundingClientRect().top))
    return [...document.querySelectorAll('.cm-lineNumbers .cm-gutterElement')].filter((number) => /^\d+$/.test(number.textContent!) && !tops.includes(Math.round(number.getBoundingClientRect().top))).map((number) => number.textContent)
  })
  expect(await apart()).toEqual([])
  await app.close()
})
