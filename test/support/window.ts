// A desk's window for tests: opened and ready to use, files dropped on it as a hand would.
import type { ElectronApplication, Page } from 'playwright-core'
import { launch, type Launch } from './electron'

interface Opened {
  readonly app: ElectronApplication
  readonly page: Page
}

export async function openWindow(order: Launch): Promise<Opened> {
  const app = await launch(order)
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.title.endsWith('- Galley'), undefined, { timeout: 60_000 })
  return { app, page }
}

interface Dragged {
  readonly items?: readonly { readonly mimeType: string; readonly data: string }[]
  readonly files?: readonly string[]
}

/** Real drag events of Chromium over the middle of the window. */
export async function drop(page: Page, { items = [], files = [] }: Dragged): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [...items], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
  await session.detach()
}

/** What was dropped lies in the preview, and Enter brings it in. */
export async function bringIn(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: /^Bring in / }).getByRole('listbox', { name: 'Sources' }).waitFor()
  await page.keyboard.press('Enter')
}

export function listed(page: Page) {
  return page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
}

export async function expectArticles(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('[role="listbox"][aria-label="Articles"] [role="option"]').length === wanted, count, { timeout: 60_000 })
}
