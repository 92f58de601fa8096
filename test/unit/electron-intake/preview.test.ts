// A preview shows what an import would bring, by the beginning of a file, and stores nothing.
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Choices, noChoices } from '../../../electron/intake/choices'
import { previewFile } from '../../../electron/intake/preview'
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

test('members of an archive, and what cannot be read', async () => {
  const previews = await previewed(fixture('all.zip'))
  expect(previews.map((one) => [one.member, 'failure' in one ? one.failure.code : one.format])).toEqual([['häfen/fähre – a.txt', 'text'], ['ferry.txt', 'text'], ['mill.txt', 'text'], ['link.txt', 'link']])
})
