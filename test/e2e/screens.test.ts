// Every view and dialog: without barriers for axe in both themes, reached by a command, left by Escape with the focus where it was.
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { axe } from '../support/page'
import { expectArticles, listed, openWindow } from '../support/window'
import { sample } from './galley'

const desk = temporaryFolder()
let app: ElectronApplication
let page: Page

/** As the native menu does it. */
const command = (id: string) => app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]!.webContents.send('command', { id: name }), id)

beforeAll(async () => {
  const ended = await galley(['import', sample, '--desk', desk])
  expect(ended.code, ended.noise).toBe(0)
  const script = ['{"do":"annotation.add","article":"#1","spans":[[0,10]],"label":"claim","note":"A note"}', '{"do":"note.add","article":"#1","text":"Read again"}', '{"do":"tag.add","article":"#1","tag":"science/diplomacy"}', '{"do":"text.replace","article":"#1","start":40,"end":44,"with":"word"}']
  expect((await galley(['edit', '--desk', desk, '--script', '-'], { stdin: `${script.join('\n')}\n` })).code).toBe(0)
  ;({ app, page } = await openWindow({ desk }))
  await expectArticles(page, 3)
  await listed(page).first().click()
  await page.locator('.cm-content').waitFor()
}, 120_000)
afterAll(() => app?.close())

describe('views', () => {
  test.each(['Raw', 'Changes'])('%s', async (name) => {
    await page.getByRole('tab', { name }).click()
    await axe(page)
    await page.getByRole('tab', { name: 'Text' }).click()
  })

  test.each([/^Details/, /^Annotations/, /^History/])('inspector: %s', async (name) => {
    await page.getByRole('tab', { name }).click()
    await axe(page)
  })

  test('the places of the desk are landmarks with names, and its lists say what they are', async () => {
    for (const [role, name] of [['navigation', 'Navigation'], ['main', 'Article'], ['complementary', 'Inspector'], ['listbox', 'Articles']] as const) {
      expect(await page.getByRole(role, { name, exact: true }).count(), `${role} ${name}`).toBe(1)
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const row = listed(page).first()
    expect(await row.getAttribute('aria-setsize')).toBe('3')
    expect(await row.getAttribute('aria-selected')).toBe('true')
    expect(await row.innerText()).toMatch(/^New,/)
  })
})

describe('dialogs', () => {
  test.each(['palette', 'keys', 'export', 'rename', 'editor', 'scheme', 'reject', 'find-replace', 'fix-many'])('%s', async (id) => {
    const list = page.getByRole('listbox', { name: 'Articles' })
    await list.focus()
    await command(id)
    const dialog = page.getByRole('dialog')
    await dialog.first().waitFor()
    expect(await dialog.first().evaluate((node) => node.contains(document.activeElement))).toBe(true)
    await axe(page)
    await page.keyboard.press('Escape')
    await dialog.first().waitFor({ state: 'detached' })
    await expect.poll(() => list.evaluate((node) => node === document.activeElement)).toBe(true)
  })

  test('the menu of the desk', async () => {
    await page.getByRole('button', { name: /^Desk/ }).first().click()
    await page.getByRole('menu', { name: 'Desk' }).waitFor()
    await axe(page)
    await page.keyboard.press('Escape')
  })
})
