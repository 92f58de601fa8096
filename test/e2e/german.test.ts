// Another language by its command: menus, buttons, names and numbers follow at once, it stays, and the way back is the same.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ElectronApplication, Page } from 'playwright-core'
import { galley, temporaryFolder } from '../support/electron'
import { axe, pictures } from '../support/page'
import { openWindow } from '../support/window'
import { sample } from './galley'

const desk = temporaryFolder()
const env = { XDG_CONFIG_HOME: temporaryFolder() }
let app: ElectronApplication
let page: Page

const language = () => page.evaluate(() => document.documentElement.lang)
const menus = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map(({ label, submenu }) => [label, submenu!.items[0]!.label]))
async function command(words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill(words)
  await page.locator('[role="option"][aria-selected="true"]').filter({ hasText: words }).waitFor()
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'detached' })
}

beforeAll(async () => {
  const ended = await galley(['import', sample, '--desk', desk])
  expect(ended.code, ended.noise).toBe(0)
  ;({ app, page } = await openWindow({ desk, env }))
  await page.locator('.cm-content').waitFor()
})
afterAll(() => app?.close())

test('a command speaks German, in the menu and in every pane', async () => {
  expect(await language()).toBe('en')
  await command('Language: Deutsch')
  await page.getByRole('listbox', { name: 'Artikel' }).waitFor()
  expect(await language()).toBe('de')
  await expect.poll(menus).toEqual(expect.arrayContaining([['&Datei', 'Dateien einlesen…'], ['&Bearbeiten', 'Rückgängig'], ['&Hilfe', 'Handbuch']]))
  for (const name of [/^Annehmen/, /^Sichtung/, /^Befehle/]) await page.getByRole('button', { name }).first().waitFor()
  for (const name of ['Angaben', 'Marken', 'Verlauf', 'Hinweise']) {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
    await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor()
  }
  await page.getByText('Gespeichert', { exact: true }).waitFor()
  // The article at hand and its text are still there.
  await page.locator('.cm-content').waitFor()
  await axe(page)
  await pictures({ desk, app, page }, 'german')
})

test('dialogs and other screens are German too', async () => {
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Alle Tasten' }).getByText('Text bearbeiten').waitFor()
  await axe(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await command('Sichtung, schwerste')
  await page.getByRole('heading', { name: 'Sichtung' }).waitFor()
  await axe(page)
  await pictures({ desk, app, page }, 'german-triage')
  await page.keyboard.press('Escape')
  await page.getByRole('listbox', { name: 'Artikel' }).waitFor()
  // Whoever knows a command by its English name finds it.
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Find and replace')
  await page.getByRole('option', { name: /Suchen und ersetzen/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('combobox').waitFor({ state: 'detached' })
})

test('it is kept over a restart, and goes back the same way', async () => {
  await app.close()
  ;({ app, page } = await openWindow({ desk, env }))
  await page.getByRole('listbox', { name: 'Artikel' }).waitFor()
  await command('Sprache: English')
  await page.getByRole('listbox', { name: 'Articles' }).waitFor()
  expect(await language()).toBe('en')
  await expect.poll(menus).toEqual(expect.arrayContaining([['&File', 'Import files…'], ['&Help', 'Manual']]))
})

test('without a choice it is the language of the system', async () => {
  await app.close()
  ;({ app, page } = await openWindow({ desk: temporaryFolder(), env: { XDG_CONFIG_HOME: temporaryFolder(), LANGUAGE: 'de_DE:de', LANG: 'de_DE.UTF-8' } }))
  await page.getByRole('heading', { name: /^Lassen Sie einen Dump/ }).waitFor()
  await expect.poll(async () => (await menus())[0]).toEqual(['&Datei', 'Dateien einlesen…'])
  await axe(page)
  await pictures({ desk, app, page }, 'german-welcome')
})
