// Dividing a dump again, in the worker that the store uses: nothing changes where nothing has to, people's cuts and all that
// hangs on articles stay, rules for the source are proposed, tried and made, and all of it is one step of undo.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { divisionOf } from '../../../renderer/store/division'
import { cutsView, dumpView, linesView } from '../../../renderer/store/dump-view'
import { planDivision, ruleList } from '../../../renderer/store/redivide'
import { verify } from '../../../renderer/store/verify'
import { dividedDesk, dumpName, dumpText, takeText } from './divided-desk'
import type { MemoryDesk } from './memory-desk'

let memory: MemoryDesk
beforeEach(async () => { memory = await dividedDesk() })
afterEach(() => memory.close())

const byte = (words: string, text = dumpText) => new TextEncoder().encode(text.slice(0, text.indexOf(words))).length
const views = async (dump = 1) => Promise.all(Array.from(divisionOf(memory.desk, dump).numbers, (number) => memory.view(number)))
const titles = async (dump = 1) => (await views(dump)).map(({ fields }) => fields.title)
const wrong = async () => (await verify(memory.desk)).checks.flatMap((check) => check.wrong)
const plan = async (dump = 1) => {
  const made = await planDivision(memory.desk, dump, null)
  if (!made.ok) throw new Error(made.failure.message)
  return made.value
}

test('a dump that nobody touched is divided the same again', async () => {
  expect(await plan()).toMatchObject({ changes: 0, kept: 0, articles: { before: 4, after: 4 } })
})

test('D6 joins, splits, moves, debris and titles by hand are kept, and so is every article', async () => {
  const [first, second, , fourth] = await views()
  await memory.must({ do: 'article.join', article: first!.id })
  await memory.must({ do: 'article.split', article: fourth!.id, at: fourth!.titleRaw!.length + 2 + fourth!.text.indexOf('The second paragraph') })
  await memory.must({ do: 'debris.mark', dump: dumpName, start: byte('River rises'), end: byte('Museum shows') - 4 })
  const before = await views()
  expect(second).toBeDefined()
  expect(await plan()).toMatchObject({ changes: 0, kept: 0, articles: { before: 3, after: 3 } })
  await memory.must({ do: 'dump.divide', dump: dumpName })
  expect(await views()).toEqual(before)
  expect(await wrong()).toEqual([])
})

test('D7 I4 what the divider would cut otherwise is cut, with the edits and annotations of the articles, and undone in one step', async () => {
  // As an older divider might have left it: two articles in one, made by no hand.
  const [first, second] = await views()
  await memory.must({ do: 'article.join', article: first!.id })
  await memory.desk.database.cuts.clear()
  memory.desk.cuts.clear()
  const joined = (await views())[0]!
  const at = joined.text.indexOf('The council voted')
  await memory.must({ do: 'text.replace', article: joined.id, changes: [{ start: at, end: at + 3, with: 'THE' }] })
  await memory.must({ do: 'annotation.add', article: joined.id, spans: [at, at + 11], label: 'claim' })
  const before = await views()
  const look = await plan()
  expect(look).toMatchObject({ changes: 1, hunks: [{ before: [expect.stringMatching(/^Harbour/)], after: [expect.stringMatching(/^Harbour/), expect.stringMatching(/^Council/)] }] })
  await memory.must({ do: 'dump.divide', dump: dumpName, plan: look.plan })
  const after = await views()
  expect(after.map(({ id }) => id).slice(0, 2)).toEqual([first!.id, second!.id])
  expect(after[1]!.annotations).toMatchObject([{ quote: 'THE council', state: 'same' }])
  expect(await wrong()).toEqual([])
  await memory.must({ do: 'undo' })
  expect(await views()).toEqual(before)
})

test('D7 an annotation across a new cut keeps the old article, and is counted', async () => {
  const [first] = await views()
  await memory.must({ do: 'article.join', article: first!.id })
  await memory.desk.database.cuts.clear()
  memory.desk.cuts.clear()
  const joined = (await views())[0]!
  const at = joined.text.indexOf('Council votes')
  await memory.must({ do: 'annotation.add', article: joined.id, spans: [at - 12, at + 7], label: 'claim' })
  const saved = await memory.must({ do: 'dump.divide', dump: dumpName })
  expect(saved.words).toContain('1 left as they are')
  expect(await titles()).toHaveLength(3)
})

test('a plan that was made before a change is refused', async () => {
  const look = await plan()
  await memory.must({ do: 'tag.add', target: { query: 'all' }, tag: 'x' })
  expect(await memory.act({ do: 'dump.divide', dump: dumpName, plan: look.plan })).toMatchObject({ failure: { code: 'stale' } })
})

test('two joins at headings of one kind propose a rule, which joins the others and none that was kept', async () => {
  const heading = (words: string) => `${words} - The Wire\n\nBefore it came to this, there had been years in which nobody had thought of it, and nobody had asked.\n`
  const body = (title: string) => `${title} - The Wire\n\n2024-03-05\n\nIt began in the spring of the year, and it went on until the leaves fell and the first snow lay on the hills.\n`
  const text = [body('Harbour opens after the long repair'), heading('Background of all this'), body('Council votes on the new tram line'), heading('Background of all this'), body('River rises above the old mark again'), heading('Background of all this'), body('Museum shows what the fire left over'), heading('Background of all this')].join('\n\n\n\n')
  await takeText(memory, text, 'rules-7.txt')
  expect(await titles(2)).toHaveLength(8)
  for (const pick of [0, 1]) await memory.must({ do: 'article.join', article: (await views(2))[pick]!.id })
  expect(await titles(2)).toHaveLength(6)
  const { proposal } = await ruleList(memory.desk, 2)
  expect(proposal).toMatchObject({ from: 2, sentence: 'A line that is only “background of all this - the wire” is a heading inside an article.', plan: { changes: 2, articles: { before: 6, after: 4 } } })
  await memory.must({ do: 'dump.divide', dump: 'rules-7.txt', plan: proposal!.plan!.plan })
  expect(await titles(2)).toHaveLength(4)
  expect((await ruleList(memory.desk, 2)).rules).toHaveLength(1)
  expect(await wrong()).toEqual([])
  await memory.must({ do: 'undo' })
  expect(await titles(2)).toHaveLength(6)
  expect((await ruleList(memory.desk, 2)).rules).toHaveLength(0)
})

test('I4 the view of a dump counts every byte once, and its lines say what they are', async () => {
  expect((await dumpView(memory.desk, 1)).looked).toBe(0)
  await memory.inspecting.cover(null)
  const view = await dumpView(memory.desk, 1)
  const { article, debris, separator, undecodable } = view.sums
  expect([article + debris + separator + undecodable, view.bytes, undecodable]).toEqual([view.end, view.end, 0])
  expect(debris).toBe('Leave a Reply'.length + 'Your email address will not be published. Required fields are marked *'.length)
  expect(view).toMatchObject({ articles: 4, lines: dumpText.split('\n').length - 1, gaps: { between: [0, 0, 0, 0, 3] } })
  const { lines, cuts } = await linesView(memory.desk, 1, byte('Leave a Reply') + 4, 6, 8)
  expect(lines.map(({ kind }) => kind)).toEqual(['article', 'article', 'blank', 'blank', 'blank', 'blank', 'debris', 'article', 'debris', 'blank', 'blank', 'blank', 'blank', 'article', 'article'].map((kind, at) => (at > 1 && at < 6 ? 'article' : kind)))
  expect(lines.find(({ title }) => title)?.text).toMatch(/^River rises/)
  expect(lines[0]!.number).toBe(dumpText.slice(0, dumpText.indexOf('Leave a Reply')).split('\n').length - 6)
  expect(cuts).toMatchObject([{ index: 2, title: 'River rises above the old mark again', by: 'divider' }])
})

test('a cut in doubt is asked about until somebody keeps it', async () => {
  memory.desk.columns.confidence[divisionOf(memory.desk, 1).numbers[2]!] = 41
  expect((await dumpView(memory.desk, 1)).doubtful).toBe(1)
  expect((await cutsView(memory.desk, 1, 'doubt', 0, 1))[0]).toMatchObject({ index: 2, doubtful: true })
  await memory.must({ do: 'cut.keep', article: (await views())[2]!.id })
  expect((await dumpView(memory.desk, 1)).doubtful).toBe(0)
  expect((await cutsView(memory.desk, 1, 'place', 2, 3))[0]).toMatchObject({ by: 'kept', doubtful: false })
})
