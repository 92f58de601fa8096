// The pictures of the README and the manual, taken of the application as it is now: `npm run pictures` writes them anew.
// Without it the same states are walked through, so that no picture shows what cannot be reached any more.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { galley, temporaryFolder } from '../support/electron'
import { openDesk, type OpenDesk } from '../support/page'
import { smallPng } from '../support/small-png'
import { expectArticles, listed } from '../support/window'
import { sample } from './galley'

const desk = join(temporaryFolder(), 'Newsroom')
let open: OpenDesk

const command = (id: string) => open.app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]!.webContents.send('command', { id: name }), id)
const tab = (name: RegExp | string) => open.page.getByRole('tab', { name }).click()
const every = (words: string, label: string) => ({ do: 'annotation.every', article: '#1', words, label })

/** The text of the first article, and where words stand in it. */
const text = readFileSync(sample, 'utf8').split('\n').slice(2).join('\n')
const spanOf = (words: string): readonly [number, number] => {
  const at = Array.from(text.slice(0, text.indexOf(words))).length
  return [at, at + Array.from(words).length]
}
const label = (words: string, name: string, note: string | null = null) => ({ do: 'annotation.add', article: '#1', spans: [spanOf(words)], label: name, note })

/** Of a desk in mid-work: people, places, a claim are labelled, and the words of a date were edited since. The last edits come first in the text. */
const script = [
  every('China', 'place'), every('United States', 'place'), every('Qin Gang', 'person'), every('science diplomacy', 'claim'),
  label('Ambassador Qin Gang’s', 'person', 'The speaker, by title and name'), label('Kim Montgomery', 'person', 'Asks the questions'),
  label('renewed every year since', 'claim', 'To be checked'),
  { do: 'text.replace', article: '#1', start: spanOf('every year since')[0], end: spanOf('every year since')[1], with: 'every five years since' },
  { do: 'text.replace', article: '#1', start: spanOf(' (interviewer)')[0], end: spanOf(' (interviewer)')[1], with: '' },
  { do: 'text.replace', article: '#1', start: spanOf('Here')[0], end: spanOf('Here')[0], with: ' ' },
  { do: 'tag.add', article: '#1', tag: 'science/diplomacy' }, { do: 'tag.add', article: '#1', tag: 'china-us' }, { do: 'tag.add', article: '#3', tag: 'science/biomedicine' },
  { do: 'status.set', article: '#1', status: 'reviewing' }, { do: 'status.set', article: '#3', status: 'accepted' },
]

async function picture(name: string): Promise<void> {
  const { app, page } = open
  await page.mouse.move(2, 2)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const bitmap = await app.evaluate(({ nativeImage }, encoded) => {
    const image = nativeImage.createFromBuffer(Buffer.from(encoded, 'base64'))
    return { ...image.getSize(), pixels: image.toBitmap().toString('base64') }
  }, png.toString('base64'))
  const small = smallPng({ ...bitmap, pixels: Buffer.from(bitmap.pixels, 'base64') })
  expect(small.length, name).toBeLessThan(150_000)
  if (process.env['GALLEY_MANUAL'] === 'write') writeFileSync(join(root, 'resources/pictures', `${name}.png`), small)
}

beforeAll(async () => {
  expect((await galley(['import', sample, '--desk', desk])).code).toBe(0)
  const ended = await galley(['edit', '--desk', desk, '--as', 'Ada Bell', '--script', '-'], { stdin: script.map((line) => `${JSON.stringify(line)}\n`).join('') })
  expect(ended.code, ended.noise).toBe(0)
  open = await openDesk(desk, [1440, 900])
  await expectArticles(open.page, 3)
  await listed(open.page).first().click()
  await open.page.locator('.cm-content').waitFor()
}, 120_000)
afterAll(() => open?.app.close())

test('the desk', async () => {
  await tab(/^Annotations/)
  await open.page.getByRole('tabpanel').getByText('To be checked').waitFor()
  await picture('desk')
})

test('an annotation whose words were edited', async () => {
  await command('annotation-care')
  await open.page.getByRole('tabpanel').getByRole('button', { name: /^Keep/ }).first().waitFor()
  await picture('annotation')
})

test('what was changed against the dump, and by whom', async () => {
  await tab('Changes')
  await tab(/^History/)
  await open.page.getByRole('tabpanel').getByText(/^Rewrote/).first().waitFor()
  await picture('provenance')
  await tab('Text')
})

test('the cuts of the dump and their reasons', async () => {
  await listed(open.page).nth(1).click()
  await open.page.getByRole('heading', { level: 1 }).waitFor()
  await command('bench-open')
  await open.page.getByRole('listbox', { name: 'Cuts of the dump' }).waitFor()
  await picture('workbench')
})
