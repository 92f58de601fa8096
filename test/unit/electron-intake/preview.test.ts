// A preview shows what an import would bring, by the beginning of a file, and stores nothing.
import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Choices, noChoices } from '../../../shared/dump/choices'
import { previewFile, previewFiles } from '../../../electron/intake/preview'
import { fixture } from './open/members'

async function previewed(path: string, choices: Choices = noChoices) {
  const folder = await mkdtemp(join(tmpdir(), 'galley-preview-'))
  const previews = await previewFile(path, path.split('/').at(-1)!, (await stat(path)).size, choices, { folder, files: 0 })
  expect(await readdir(folder)).toEqual([])
  return previews
}
async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'galley-preview-file-')), name)
  await writeFile(path, content)
  return path
}

test('records with their mapping, by itself and chosen', async () => {
  const path = await fileOf('a.jsonl', Array.from({ length: 60 }, (_, at) => JSON.stringify({ headline: `Report ${at}`, body: `The words of report ${at} are these and no others.`, note: 'other words' })).join('\n'))
  const [preview] = await previewed(path)
  expect(preview).toMatchObject({ format: 'jsonl', encoding: { name: 'utf-8' }, map: { text: 'body', title: 'headline' }, names: ['headline', 'body', 'note'] })
  expect(preview).toHaveProperty('articles.length', 20)
  const [other] = await previewed(path, { format: null, encoding: null, map: { text: 'note' } })
  expect(other).toMatchObject({ map: { text: 'note', title: 'headline' }, articles: expect.arrayContaining([expect.objectContaining({ text: 'other words' })]) })
})

test('plain text as it would be divided, in an encoding that is found or chosen', async () => {
  const text = ['The ferry comes back', 'The mill is sold', 'A lamp for the pier'].map((title) => `${title}\r\n\r\nMärz 4, 2019\r\n\r\n${'Die Wörter dieses Artikels stehen hier für alle Köpfe. '.repeat(6)}\r\n\r\n\r\n\r\n`).join('')
  const [preview] = await previewed(await fileOf('a.txt', Buffer.from(text, 'latin1')))
  expect(preview).toMatchObject({ format: 'text', encoding: { name: 'windows-1252' } })
  expect(preview).toHaveProperty('articles.length', 3)
  const [chosen] = await previewed(await fileOf('b.txt', Buffer.from(text, 'latin1')), { format: null, encoding: 'windows-1251', map: null })
  expect(chosen).toMatchObject({ encoding: { name: 'windows-1251', how: 'chosen' } })
})

test('bytes that cannot be decoded and flags are told', async () => {
  const broken = Buffer.concat([Buffer.from('The ferry comes back\n\nIt was seen at the pi'), Buffer.from([0xff]), Buffer.from(`er at noon, says the harbour. ${'The words of the harbour stand here for all to read. '.repeat(5)}\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n`)])
  const [preview] = await previewed(await fileOf('a.txt', broken), { format: null, encoding: 'utf-8', map: null })
  expect(preview).toMatchObject({ broken: 1, articles: [{ flags: expect.arrayContaining(['debris']) }] })
})

test('a sign that the end of the beginning cuts is not broken', async () => {
  const text = `The ferry comes back\n\n${'海の上の船は今日も戻らなかった。'.repeat(100_000)}`
  const [preview] = await previewed(await fileOf('a.txt', Buffer.from(`x${text}`)))
  expect(preview).toMatchObject({ encoding: { name: 'utf-8' }, broken: 0, more: true })
})

test('a table says how it is written', async () => {
  const [preview] = await previewed(await fileOf('a.csv', 'headline;body\nOne;The words of the first row stand here.\nTwo;The words of the second row stand here.\n'))
  expect(preview).toMatchObject({ format: 'csv', table: 'Columns parted by semicolons, named by the first row.', map: { title: 'headline', text: 'body' } })
})

test('all files of a source, folders walked, with what cannot be read among them', async () => {
  const first = await fileOf('a-1.txt', 'The ferry comes back\n\nIt was seen at the pier at noon, says the harbour.\n')
  const folder = join(dirname(first), 'more')
  await mkdir(folder)
  await writeFile(join(folder, 'b.txt'), 'The mill is sold\n\nNobody knows who bought it, says the town.\n')
  const { files, bytes, previews } = await previewFiles([first, folder, join(folder, 'gone.txt')], noChoices, { folder, files: 0 })
  expect([files, bytes]).toEqual([3, 134])
  expect(previews.map((one) => [one.name, 'failure' in one ? one.failure.code : one.articles.length])).toEqual([['a-1.txt', 1], ['b.txt', 1], ['gone.txt', 'vanished']])
})

test('members of an archive, and what cannot be read', async () => {
  const previews = await previewed(fixture('all.zip'))
  expect(previews.map((one) => [one.member, 'failure' in one ? one.failure.code : one.format])).toEqual([['häfen/fähre – a.txt', 'text'], ['ferry.txt', 'text'], ['mill.txt', 'text'], ['link.txt', 'link']])
})
