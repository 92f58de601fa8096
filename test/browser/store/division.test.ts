// Cuts moved, joined, split, titles and debris chosen by hand: what hangs on the text follows, every byte is accounted for,
// undo gives the first desk back, and a store rebuilt from the journal is the same.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { divisionOf, cutsOf } from '../../../renderer/store/division'
import { verify } from '../../../renderer/store/verify'
import { dividedDesk, dumpName, dumpText } from './divided-desk'
import type { MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await dividedDesk() })
afterEach(() => memory.close())

const byte = (words: string, from = 0) => new TextEncoder().encode(dumpText.slice(0, dumpText.indexOf(words, from))).length
const views = async () => Promise.all(Array.from(divisionOf(memory.desk, 1).numbers, (number) => memory.view(number)))
const titles = async () => (await views()).map(({ fields }) => fields.title)
const between = () => memory.desk.dumps[1]!.between.map(({ kind, start, end }) => [kind, start, end])
const wrong = async () => (await verify(memory.desk)).checks.flatMap((check) => check.wrong)
const debris = async (index: number) => (await views())[index]!.flags.find(({ kind }) => kind === 'debris')?.places.map(({ was }) => was) ?? []

const four = ['Harbour opens after the long repair', 'Council votes on the new tram line', 'River rises above the old mark again', 'Museum shows what the fire left over']

async function undoAll(): Promise<void> {
  await memory.must({ do: 'undo', times: memory.desk.undo.length })
}

test('the dump is divided into its four articles, and every byte is in one place', async () => {
  expect(await titles()).toEqual(four)
  expect(await wrong()).toEqual([])
})

test('I4 J1 what lies between articles is the same after a restart, as it came in and as people left it', async () => {
  await memory.close()
  memory = await dividedDesk(dumpText.replace(/Leave a Reply\n\n.*\n/u, '* * * * * * * * * *\n'))
  const same = async () => {
    const before = between()
    expect(before.length).toBeGreaterThan(0)
    await memory.restart()
    expect(between()).toEqual(before)
    expect(await wrong()).toEqual([])
  }
  await same()
  const [, last] = await views()
  await memory.must({ do: 'debris.mark', dump: dumpName, start: last!.source.byteStart, end: last!.source.byteEnd })
  expect(await titles()).toHaveLength(3)
  await same()
})

test('U4 J5 a cut moved down and up again: edits and annotations stay on their words, undo and rebuild give the same', async () => {
  const [first, second] = await views() as [Awaited<ReturnType<typeof memory.view>>, Awaited<ReturnType<typeof memory.view>>]
  const at = first.text.indexOf('second paragraph')
  await memory.must({ do: 'text.replace', article: first.id, changes: [{ start: at, end: at + 6, with: 'SECOND' }] })
  await memory.must({ do: 'annotation.add', article: first.id, spans: [at, at + 16], label: 'claim' })
  await memory.must({ do: 'tag.add', target: { articles: [second.id] }, tag: 'city' })
  const before = await views()

  const up = await memory.must({ do: 'cut.move', article: second.id, to: byte('The second paragraph') })
  let now = await views()
  expect(now.map(({ fields }) => fields.title)).toEqual(four)
  expect(now[1]!.annotations).toMatchObject([{ quote: 'SECOND paragraph', state: 'same' }])
  expect(now[1]!.text).toMatch(/^The SECOND paragraph/)
  expect(now[1]!.text).toContain(second.text)
  expect(now[1]!.tags).toEqual(['city'])
  expect(now[0]!.text).not.toContain('SECOND')
  expect(await wrong()).toEqual([])
  expect((await cutsOf(memory.desk, 1)).map(({ kind }) => kind).sort()).toEqual(['begins', 'inside'])

  await memory.must({ do: 'cut.move', article: up.article!, to: byte('Council votes') })
  now = await views()
  expect(now.map(({ fields }) => fields.title)).toEqual(four)
  expect(now[0]!.annotations).toMatchObject([{ quote: 'SECOND paragraph' }])
  expect(now[0]!.text).toBe(before[0]!.text)

  await memory.desk.database.delete()
  await memory.open()
  expect(await views()).toEqual(now)
  await memory.must({ do: 'undo', times: 2 })
  expect(await views()).toEqual(before)
  expect(await wrong()).toEqual([])
})

test('an edit or an annotation that lies across the new cut refuses it with a sentence', async () => {
  const [, second] = await views()
  const at = second!.text.indexOf('\n\nThe second paragraph')
  await memory.must({ do: 'annotation.add', article: second!.id, spans: [at - 5, at + 8], label: 'claim' })
  const split = await memory.act({ do: 'article.split', article: second!.id, at: second!.titleRaw!.length + 2 + at + 2 })
  expect(split).toMatchObject({ failure: { code: 'across' } })
  expect(await titles()).toEqual(four)
})

test('articles judged differently are to be reviewed when joined; both keep their tags and notes', async () => {
  const [first, second] = await views()
  await memory.must({ do: 'status.set', target: { articles: [first!.id] }, status: 'accepted' })
  await memory.must({ do: 'tag.add', target: { articles: [second!.id] }, tag: 'tram' })
  await memory.must({ do: 'tag.add', target: { articles: [first!.id] }, tag: 'sea' })
  await memory.must({ do: 'note.add', article: second!.id, text: 'Of the second.' })
  const { article } = await memory.must({ do: 'article.join', article: first!.id })
  const joined = (await views())[0]!
  expect(joined).toMatchObject({ id: article, status: 'reviewing', tags: ['sea', 'tram'] })
  expect(joined.notes).toMatchObject([{ text: 'Of the second.' }])
  expect(await wrong()).toEqual([])
  await undoAll()
  expect(await titles()).toEqual(four)
})

test('an article of one line that is joined with the next is its title; with an annotation in it, it stays text', async () => {
  const cut = () => memory.must({ do: 'cut.make', dump: dumpName, at: byte('\n\n', dumpText.indexOf('Council votes')) + 2 })
  await cut()
  const alone = (await views())[1]!
  expect(alone).toMatchObject({ text: `${four[1]} - The Wire`, fields: { title: four[1] } })
  await memory.must({ do: 'article.join', article: alone.id })
  expect(await titles()).toEqual(four)
  expect((await views())[1]!.text).not.toContain(four[1])
  await undoAll()

  await cut()
  const marked = (await views())[1]!
  await memory.must({ do: 'annotation.add', article: marked.id, spans: [0, 7], label: 'organisation' })
  await memory.must({ do: 'article.join', article: marked.id })
  expect((await views())[1]).toMatchObject({ annotations: [{ quote: 'Council', state: 'same' }] })
  expect(await wrong()).toEqual([])
  await undoAll()
  expect(await titles()).toEqual(four)
})

test('a join over debris between the articles leaves no byte in two places', async () => {
  const [, second, third] = await views()
  await memory.must({ do: 'debris.mark', dump: dumpName, start: third!.source.byteStart, end: third!.source.byteEnd })
  expect(between()).toContainEqual(['debris', third!.source.byteStart, third!.source.byteEnd])
  expect(await titles()).toEqual([four[0], four[1], four[3]])
  await memory.must({ do: 'article.join', article: second!.id })
  expect(await titles()).toEqual([four[0], four[1]])
  expect(await wrong()).toEqual([])
  await undoAll()
  expect(await titles()).toEqual(four)
  expect(await wrong()).toEqual([])
})

test('D3 lines marked as debris inside an article are flagged there, and text again when taken back', async () => {
  const found = await debris(1)
  const line = byte('The second paragraph')
  const [first] = await views()
  await memory.must({ do: 'debris.mark', dump: dumpName, start: line + 3, end: line + 4 })
  expect(await debris(0)).toEqual([expect.stringMatching(/^The second paragraph says/)])
  expect((await views())[0]!.number).toBe(first!.number)
  await memory.restart()
  expect(await debris(0)).toHaveLength(1)
  await memory.must({ do: 'debris.unmark', dump: dumpName, start: line, end: line + 10 })
  expect(await debris(0)).toEqual([])
  expect(await debris(1)).toEqual(found)
  expect(await wrong()).toEqual([])
})

test('lines that a detector called debris can be text again', async () => {
  expect(await debris(1)).toEqual(['Leave a Reply', 'Your email address will not be published. Required fields are marked *'])
  const line = byte('Leave a Reply')
  await memory.must({ do: 'debris.unmark', dump: dumpName, start: line, end: line + 5 })
  expect(await debris(1)).toEqual(['Your email address will not be published. Required fields are marked *'])
  await memory.must({ do: 'undo' })
  expect(await debris(1)).toHaveLength(2)
})

test('another line is made the title: its words leave the text, the old title line comes back into it', async () => {
  const [first] = await views()
  await memory.must({ do: 'article.title', article: first!.id, at: byte('The harbour opened') + 3 })
  const titled = (await views())[0]!
  expect(titled.id).toBe(first!.id)
  expect(titled.fields.title).toMatch(/^The harbour opened/)
  expect(titled.text).toMatch(/^Harbour opens after the long repair - The Wire\n/)
  expect(titled.text).not.toContain('😀')
  expect(await wrong()).toEqual([])
  await memory.must({ do: 'undo' })
  expect((await views())[0]).toEqual(first)
})

test('debris that was an article is an article again', async () => {
  const [first] = await views()
  const { byteStart: start, byteEnd: end } = first!.source
  await memory.must({ do: 'debris.mark', dump: dumpName, start, end })
  await memory.must({ do: 'debris.unmark', dump: dumpName, start: start + 5, end: start + 6 })
  expect(await titles()).toEqual(four)
  expect(between()).not.toContainEqual(['debris', start, end])
  expect(await wrong()).toEqual([])
})
