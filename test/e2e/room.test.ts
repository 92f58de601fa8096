// In a small window nothing that has a name of Galley's own is cut, in either language: heads, tabs, labels, buttons, the
// status line. Titles, sites and file names are a person's, and may be.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../shared/words/language'
import { galley, temporaryFolder } from '../support/electron'
import { openDesk, pictures, type OpenDesk } from '../support/page'
import { sample } from './galley'

const desk = temporaryFolder()
let open: OpenDesk
const command = (id: string) => open.app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]!.webContents.send('command', { id: name }), id)

/** Words wider than the box that shows them, and parts of a bar that lie outside of it. */
const cut = () => open.page.evaluate(() => {
  const named = document.querySelectorAll<HTMLElement>('h2, [role="tab"], [role="toolbar"] button, header button, footer span, main button, nav button, aside button')
  const shown = (one: Element): boolean => one.getBoundingClientRect().width > 2 && getComputedStyle(one).visibility !== 'hidden'
  const isNarrow = (one: HTMLElement): boolean => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && getComputedStyle(one).display !== 'inline'
  const clipped = (one: HTMLElement): boolean => {
    const box = one.getBoundingClientRect()
    for (let above = one.parentElement; above; above = above.parentElement) {
      const style = getComputedStyle(above)
      const room = above.getBoundingClientRect()
      if (style.overflowX !== 'visible' && style.overflowX !== 'auto' && (box.right > room.right + 1 || box.left < room.left - 1)) return true
    }
    return false
  }
  return [...named].filter((one) => shown(one) && one.innerText.trim() !== '' && !one.closest('[data-own]') && (isNarrow(one) || clipped(one))).map((one) => one.innerText.trim().replaceAll('\n', ' '))
})

beforeAll(async () => {
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  open = await openDesk(desk, [1024, 700])
  await open.page.locator('.cm-content').waitFor()
}, 120_000)
afterAll(() => open?.app.close())

test.each(languages)('nothing of Galley is cut at 1024 in %s, with the inspector open', async (language) => {
  await command(`language-${language}`)
  await expect.poll(() => open.page.evaluate(() => document.documentElement.lang)).toBe(language)
  await open.page.locator('.cm-content').waitFor()
  expect(await cut()).toEqual([])
  await open.page.keyboard.press('Control+i')
  await open.page.getByRole('complementary').waitFor()
  expect(await cut()).toEqual([])
  const bar = open.page.getByRole('toolbar', { name: language === 'en' ? 'Labels' : 'Etiketten' })
  await bar.getByRole('button', { name: language === 'en' ? 'Error' : 'Fehler' }).click({ trial: true })
  await pictures(open, `room-${language}`)
  await open.page.keyboard.press('Control+i')
  await open.page.getByRole('complementary').waitFor({ state: 'detached' })
})
