// One journey as a screen reader meets it, from an empty desk to an exported set: at each station the roles and names that
// are there, read from the browser's own tree, and what is announced without anybody asking.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { caretTo, openDesk, type OpenDesk } from '../support/page'
import { bringIn, drop, expectArticles } from '../support/window'
import { sample } from './galley'

let open: OpenDesk
const tree = (selector = 'body') => open.page.locator(selector).first().ariaSnapshot()

/** Whatever a live region says from here on, in order: what a screen reader speaks by itself. */
async function listen(): Promise<void> {
  await open.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]'
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const regions = [...addedNodes].filter((node): node is Element => node instanceof Element).flatMap((node) => [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)])
        const within = (target instanceof Element ? target : target.parentElement)?.closest(live)
        for (const region of new Set([...regions, ...(within ? [within] : [])])) {
          const words = region.textContent?.trim() ?? ''
          if (words !== '' && heard.at(-1) !== words) heard.push(words)
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}
const heard = () => open.page.evaluate(() => (window as unknown as { heard: string[] }).heard)

beforeAll(async () => {
  open = await openDesk(join(temporaryFolder(), 'Newsroom'))
  await listen()
}, 120_000)
afterAll(() => open?.app.close())

/** Each line stands in the tree, in this order. */
async function stands(selector: string, ...lines: readonly string[]): Promise<void> {
  await expect.poll(async () => {
    const rows = (await tree(selector)).split('\n').map((row) => row.trim())
    let from = 0
    return lines.filter((line) => {
      const at = rows.findIndex((row, index) => index >= from && row.startsWith(`- ${line}`))
      if (at >= 0) from = at + 1
      return at < 0
    })
  }, { timeout: 15_000 }).toEqual([])
}

test('an empty desk says what it is for, and what can be pressed', async () => {
  await stands('body', 'banner:', 'heading "Newsroom" [level=1]', 'button "Desk Newsroom"', 'main "Welcome":', 'heading "Drop a dump of text anywhere in this window" [level=1]',
    'textbox "Your name, for the edits you make"', 'button "Choose files…"', 'button "Choose a folder…"', '\'button "Open the sample: 3 articles to try it on"\'', 'button "Restore a backup…"', 'contentinfo')
})

test('what was dropped is a dialog with sources, options and first articles under headings', async () => {
  await drop(open.page, { files: [sample] })
  await stands('[role=dialog]', 'dialog "Bring in sample.txt":', 'heading "Bring in sample.txt" [level=2]', 'button "Bring in"', 'complementary "Options":', 'listbox "Sources":', 'option "sample.txt', 'combobox "Format":', 'combobox "Encoding":',
    'region "First articles":', 'heading "The Global Nature of Science', 'heading "35 Obsolete Technology Things', 'heading "NIH launches intramural')
  await bringIn(open.page)
  await expectArticles(open.page, 3)
  await expect.poll(heard).toContain('Import finished. sample.txt: 3 articles.')
})

test('the desk is landmarks with names; a row of the list says its status, title, flags, site and date', async () => {
  await open.page.locator('.cm-content').waitFor()
  await stands('body', 'banner:', 'search "List":', 'searchbox "Filter articles"', 'navigation "Navigation":', 'button "All articles 3"', 'heading "Sites" [level=2]', 'region "Article list":', 'heading "All articles" [level=2]', '\'button "Sort: Dump order"\'', 'listbox "Articles":',
    'option "New, The Global Nature of Science, Technology and Innovation —Ambassador Qin Gang’ interview with AAAS Science & Diplomacy Magazine Debris Truncated ending Odd spaces Site name in title Embassy of the People’s Republic of China in the United States of America 2021-12-17" [selected]',
    'main "Article":', 'tablist "View of the text":', 'tab "Text" [selected]', '\'button "Status: New"\'', 'button "Accept"', 'textbox "Title":', 'textbox "Article text"', 'toolbar "Labels":', 'button "1 Person"',
    'complementary "Inspector":', 'tablist "Inspector":', 'tab "Flags 5" [selected]', 'tabpanel "Flags 5":', 'button "Delete"', 'combobox "Add a tag"', 'textbox "Note on the article":', 'contentinfo:')
  const text = open.page.getByRole('textbox', { name: 'Article text' })
  expect(await text.getAttribute('aria-multiline')).toBe('true')
  expect(await text.getAttribute('aria-readonly')).toBe('true')
  expect(await text.innerText()).toContain('Ambassador Qin Gang’s interview with')
})

test('a label, the two modes and a verdict are told by a sentence, and typing is not spoken over', async () => {
  const { page } = open
  await caretTo(page, 'Kim Montgomery')
  await page.keyboard.press('1')
  await expect.poll(heard).toContain('Labelled “Kim” person, saved')
  await stands('[role=toolbar]', 'button "1 Person" [pressed]')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await heard()).at(-1)).toBe('Edit: keys type, Escape leaves')
  expect(await page.getByRole('textbox', { name: 'Article text' }).getAttribute('aria-readonly')).not.toBe('true')
  await page.keyboard.type('Dr ')
  await page.getByRole('contentinfo').getByText('Saved', { exact: true }).waitFor()
  expect((await heard()).at(-1)).toBe('Edit: keys type, Escape leaves')
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await heard()).at(-1)).toBe('Mark: keys label, judge and move')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect.poll(heard).toContain('Accepted, saved')
  await stands('[role=listbox][aria-label=Articles]', 'option "Accepted, The Global Nature')
  await page.getByRole('tab', { name: /^History/ }).click()
  await page.getByRole('tabpanel', { name: /^History/ }).getByText('Accepted', { exact: true }).waitFor()
})

test('an export is a dialog of groups, and its end is told with where it lies', async () => {
  const { page, app } = open
  const out = join(temporaryFolder(), 'set.jsonl')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, out)
  await page.keyboard.press('Control+e')
  await stands('[role=dialog]', 'dialog "Export":', 'heading "Export" [level=2]', 'group "Which articles":', 'radio "All, 3" [checked]', 'group "Format":', '\'radio "Galley: one JSON line an article, with everything" [checked]\'', 'textbox "Name of the set"', 'button "Cancel"', 'button "Export…"')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export…' }).click()
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Exported 3 articles, .* to set\.jsonl\./)
  expect(existsSync(out)).toBe(true)
})

test('keys are said in words wherever caps are shown', async () => {
  const { page } = open
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'All keys' }).waitFor()
  const words = await tree('[role=dialog]')
  expect(words).toContain('Control O')
  expect(words).not.toMatch(/\$mod|Arrow(?:Up|Down|Left|Right)/)
  await page.keyboard.press('Escape')
})
