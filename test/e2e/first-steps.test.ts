// Somebody new: the sample by one press, three hints that go as their deeds are done, and never come back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ElectronApplication, Page } from 'playwright-core'
import { temporaryFolder } from '../support/electron'
import { axe, placeOf } from '../support/page'
import { expectArticles, listed, openWindow } from '../support/window'

const desk = temporaryFolder()
const another = temporaryFolder()
// Settings belong to the person, so this one begins without any.
const env = { XDG_CONFIG_HOME: temporaryFolder() }
let app: ElectronApplication
let page: Page
const steps = () => page.getByRole('region', { name: 'First steps' })

beforeAll(async () => {
  ;({ app, page } = await openWindow({ desk, env }))
})
afterAll(() => app?.close())

test('at 200 % all of the first screen can be reached', async () => {
  const zoom = (factor: number) => app.evaluate(({ BrowserWindow }, to) => {
    const [window] = BrowserWindow.getAllWindows()
    window!.setContentSize(1440, 900)
    window!.webContents.setZoomFactor(to)
  }, factor)
  await zoom(2)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(720)
  const seen = await page.evaluate(() => {
    const main = document.querySelector('main')!
    const { top, bottom } = main.getBoundingClientRect()
    main.scrollTo(0, 0)
    const first = main.querySelector('h1')!.getBoundingClientRect().top - top
    main.scrollTo(0, main.scrollHeight)
    const last = bottom - [...main.querySelectorAll('button')].at(-1)!.getBoundingClientRect().bottom
    return { first, last }
  })
  expect(seen.first).toBeGreaterThanOrEqual(0)
  expect(seen.last).toBeGreaterThanOrEqual(0)
  await zoom(1)
})

test('a first desk asks for a name, brings in the sample, and shows three steps', async () => {
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada')
  await page.getByRole('button', { name: 'Save name' }).click()
  await page.getByRole('textbox', { name: /^Your name/ }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Open the sample/ }).click()
  await expectArticles(page, 3)
  await expect.poll(() => steps().getByRole('listitem').count()).toBe(3)
  await listed(page).first().click()
  await page.locator('.cm-content').waitFor()
  await axe(page)
})

test('each goes with its deed, and a note is none of them', async () => {
  await listed(page).first().click()
  await page.keyboard.press('n')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('note')
  await page.keyboard.type('To be read again')
  await page.keyboard.press('Enter')
  await page.getByText('To be read again').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await steps().getByRole('listitem').count()).toBe(3)
  const { x, y } = await placeOf(page, 'Director')
  await page.mouse.click(x, y)
  await page.keyboard.press('1')
  await expect.poll(() => steps().getByRole('listitem').count()).toBe(2)
  await page.keyboard.press('f')
  await page.keyboard.press('Control+Alt+Enter')
  await expect.poll(() => steps().getByRole('listitem').count()).toBe(1)
  await page.keyboard.press('a')
  await steps().waitFor({ state: 'detached' })
})

test('and none comes back, on this desk or on another', async () => {
  await app.close()
  ;({ app, page } = await openWindow({ desk: another, env }))
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada Lovelace')
  await page.getByRole('button', { name: /^Open the sample/ }).click()
  await expectArticles(page, 3)
  expect(await steps().count()).toBe(0)
})

test('a name that was typed and not saved is the editor’s, too', async () => {
  await expect.poll(() => (JSON.parse(readFileSync(join(another, 'desk.json'), 'utf8')) as { readonly editor: string }).editor).toBe('Ada Lovelace')
})

test('a key moves the article to the bin, and undo takes it back', async () => {
  await listed(page).first().click()
  await page.locator('.cm-content').waitFor()
  await page.keyboard.press('Shift+Delete')
  await expectArticles(page, 2)
  await page.keyboard.press('Control+z')
  await expectArticles(page, 3)
})
