// The page of a running desk for tests by real input: words found in the text, axe over what is shown, pictures on wish.
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sample } from '../e2e/galley'
import { galley, launch, temporaryFolder } from './electron'

export interface OpenDesk {
  readonly desk: string
  readonly app: ElectronApplication
  readonly page: Page
}

export async function openDesk(desk: string, size: readonly [number, number] = [1440, 900]): Promise<OpenDesk> {
  const app = await launch({ desk })
  const page = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]!.setContentSize(width!, height!), size)
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  return { desk, app, page }
}

/** A desk with the sample's three articles, or those of other files, the first of them open. */
export async function sampleDesk(...files: readonly string[]): Promise<OpenDesk> {
  const desk = temporaryFolder()
  const ended = await galley(['import', ...(files.length > 0 ? files : [sample]), '--desk', desk])
  expect(ended.code, ended.noise).toBe(0)
  const open = await openDesk(desk)
  await open.page.locator('.cm-content').waitFor({ timeout: 30_000 })
  return open
}

/** The middle of words as they stand in the text now. */
export async function placeOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number; readonly left: number; readonly right: number }> {
  const box = await page.evaluate((searched) => {
    const walker = document.createTreeWalker(document.querySelector('.cm-content')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(searched)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + searched.length)
      const { left, right, top, width, height } = range.getClientRects()[0]!
      return { x: left + width / 2, y: top + height / 2, left: left + 1, right: right - 1 }
    }
    return null
  }, words)
  expect(box, `in view: ${words}`).not.toBeNull()
  return box!
}

/** The cursor before a word of the first lines, by keys alone. */
export async function caretTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 200; step += 1) {
    const there = await page.evaluate((wanted) => {
      const { focusNode, focusOffset } = document.getSelection()!
      const range = document.createRange()
      if (!focusNode) return false
      range.setStart(focusNode, focusOffset)
      range.setEndAfter(document.querySelector('.cm-content')!.lastChild!)
      return range.toString().startsWith(wanted)
    }, words)
    if (there) return
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('ArrowRight')
  }
  expect.fail(`not reached: ${words}`)
}

/** Words of one line, selected as a hand does it. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { left, right, y } = await placeOf(page, words)
  await page.mouse.move(left, y)
  await page.mouse.down()
  await page.mouse.move(right, y, { steps: 4 })
  await page.mouse.up()
}

/** What axe finds, in both themes. */
export async function axe(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => { document.documentElement.dataset['theme'] = chosen }, theme)
    // Colours that are still on their way to those of the theme have a contrast of their own.
    await page.evaluate(() => Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => undefined))).then(() => undefined))
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(found.violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([])
  }
  await page.evaluate(() => { delete document.documentElement.dataset['theme'] })
}

/** Pictures of what is shown, in both themes and both sizes, where `GALLEY_PICTURES` names a folder. */
export async function pictures({ app, page }: OpenDesk, name: string): Promise<void> {
  const folder = process.env['GALLEY_PICTURES']
  if (!folder) return
  for (const [width, height] of [[1440, 900], [1024, 700]] as const) {
    await app.evaluate(({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]!.setContentSize(wide!, high!), [width, height])
    await page.waitForTimeout(250)
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((chosen) => { document.documentElement.dataset['theme'] = chosen }, theme)
      await page.waitForTimeout(120)
      await page.screenshot({ path: `${folder}/${name}-${theme}-${width}.png` })
    }
  }
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1440, 900))
  await page.waitForTimeout(250)
  await page.evaluate(() => { delete document.documentElement.dataset['theme'] })
}
