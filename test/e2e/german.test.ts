// Another language by its command: menus, buttons, names and numbers follow at once, it stays, and the way back is the same.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ElectronApplication, Page } from 'playwright-core'
import { galley, temporaryFolder } from '../support/electron'
import { catalogues, saidIn } from '../../shared/words/catalogue'
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

const sentences = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [])
const german = new Set([...sentences(catalogues.de), ...Object.values(saidIn.de)])
/** Sentences of more than one word that Galley has in German as well. */
const english = [...sentences(catalogues.en), ...Object.keys(saidIn.de)].filter((text) => / \p{Ll}{2}/u.test(text) && !text.includes('{') && !german.has(text))

/** What of the English words stands on the page, be it in names that only a screen reader says. */
async function left(): Promise<readonly string[]> {
  const shown = await page.evaluate(() => [document.body.innerText, ...Array.from(document.querySelectorAll('[aria-label], [title], [placeholder]'), (one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '').join('\n'))].join('\n'))
  return english.filter((text) => shown.split('\n').some((line) => line.trim() === text))
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
  expect(await page.getByRole('button', { name: /^Befehle/ }).first().locator('kbd').allInnerTexts()).toEqual(['Strg', 'K'])
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
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: 'Handbuch' }).getByRole('heading', { name: 'Hier beginnen' }).waitFor()
  await expect.poll(() => page.getByRole('dialog').getByRole('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000)
  await axe(page)
  await pictures({ desk, app, page }, 'german-manual')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // Whoever knows a command by its English name finds it.
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Find and replace')
  await page.getByRole('option', { name: /Suchen und ersetzen/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('combobox').waitFor({ state: 'detached' })
})

test('what the store says is German: flags, steps, labels, reasons of cuts, and what cannot be done', async () => {
  expect(english.length).toBeGreaterThan(500)
  await page.getByRole('tab', { name: /^Hinweise/ }).click()
  await page.getByText(/^\d × U\+00A0 geschütztes Leerzeichen$/).first().waitFor()
  await page.getByRole('button', { name: /^1 ?Person/ }).waitFor()
  expect(await left()).toEqual([])
  await page.getByRole('listbox', { name: 'Artikel' }).getByRole('option').first().click()
  await page.keyboard.press('r')
  await page.getByText('In Prüfung genommen').first().waitFor()
  await page.getByRole('tab', { name: /^Verlauf/ }).click()
  await page.getByRole('tabpanel').getByText('In Prüfung genommen').first().waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: /^Wiederholen/ }).and(page.locator(':not([disabled])')).waitFor()
  expect(await left()).toEqual([])
  await command('Artikel in seinem Dump zeigen')
  await page.getByRole('heading', { name: 'Schnitte' }).or(page.getByRole('listbox', { name: /^Schnitte/ })).first().waitFor()
  expect(await left()).toEqual([])
  await pictures({ desk, app, page }, 'german-workbench')
  await page.keyboard.press('Escape')
  await page.getByRole('listbox', { name: 'Artikel' }).waitFor()
  await page.getByRole('listbox', { name: 'Artikel' }).getByRole('option').last().click()
  await command('Mit dem nächsten Artikel verbinden')
  await page.getByText('Danach steht in diesem Dump kein Artikel zum Verbinden.').waitFor()
  expect(await left()).toEqual([])
})

test('a relation written in German is the one that Galley brings along, also once it was taken out', async () => {
  await page.keyboard.press('Control+l')
  const field = page.getByRole('textbox', { name: 'Beziehungen, mit Kommas' })
  for (const [written, kept] of [['sagt', ['says']], ['sagt, verbunden, kennt', ['says', 'related', 'kennt']]] as const) {
    await field.fill(written)
    await field.press('Enter')
    await expect.poll(() => readdirSync(join(desk, 'journal')).map((name) => readFileSync(join(desk, 'journal', name), 'utf8')).join('')).toContain(JSON.stringify(kept))
    await expect.poll(() => field.inputValue()).toBe(written)
  }
  await page.keyboard.press('Escape')
})

test('it is kept over a restart, keys find the panes by it as well, and it goes back the same way', async () => {
  await app.close()
  ;({ app, page } = await openWindow({ desk, env }))
  const list = page.getByRole('listbox', { name: 'Artikel' })
  await list.waitFor()
  for (const key of ['Control+1', 'Escape']) {
    await page.getByRole('searchbox').focus()
    await page.keyboard.press(key)
    await expect.poll(() => list.evaluate((node) => node === document.activeElement)).toBe(true)
  }
  await command('Sprache: English')
  await page.getByRole('listbox', { name: 'Articles' }).waitFor()
  expect(await language()).toBe('en')
  await expect.poll(menus).toEqual(expect.arrayContaining([['&File', 'Import files…'], ['&Help', 'Manual']]))
})

test('without a choice it is the language of the system', async () => {
  await app.close()
  ;({ app, page } = await openWindow({ desk: temporaryFolder(), env: { XDG_CONFIG_HOME: temporaryFolder(), LANGUAGE: 'de_DE:de', LANG: 'de_DE.UTF-8' } }))
  await page.getByRole('heading', { name: /^Lassen Sie einen Dump/ }).waitFor()
  await page.getByText('Artikel 2', { exact: true }).waitFor()
  await expect.poll(async () => (await menus())[0]).toEqual(['&Datei', 'Dateien einlesen…'])
  await axe(page)
  await pictures({ desk, app, page }, 'german-welcome')
})
