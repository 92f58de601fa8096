// A job that is stopped by a person: paused over a restart, then cancelled, with the question what becomes of what came in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { launch, temporaryFolder } from '../support/electron'
import { drop } from '../support/window'
import { manyArticles } from '../unit/electron-intake/run'

const folder = temporaryFolder()
const desk = join(folder, 'desk')
const first = join(folder, 'first.txt')
const second = join(folder, 'second.txt')
let app: ElectronApplication | null = null

afterAll(async () => app?.close())

async function open(...args: string[]): Promise<Page> {
  app = await launch({ desk, args })
  return app.firstWindow()
}
const card = (page: Page) => page.getByRole('group', { name: 'Import' })
const picture = async (page: Page, name: string): Promise<void> => {
  const { GALLEY_PICTURES } = process.env
  if (GALLEY_PICTURES) await page.screenshot({ path: join(GALLEY_PICTURES, `cancel-${name}.png`) })
}
const whole = 8000
const onDesk = (page: Page) => page.getByRole('button', { name: `All articles ${whole.toLocaleString('en')}`, exact: true })

test('I3 U4 a job paused by a person is there after a restart, goes on, and a cancel asks what becomes of what came in', async () => {
  writeFileSync(first, manyArticles(whole))
  writeFileSync(second, manyArticles(14_000).replaceAll('a', 'e'))
  let page = await open(first)
  await page.getByRole('dialog', { name: /^Bring in / }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await card(page).getByRole('button', { name: 'Pause' }).click({ timeout: 60_000 })
  await card(page).getByRole('button', { name: 'Go on' }).waitFor()
  await picture(page, 'paused')
  await app!.close()

  page = await open()
  await card(page).getByRole('button', { name: 'Go on' }).waitFor({ timeout: 60_000 })
  await picture(page, 'paused-after-restart')
  await card(page).getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('heading', { name: 'Import finished' }).waitFor({ timeout: 120_000 })
  await onDesk(page).waitFor()
  await app!.close()

  page = await open(second)
  await page.getByRole('dialog', { name: /^Bring in / }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await card(page).getByRole('button', { name: 'Cancel' }).click({ timeout: 60_000 })
  await card(page).getByRole('button', { name: 'Take out' }).waitFor()
  await picture(page, 'question')
  await card(page).getByRole('button', { name: 'Go on' }).click()
  await card(page).getByText(/^[1-9][\d,]* articles so far/).waitFor({ timeout: 60_000 })
  await card(page).getByRole('button', { name: 'Cancel' }).click()
  await card(page).getByRole('button', { name: 'Take out' }).click()
  await page.getByRole('heading', { name: 'Import cancelled' }).waitFor({ timeout: 60_000 })
  await card(page).getByText('second.txt: cancelled. Nothing of it is on the desk.').waitFor()
  await picture(page, 'taken-out')
  await onDesk(page).waitFor()

  // Once more, and what came in stays; the same file goes on from there.
  await card(page).getByRole('button', { name: 'Close' }).click()
  await drop(page, { files: [second] })
  await page.getByRole('dialog', { name: /^Bring in / }).waitFor()
  await page.keyboard.press('Enter')
  await card(page).getByText(/^[1-9][\d,]* articles so far/).waitFor({ timeout: 60_000 })
  await card(page).getByRole('button', { name: 'Cancel' }).click()
  await card(page).getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('heading', { name: 'Import cancelled' }).waitFor({ timeout: 60_000 })
  await card(page).getByText(/^second\.txt: cancelled after [1-9][\d,]* articles\./).waitFor()
  await picture(page, 'kept')
  await onDesk(page).waitFor({ state: 'detached' })
}, 180_000)
