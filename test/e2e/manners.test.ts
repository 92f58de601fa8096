// Manners of the window by real input: panes, places, dialogs, drags out, a cancelled export, contrast, zoom and rest.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { galley, temporaryFolder } from '../support/electron'
import { writeDump } from '../bench/dump.mjs'
import { expectArticles, listed, openWindow } from '../support/window'

const desk = temporaryFolder()
const config = temporaryFolder()
const out = temporaryFolder()
let app: ElectronApplication
let page: Page
let draggedFile = ''

const open = async (of = desk): Promise<void> => {
  ;({ app, page } = await openWindow({ desk: of, env: { XDG_CONFIG_HOME: config } }))
}
const violations = async () => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)

beforeAll(async () => {
  const dump = join(out, 'many.txt')
  writeDump(dump, 1e6)
  const ended = await galley(['import', dump, '--desk', desk])
  expect(ended.code, ended.noise).toBe(0)
  await open()
}, 120_000)
afterAll(() => app?.close())

describe.sequential('what is left as it was', () => {
  test('panes are dragged and moved by keys, within limits, and keep their widths', async () => {
    const width = (name: string) => page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(`--w-${of}`).trim(), name)
    const line = page.getByRole('separator', { name: 'Width of the list' })
    const box = (await line.boundingBox())!
    await page.mouse.move(box.x + 3, 300)
    await page.mouse.down()
    await page.mouse.move(box.x + 63, 300, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => width('list')).toBe('384px')
    await page.getByRole('separator', { name: 'Width of the inspector' }).press('ArrowLeft')
    expect(await width('inspector')).toBe('288px')
    await page.getByRole('separator', { name: 'Width of the navigation' }).press('End')
    expect(Number.parseInt(await width('nav'), 10)).toBeGreaterThan(216)
    await page.getByRole('separator', { name: 'Width of the navigation' }).dblclick()
    expect(await width('nav')).toBe('216px')
    expect((await page.getByRole('main', { name: 'Article' }).boundingBox())!.width).toBeGreaterThan(479)
  })

  test('query, article, scroll, window and panes are there again after a restart', async () => {
    const total = await page.getByRole('option').first().getAttribute('aria-setsize')
    expect(Number(total)).toBeGreaterThan(100)
    await page.keyboard.press('Escape')
    await page.getByRole('listbox', { name: 'Articles' }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    const title = () => page.getByRole('textbox', { name: 'Title' })
    await expect.poll(() => page.locator('[role="option"][aria-selected="true"]').getAttribute('aria-posinset')).toBe(String(Number(total) - 1))
    const row = page.locator('[role="option"][aria-selected="true"]')
    // The article follows its row.
    await expect.poll(async () => (await row.innerText()).includes((await title().inputValue()) || 'no title yet')).toBe(true)
    await page.locator('.cm-content').waitFor()
    const was = await title().inputValue()
    await page.evaluate(() => {
      document.querySelector('.cm-scroller')!.scrollTop = 240
    })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setBounds({ x: 40, y: 30, width: 1320, height: 800 }))
    await page.waitForTimeout(700)
    const scrolled = await page.evaluate(() => document.querySelector('.cm-scroller')!.scrollTop)
    const list = await page.evaluate(() => document.querySelector('[role="listbox"][aria-label="Articles"]')!.scrollTop)
    expect(scrolled).toBeGreaterThan(0)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close()).catch(() => undefined)
    await app.waitForEvent('close').catch(() => undefined)
    await open()
    await expect.poll(() => title().inputValue()).toBe(was)
    await expect.poll(() => page.evaluate(() => document.querySelector('.cm-scroller')!.scrollTop)).toBe(scrolled)
    await expect.poll(() => page.evaluate(() => document.querySelector('[role="listbox"][aria-label="Articles"]')!.scrollTop)).toBe(list)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--w-list').trim())).toBe('384px')
    const size = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
    expect([size.width, size.height]).toEqual([1320, 800])
  })

  test('a dialog opens where it was last used', async () => {
    const asked = await app.evaluate(async ({ dialog }, file) => {
      const seen: (string | undefined)[] = []
      dialog.showSaveDialog = (async (...words: unknown[]) => {
        seen.push((words.at(-1) as { defaultPath?: string }).defaultPath)
        return { canceled: false, filePath: file }
      }) as typeof dialog.showSaveDialog
      ;(globalThis as unknown as { asked: unknown }).asked = seen
      return seen.length
    }, join(out, 'first.md'))
    expect(asked).toBe(0)
    for (let time = 0; time < 2; time += 1) await page.evaluate(() => window.galley.invoke('export.choose', { name: 'Set', format: 'markdown' }))
    const seen = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
    expect(seen.map((path) => basename(path))).toEqual(['Set.md', 'Set.md'])
    expect(dirname(seen[0]!)).not.toBe(out)
    expect(dirname(seen[1]!)).toBe(out)
  })
})

describe.sequential('on the way out', () => {
  test('a row, and then a set, is dragged out as a whole file', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const all = globalThis as unknown as { dragged: string[] }
      all.dragged = []
      // The system's own drag would wait for a hand; what it is given is what counts.
      window!.webContents.startDrag = ({ file }) => void all.dragged.push(file)
    })
    const dragged = () => app.evaluate(() => (globalThis as unknown as { dragged: string[] }).dragged)
    const pull = async (row: number): Promise<void> => {
      const box = (await listed(page).nth(row).boundingBox())!
      await page.mouse.move(box.x + 80, box.y + 12)
      await page.mouse.down()
      await page.mouse.move(box.x + 180, box.y + 40, { steps: 6 })
      await page.mouse.up()
    }
    await page.getByRole('listbox', { name: 'Articles' }).focus()
    await page.keyboard.press('Home')
    await listed(page).nth(1).click()
    await pull(1)
    await expect.poll(async () => (await dragged()).length).toBe(1)
    const [one] = await dragged()
    draggedFile = one!
    expect(basename(one!)).toMatch(/^\w.* \d+.*\.md$/)
    expect(readFileSync(one!, 'utf8').match(/^id: /gm)).toHaveLength(1)
    await listed(page).nth(0).click()
    await listed(page).nth(3).click({ modifiers: ['Shift'] })
    await page.getByText('4 articles picked').waitFor()
    await pull(2)
    await expect.poll(async () => (await dragged()).length).toBe(2)
    const set = (await dragged())[1]!
    expect(basename(set)).toBe('4 articles.md')
    expect(readFileSync(set, 'utf8').match(/^id: /gm)).toHaveLength(4)
    await page.keyboard.press('Escape')
  })

  test('an export under way is cancelled from its dialog, and leaves no file', async () => {
    const folder = temporaryFolder()
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, join(folder, 'set.jsonl'))
    await listed(page).nth(0).click()
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    // The button is pressed as soon as it is there: the export is quicker than a hand.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].find(({ textContent }) => textContent === 'Cancel the export')
        if (!cancel) return
        watch.disconnect()
        cancel.click()
      })
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    await dialog.getByRole('button', { name: 'Export…' }).click()
    await dialog.getByText('The export was cancelled; no file was written.').waitFor()
    expect(readdirSync(folder)).toEqual([])
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})

describe.sequential('for every eye', () => {
  test('at 200 % nothing is out of reach', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.setZoomFactor(2))
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    for (const name of ['Undo', 'Inspector']) expect((await page.getByRole('button', { name, exact: true }).first().boundingBox())!.x).toBeLessThan(await page.evaluate(() => innerWidth))
    expect(await violations()).toEqual([])
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.setZoomFactor(1))
  })

  test('in forced colours selection and focus are still told apart', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    const look = (index: number) => listed(page).nth(index).evaluate((row) => ({ ground: getComputedStyle(row).backgroundColor, outline: getComputedStyle(row).outlineStyle }))
    await listed(page).nth(0).click()
    expect(await look(0)).not.toEqual(await look(1))
    await page.emulateMedia({ forcedColors: 'none' })
  })

  test('without motion nothing moves by itself', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((node) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(node)
      return (animationName !== 'none' && animationDuration !== '0s') || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0)
    }).length)
    expect(moving).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
  })

  test.each(['light', 'dark'] as const)('the first screen has no barrier in %s', async (colorScheme) => {
    await app.close()
    await open(temporaryFolder())
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: /^Choose files/ }).waitFor()
    expect(await violations()).toEqual([])
    for (const [width, height] of [[1440, 900], [1024, 700]] as const) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: join(root, `.build/test/first-run-${colorScheme}-${width}.png`) })
    }
    await page.getByRole('button', { name: /^Open the sample/ }).click()
    await expectArticles(page, 3)
  })
})

test('files of drags are gone with the window', async () => {
  expect(draggedFile).not.toBe('')
  expect(existsSync(draggedFile)).toBe(false)
})
