// The preview of an import in the real application: what is dropped waits, is looked at and chosen for by keys and by mouse,
// comes in by one key, and leaves nothing behind where it is declined.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { doubtfulBelow } from '../../shared/divide/calibration'
import { temporaryFolder } from '../support/electron'
import { axe, openDesk, pictures, type OpenDesk } from '../support/page'
import { bringIn, drop, expectArticles, listed } from '../support/window'
import { manyArticles } from '../unit/electron-intake/run'

const folder = temporaryFolder()
const desk = temporaryFolder()
let open: OpenDesk
let page: Page

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
/** Words of Russian in an encoding that a detector takes for another. */
const russian = (title: string) => Buffer.from([...`${title}\n\n${'Паром снова вышел в море после долгой зимы. '.repeat(8)}\n`].map((sign) => {
  const code = sign.codePointAt(0)!
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}))
const records = (from: number) => Array.from({ length: 3 }, (_, at) => JSON.stringify({ headline: `Report ${from + at}`, body: `The body of report ${from + at} stands here in full.`, note: `A remark on report ${from + at}, longer than the body of it, so that it could be one.` })).join('\n')

const sheet = () => page.getByRole('dialog', { name: /^Bring in / })
const first = () => sheet().getByRole('region', { name: 'First articles' })
const source = (name: RegExp) => sheet().getByRole('option', { name })
const brought = () => readdirSync(join(desk, 'backup', 'batches'))

beforeAll(async () => {
  open = await openDesk(desk)
  page = open.page
})
afterAll(() => open?.app.close())

test('what is dropped is looked at first, another encoding shows at once, and nothing of it is stored', async () => {
  await drop(page, { files: [written('wire-1.jsonl', records(1)), written('port-1.txt', russian('Паром вернулся'))] })
  await sheet().getByRole('heading', { name: 'Bring in 2 sources' }).waitFor()
  await first().getByRole('heading', { name: 'Report 1' }).waitFor()
  await source(/^wire-1\.jsonl.*3 articles/).and(page.locator('[aria-selected="true"]')).waitFor()
  await source(/^port-1\.txt.*1 article/).waitFor()
  await axe(page)
  await pictures(open, 'preview-records')

  await page.keyboard.press('ArrowDown')
  await first().getByText('Паром снова').first().waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toMatch(/^Encoding/)
  await page.keyboard.type('koi8-r')
  await first().getByText('koi8-r (chosen)').waitFor()
  expect(await first().getByText('Паром').count()).toBe(0)
  await sheet().getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1251')
  await first().getByText('windows-1251 (chosen)').waitFor()
  await first().getByText('Паром снова').first().waitFor()
  await axe(page)
  await pictures(open, 'preview-text')

  await page.keyboard.press('Escape')
  await sheet().waitFor({ state: 'detached' })
  await page.getByRole('main', { name: 'Welcome' }).waitFor()
  expect(brought()).toEqual([])
})

test('fields by hand, one key brings in, and the next dump of the source is offered the same', async () => {
  await drop(page, { files: [join(folder, 'wire-1.jsonl')] })
  await first().getByRole('heading', { name: 'Report 1' }).waitFor()
  await sheet().getByRole('combobox', { name: 'Text' }).selectOption('note')
  await first().getByText('A remark on report 1').waitFor()
  await sheet().getByRole('combobox', { name: 'Text' }).focus()
  await page.keyboard.press('Enter')
  await sheet().waitFor({ state: 'detached' })
  await expectArticles(page, 3)
  await page.locator('.cm-content').getByText('A remark on report 1').waitFor()

  await drop(page, { files: [written('wire-2.jsonl', records(11))] })
  await first().getByText('A remark on report 11').waitFor()
  await sheet().getByText('As you chose for this source before.').waitFor()
  await pictures(open, 'preview-remembered')
  await sheet().getByRole('button', { name: 'As recognised' }).click()
  await first().getByText('The body of report 11').waitFor()
  await sheet().getByRole('button', { name: 'Bring in' }).click()
  await expectArticles(page, 6)
  await listed(page).nth(3).click()
  await page.locator('.cm-content').getByText('The body of report 11').waitFor()
})

test('files that cannot be read say so in the preview, and the rest comes in', async () => {
  const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(200, 7)])
  await drop(page, { files: [written('scan.txt', picture), written('mill.txt', 'The mill is sold\n\nNobody knows who bought it, says the town, and nobody asks.\n')] })
  await source(/^scan\.txt.*(?:picture|image)/i).waitFor()
  await source(/^mill\.txt.*1 article/).waitFor()
  await pictures(open, 'preview-trouble')
  await bringIn(page)
  await sheet().waitFor({ state: 'detached' })
  await expectArticles(page, 7)
})

test('jobs queue two at a time; one is paused, the next begins, and both come to their end', async () => {
  const names = ['a', 'b', 'c'].map((letter) => written(`queue-${letter}.txt`, manyArticles(1500).replaceAll('Report', `Report ${letter}`)))
  await drop(page, { files: names })
  // Sources that are chosen for differently are jobs of their own.
  await source(/^queue-b/).click()
  await sheet().getByRole('combobox', { name: 'Format' }).selectOption('text')
  await source(/^queue-c/).click()
  await sheet().getByRole('combobox', { name: 'Encoding' }).selectOption('utf-8')
  await sheet().getByRole('button', { name: 'Bring in' }).click()
  const cards = page.getByRole('group', { name: 'Import' })
  const next = page.getByRole('group', { name: 'Next' })
  await next.getByText('queue-c.txt').waitFor()
  expect(await cards.getByRole('heading').allTextContents()).toEqual(expect.arrayContaining(['Bringing in queue-a.txt', 'Bringing in queue-b.txt']))
  await cards.getByRole('button', { name: 'Pause' }).first().click()
  const paused = cards.filter({ hasText: 'Import paused' })
  await paused.getByText(/^queue-[ab]\.txt$/).waitFor()
  await pictures(open, 'queue')
  expect(await cards.filter({ hasText: 'wire-1.jsonl' }).count()).toBe(0)
  await next.waitFor({ state: 'detached' })
  await paused.getByRole('button', { name: 'Go on' }).click()
  await paused.waitFor({ state: 'detached' })
  await expect.poll(() => cards.filter({ hasText: /queue-[abc]\.txt: 1,500 articles/ }).count(), { timeout: 60_000 }).toBe(3)
})

test('reports of all imports are found again, read by keys, and saved', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command', exact: true }).fill('Reports of imports')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reports of imports' })
  await expect.poll(() => dialog.getByRole('option').count()).toBe(6)
  await dialog.getByRole('region', { name: 'Report' }).getByText('1,500 articles from 1 file').waitFor()
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown')
  await dialog.getByRole('region', { name: 'Report' }).getByText('mill.txt').waitFor()
  await dialog.getByRole('img', { name: /^article \d+ bytes/ }).first().waitFor()
  const parts = dialog.getByRole('region', { name: 'Report' })
  await parts.getByRole('heading', { name: /^Left out, or not whole/ }).waitFor()
  await parts.getByText(/^scan\.txt is a picture/).first().waitFor()
  await parts.getByRole('heading', { name: /^Flags/ }).waitFor()
  await parts.getByText(`${doubtfulBelow} to 0.90`).waitFor()
  await axe(page)
  await pictures(open, 'reports')
  const saved = join(folder, 'report.json')
  await open.app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath })
  }, saved)
  await dialog.getByRole('button', { name: 'Save report…' }).click()
  await expect.poll(() => existsSync(saved)).toBe(true)
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ state: 'done', articles: 1, flags: expect.arrayContaining([expect.objectContaining({ count: 1 })]) })
  // The one dump that came in with it is one press away.
  await dialog.getByRole('button', { name: 'Go to articles' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Article list' }).getByRole('heading', { name: /^mill\.txt/ }).waitFor()
  await expectArticles(page, 1)
  await page.getByRole('button', { name: /^All articles/ }).click()
})

test('the rate of an import is a curve, in words as well', async () => {
  const reports = join(desk, 'reports')
  const [first] = readdirSync(reports).sort().reverse()
  const kept = JSON.parse(readFileSync(join(reports, first!), 'utf8'))
  expect(kept.rates).toBeInstanceOf(Array)
  writeFileSync(join(reports, first!), JSON.stringify({ ...kept, elapsed: 34_200, rates: Array.from({ length: 35 }, (_, at) => [at * 1000, at === 0 ? 0 : 28e6 + (at % 5) * 8e5]) }))
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command', exact: true }).fill('Reports of imports')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Reports of imports' })
  await dialog.getByRole('img', { name: 'Rate: at most 31 MB a second' }).waitFor()
  await dialog.getByText('34 s', { exact: true }).waitFor()
  await axe(page)
  await pictures(open, 'reports-rate')
  await page.keyboard.press('Escape')
})

test('an archive is one row of the navigation and one line of the card, and opens into its members', async () => {
  const archive = pack()
  for (const name of ['north', 'south']) archive.entry({ name: `wires/${name}.txt` }, `The ferry to the ${name}\n\nThe ferry to the ${name} sails again, and the town has been waiting for it all winter long.\n`)
  archive.finalize()
  await drop(page, { files: [written('ferries.tar', await buffer(archive))] })
  await source(/^ferries\.tar.*2 articles/).waitFor()
  await bringIn(page)
  const card = page.getByRole('group', { name: 'Import' }).filter({ hasText: 'ferries.tar: 2 articles from 2 members.' })
  await card.getByRole('button', { name: 'Report' }).click()
  const report = page.getByRole('dialog', { name: 'Report of the import' })
  await report.getByRole('heading', { name: 'Languages 1' }).waitFor()
  await report.getByText('English').waitFor()
  // Several dumps of one import are one list, too.
  await report.getByRole('button', { name: 'Go to articles' }).click()
  await page.getByRole('region', { name: 'Article list' }).getByRole('heading', { name: /^One import/ }).waitFor()
  await expectArticles(page, 2)
  const navigation = page.getByRole('navigation', { name: 'Navigation' })
  await navigation.getByRole('button', { name: 'ferries.tar 2', exact: true }).click()
  await expectArticles(page, 2)
  expect(await navigation.getByText('south.txt').count()).toBe(0)
  await navigation.getByRole('button', { name: 'Unfold ferries.tar' }).press('Enter')
  await navigation.getByRole('button', { name: 'south.txt 1', exact: true }).click()
  await expectArticles(page, 1)
  await listed(page).filter({ hasText: 'The ferry to the south' }).waitFor()
  await axe(page)
  await navigation.getByRole('button', { name: 'Fold ferries.tar' }).press('Enter')
  await expect.poll(() => navigation.getByText('north.txt').count()).toBe(0)
})
