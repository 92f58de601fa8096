// Every view and dialog: without barriers for axe in both themes, reached by a command, left by Escape with the focus where it
// was. Where `GALLEY_PICTURES` names a folder, each state leaves its pictures there, light and dark, in both sizes.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { galley, temporaryFolder } from '../support/electron'
import { axe, openDesk, pictures, type OpenDesk } from '../support/page'
import { expectArticles, listed } from '../support/window'
import { sample } from './galley'

const desk = join(temporaryFolder(), 'Newsroom desk')
let open: OpenDesk

/** As the native menu does it. */
const command = (id: string) => open.app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]!.webContents.send('command', { id: name }), id)
const tab = (name: RegExp | string) => open.page.getByRole('tab', { name }).click()
const every = (words: string, label: string) => ({ do: 'annotation.every', article: '#1', words, label })

/** A desk in mid-work: annotations that overlap, that changed and that were lost, notes, tags, verdicts, a fix. */
const script = [
  every('China', 'place'), every('Qin Gang', 'person'), every('Kim Montgomery', 'person'), every('science diplomacy', 'claim'),
  every('building a community with a shared future for mankind', 'quotation'), every('1979', 'date'), every('pivotal time', 'error'), every('China’s priorities', 'claim'),
  { do: 'annotation.add', article: '#1', spans: [[0, 19]], label: 'person', note: 'The speaker, by title and name' },
  { do: 'text.replace', article: '#1', start: 709, end: 719, with: 'aims' }, { do: 'text.replace', article: '#1', start: 630, end: 648, with: '' },
  { do: 'note.add', article: '#1', text: 'Keep the speaker names as turns.' },
  { do: 'tag.add', article: '#1', tag: 'science/diplomacy' }, { do: 'tag.add', article: '#1', tag: 'china-us' }, { do: 'tag.add', article: '#3', tag: 'science/biomedicine' },
  { do: 'status.set', article: '#1', status: 'reviewing' }, { do: 'status.set', article: '#3', status: 'accepted' },
]

beforeAll(async () => {
  const folder = process.env['GALLEY_PICTURES']
  if (folder) mkdirSync(folder, { recursive: true })
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  const ended = await galley(['edit', '--desk', desk, '--script', '-'], { stdin: script.map((line) => `${JSON.stringify(line)}\n`).join('') })
  expect(ended.code, ended.noise).toBe(0)
  open = await openDesk(desk)
  await expectArticles(open.page, 3)
  await listed(open.page).first().click()
  await open.page.locator('.cm-content').waitFor()
}, 120_000)
afterAll(() => open?.app.close())

/** Those that another file asks axe about are here for their pictures. */
const askedElsewhere: ReadonlySet<string> = new Set(['palette', 'keys', 'scheme', 'every', 'manual', 'reports', 'palette-words', 'find-hits', 'preview', 'triage', 'triage-reasons', 'triage-done', 'workbench'])
async function looked(name: string): Promise<void> {
  if (!askedElsewhere.has(name)) await axe(open.page)
  await pictures(open, name)
}

describe('views', () => {
  test.each(['Raw', 'Changes'])('%s', async (name) => {
    await tab(name)
    await looked(name.toLowerCase())
    await tab('Text')
  })

  test('the changes side by side', async () => {
    await tab('Changes')
    await command('compare-sides')
    await open.page.getByText('Raw text').waitFor()
    await looked('sides')
    await command('compare-inline')
    await tab('Text')
  })

  test.each([/^Details/, /^Annotations/, /^History/, /^Flags/])('inspector: %s', async (name) => {
    await tab(name)
    await looked(String(name).slice(2, -1).toLowerCase())
  })

  test('a flag at hand, an annotation at hand, the text in Edit', async () => {
    const { page } = open
    await command('flag-next')
    await page.getByRole('contentinfo').getByText(/flag$/).waitFor()
    await looked('flag')
    await tab(/^Annotations/)
    await command('annotation-next')
    await page.getByRole('toolbar', { name: 'Labels' }).getByRole('button', { pressed: true }).waitFor()
    await looked('annotation')
    await command('annotation-care')
    await looked('annotation-changed')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.getByRole('contentinfo').getByText('Edit', { exact: true }).waitFor()
    await looked('edit')
    await page.keyboard.press('Escape')
  })

  test('where a person’s own colours rule, labels keep their hues and what floats has a frame', async () => {
    const { page } = open
    await tab(/^Annotations/)
    const hues = () => page.evaluate(() => new Set([...document.querySelectorAll('.cm-line span')].map((node) => getComputedStyle(node)).filter(({ textDecorationLine }) => textDecorationLine === 'underline').map(({ textDecorationColor }) => textDecorationColor)).size)
    const own = await hues()
    expect(own).toBeGreaterThan(2)
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    expect(await hues()).toBe(own)
    await command('export')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const frames = await dialog.locator('xpath=ancestor-or-self::*').evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).outlineStyle))
    expect(frames).toContain('solid')
    await pictures(open, 'forced')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.emulateMedia({ forcedColors: null })
  })

  test('the places of the desk are landmarks with names, and its lists say what they are', async () => {
    const { page } = open
    for (const [role, name] of [['navigation', 'Navigation'], ['main', 'Article'], ['complementary', 'Inspector'], ['listbox', 'Articles']] as const) {
      expect(await page.getByRole(role, { name, exact: true }).count(), `${role} ${name}`).toBe(1)
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const row = listed(page).first()
    expect(await row.getAttribute('aria-setsize')).toBe('3')
    expect(await row.getAttribute('aria-selected')).toBe('true')
    expect(await row.innerText()).toMatch(/^Reviewing,/)
  })
})

describe('dialogs', () => {
  test.each(['palette', 'keys', 'reports', 'export', 'rename', 'editor', 'scheme', 'reject', 'find-replace', 'fix-many', 'every', 'manual'])('%s', async (id) => {
    const { page } = open
    const list = page.getByRole('listbox', { name: 'Articles' })
    await list.focus()
    await command(id)
    const dialog = page.getByRole('dialog')
    await dialog.first().waitFor()
    expect(await dialog.first().evaluate((node) => node.contains(document.activeElement))).toBe(true)
    await looked(id)
    await page.keyboard.press('Escape')
    await dialog.first().waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('article-list')
  })

  test('what was typed into the palette, and into find and replace', async () => {
    const { page } = open
    await command('palette')
    await page.getByRole('combobox', { name: 'Command', exact: true }).fill('acc fix')
    await page.getByRole('option', { name: /^Accept the fix/ }).waitFor()
    await looked('palette-words')
    await page.keyboard.press('Escape')
    await command('find-replace')
    await page.getByRole('textbox', { name: 'Find' }).fill('China')
    await page.getByRole('textbox', { name: 'Replace with' }).fill('the PRC')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    await looked('find-hits')
    await page.keyboard.press('Escape')
    await command('hits-off')
  })

  test('the menus of the desk and of a dump', async () => {
    const { page } = open
    await page.getByRole('button', { name: /^Desk/ }).first().click()
    await page.getByRole('menu', { name: 'Desk' }).waitFor()
    await looked('menu-desk')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Dump/ }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menu', { name: /^Dump/ }).waitFor()
    await looked('menu-dump')
    await page.keyboard.press('Escape')
  })
})

describe('on the way', () => {
  test('files over the window, the quality of an article, the bin and the way back from it', async () => {
    const { page } = open
    const session = await page.context().newCDPSession(page)
    const data = { items: [], files: [sample], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver'] as const) await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
    await page.getByText('Drop to look inside').waitFor()
    // From one part of the window to another it stays; where the drag was given up unheard, the next movement takes it away.
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', x: 100, y: 300, data })
    await page.getByText('Drop to look inside').waitFor()
    await session.send('Input.dispatchDragEvent', { type: 'dragCancel', x: 100, y: 300, data })
    await page.mouse.move(300, 300)
    await page.getByText('Drop to look inside').waitFor({ state: 'detached' })
    for (const type of ['dragEnter', 'dragOver'] as const) await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
    await page.getByText('Drop to look inside').waitFor()
    await looked('drag-over')
    await session.send('Input.dispatchDragEvent', { type: 'drop', x: 700, y: 400, data })
    await session.detach()
    const sheet = page.getByRole('dialog', { name: /^Bring in / })
    await sheet.getByRole('heading', { name: /^35 Obsolete/ }).waitFor()
    await looked('preview')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await tab(/^Details/)
    await page.getByText('Where it comes from').waitFor()
    await page.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight))
    await looked('quality')
    await command('remove')
    await expectArticles(page, 2)
    await command('bin')
    await expectArticles(page, 1)
    await listed(page).first().click()
    await page.getByRole('button', { name: 'Restore', exact: true }).waitFor()
    await looked('bin')
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await page.getByText('The bin is empty.').waitFor()
    await command('all')
    await expectArticles(page, 3)
    await listed(page).first().click()
    await page.locator('.cm-content').waitFor()
  })
})

describe('full views', () => {
  test('triage, its reasons, and its end', async () => {
    const { page } = open
    await command('triage')
    await page.getByRole('group', { name: 'Verdict' }).waitFor()
    await looked('triage')
    for (const [key, name] of [['t', 'triage-tag'], ['n', 'triage-note']] as const) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await looked(name)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.keyboard.press('x')
    await page.getByRole('group', { name: /^Reason/ }).waitFor()
    await looked('triage-reasons')
    await page.keyboard.press('Escape')
    await page.keyboard.press('l')
    await page.getByText('1 done').waitFor()
    await page.keyboard.press('l')
    await page.getByText('That was the last one.').waitFor()
    await looked('triage-done')
    await page.keyboard.press('Escape')
  })

  test('the dump of an article', async () => {
    await command('bench-open')
    await open.page.getByRole('listbox', { name: 'Cuts of the dump' }).waitFor()
    await looked('workbench')
    await command('divide-again')
    await open.page.getByRole('dialog').waitFor()
    await looked('divide')
    await open.page.keyboard.press('Escape')
    await open.page.getByRole('dialog').waitFor({ state: 'detached' })
    await open.page.keyboard.press('b')
    await open.page.locator('.cm-content').waitFor()
  })
})
