// Text from right to left: titles, fields and text begin at their own side, beside articles from left to right.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ElectronApplication, Page } from 'playwright-core'
import { galley, temporaryFolder } from '../support/electron'
import { axe, pictures } from '../support/page'
import { listed, openWindow } from '../support/window'

const desk = temporaryFolder()
let app: ElectronApplication
let page: Page
const title = 'השמש זורחת מעל העיר'
const words = 'בבוקר יום שלישי זרחה השמש מעל העיר, והרחובות התמלאו באנשים שיצאו לעבודה. השוק נפתח מוקדם.'
const direction = (of: string) => page.locator(of).first().evaluate((element) => getComputedStyle(element).direction)

beforeAll(async () => {
  const dump = join(temporaryFolder(), 'two.jsonl')
  writeFileSync(dump, [{ title, text: `${words}\n\n${words}` }, { title: 'The sun rises over the city', text: 'On Tuesday morning the sun rose over the city, and the streets filled with people.' }].map((one) => `${JSON.stringify(one)}\n`).join(''))
  const ended = await galley(['import', dump, '--desk', desk])
  expect(ended.code, ended.noise).toBe(0)
  ;({ app, page } = await openWindow({ desk }))
})
afterAll(() => app?.close())

test('a Hebrew article begins at the right, an English one at the left', async () => {
  await listed(page).filter({ hasText: title }).click()
  await page.locator('.cm-content').filter({ hasText: 'בבוקר' }).waitFor()
  expect(await direction('.cm-line')).toBe('rtl')
  expect(await direction('textarea[data-field="title"]')).toBe('rtl')
  const row = listed(page).filter({ hasText: title }).locator('[dir="auto"]').first()
  expect(await row.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  // The first letter of a word stands right of its last.
  const [first, last] = await page.evaluate(() => {
    const line = document.querySelector('.cm-line')!
    const range = document.createRange()
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    const node = walker.nextNode()!
    const place = (at: number) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect().left
    }
    return [place(0), place(4)]
  })
  expect(first!).toBeGreaterThan(last!)
  // Title and text begin at one edge, in a small window and where the measure leaves room.
  const right = (of: string) => page.locator(of).first().evaluate((element) => element.getBoundingClientRect().right)
  for (const [width, height] of [[1024, 700], [1440, 900], [2000, 900]] as const) {
    await app.evaluate(({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]!.setContentSize(wide!, high!), [width, height])
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeGreaterThan(width - 3)
    await expect.poll(async () => Math.round(await right('textarea[data-field="title"]') - await right('.cm-line'))).toBe(0)
  }
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900))
  await axe(page)
  await pictures({ desk, app, page }, 'right-to-left')
  await listed(page).filter({ hasText: 'The sun rises' }).click()
  await page.locator('.cm-content').filter({ hasText: 'On Tuesday' }).waitFor()
  expect(await direction('.cm-line')).toBe('ltr')
})
