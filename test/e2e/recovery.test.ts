// What a person sees when something happened to a desk: how it is put together again, what is said then, and what can be
// done where it cannot be whole. Real damage on the disk, nothing of it played.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openLine, sealLine } from '../../electron/backup/line'
import { galley, launch, temporaryFolder } from '../support/electron'
import { axe, openDesk, pictures, type OpenDesk } from '../support/page'
import { expectArticles } from '../support/window'
import { sample } from './galley'

let open: OpenDesk | null = null
const close = async (): Promise<void> => {
  await open?.app.close()
  open = null
}
afterEach(async ({ task }) => {
  // A desk that is still open would take the next window for its own.
  if (task.result?.state === 'fail') await close()
})
afterAll(close)

const journalOf = (desk: string): string => {
  const folder = join(desk, 'journal')
  return join(folder, readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().at(-1)!)
}
/** The database and the snapshots are gone. */
function loseStore(desk: string): void {
  for (const folder of ['profile/IndexedDB', 'backup/snapshots']) rmSync(join(desk, folder), { recursive: true, force: true })
}

/** A journal of many steps: a tag given and taken off, over and over. */
function lengthen(desk: string, steps: number): void {
  const path = journalOf(desk)
  const whole = readFileSync(path)
  const lines = whole.toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(openLine(Buffer.from(line))!) as { readonly seq: number })
  const pair = lines.slice(-2)
  const from = lines.at(-1)!.seq
  const more = Array.from({ length: steps }, (_, at) => sealLine(JSON.stringify({ ...pair[at % 2], seq: from + 1 + at })))
  writeFileSync(path, Buffer.concat([whole, ...more]))
}

let desk = ''
/** Before it was lengthened: an import and two steps, which are put together in no time. */
let journal = Buffer.alloc(0)
beforeAll(async () => {
  desk = join(temporaryFolder(), 'Newsroom')
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  const script = [{ do: 'tag.add', article: '#1', tag: 'science' }, { do: 'tag.remove', article: '#1', tag: 'science' }]
  expect((await galley(['edit', '--desk', desk, '--script', '-'], { stdin: script.map((line) => `${JSON.stringify(line)}\n`).join('') })).code).toBe(0)
  journal = readFileSync(journalOf(desk))
  lengthen(desk, 1200)
  loseStore(desk)
}, 120_000)

test('a desk whose database is gone shows how far it is, and what can be done meanwhile', async () => {
  const app = await launch({ desk })
  const page = await app.firstWindow()
  open = { desk, app, page }
  const main = page.getByRole('main', { name: 'Recovery' })
  const title = main.getByRole('heading', { name: 'There is no store. It is made anew.' })
  await title.waitFor({ timeout: 60_000 })
  expect(await title.evaluate((node) => node.getClientRects().length === 1 && node.getBoundingClientRect().height)).toBe(36)
  await main.getByRole('progressbar', { name: 'Journal' }).waitFor()
  // How far, and what came back last: in words, by whom, when.
  await main.getByText(/^[\d,]+ of 1,203 steps brought back\. The last is “(Tagged|Removed|Took) ?.*science.*”, \S+, \d\d:\d\d\.$/).waitFor()
  await main.getByRole('button', { name: 'Open another desk…' }).waitFor()
  await pictures(open, 'recovery-rebuilding')
  await axe(page)
})

test('then it is whole and says what happened, once', async () => {
  const { page } = open!
  const notice = page.getByRole('status', { name: 'Recovery' })
  await notice.getByText('There was no store, so it was made from the journal and the backups: 3 articles, 1,202 changes. Nothing is lost.').waitFor({ timeout: 60_000 })
  await expectArticles(page, 3)
  await axe(page)
  await pictures(open!, 'recovery-rebuilt')
  await notice.getByRole('button', { name: 'Close' }).click()
  await notice.waitFor({ state: 'detached' })
  await close()
})

test('a database that cannot be read is told from one that is not there', async () => {
  const folder = join(desk, 'profile/IndexedDB')
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) writeFileSync(join(parentPath, name), 'Nothing that a database would write.')
  rmSync(join(desk, 'backup/snapshots'), { recursive: true, force: true })
  open = await openDesk(desk)
  await open.page.getByRole('status', { name: 'Recovery' }).getByText('The store could not be read, so it was rebuilt from the journal and the backups: 3 articles, 1,202 changes. Nothing is lost.').waitFor({ timeout: 60_000 })
  await expectArticles(open.page, 3)
  await close()
})

test('a journal that is damaged, and a database that is gone: what could be brought back is shown, what is missing is said', async () => {
  const damaged = Buffer.from(journal)
  damaged.fill(63, damaged.indexOf(10) + 20, damaged.indexOf(10) + 60)
  writeFileSync(journalOf(desk), damaged)
  loseStore(desk)
  open = await openDesk(desk)
  const notice = open.page.getByRole('alert', { name: 'Recovery' })
  await notice.getByText(/^The store was gone and could be rebuilt from the journal only up to change 1 of 3/).waitFor()
  await notice.getByRole('list', { name: 'What is missing' }).getByText(/^The desk's journal is damaged after number/).waitFor()
  await notice.getByRole('button', { name: 'Restore a backup…' }).waitFor()
  await axe(open.page)
  await pictures(open, 'recovery-damaged')
  // What is shown can be read; what would change it is refused with why.
  await open.page.getByRole('listbox', { name: 'Articles' }).focus()
  await open.page.keyboard.press('r')
  await open.page.getByText('This desk is not whole, so nothing is changed in it.').waitFor()
  await close()
})

test('where nothing could be brought back, it is not called an empty desk', async () => {
  const path = journalOf(desk)
  const bytes = readFileSync(path)
  bytes.fill(63, 20, 60)
  writeFileSync(path, bytes)
  loseStore(desk)
  open = await openDesk(desk)
  const main = open.page.getByRole('main', { name: 'Recovery' }).getByRole('alert')
  await main.getByRole('heading', { name: 'This desk could not be put together whole' }).waitFor()
  await main.getByText('What is on the disk is untouched').waitFor()
  await axe(open.page)
  await pictures(open, 'recovery-nothing')
  await close()
})
