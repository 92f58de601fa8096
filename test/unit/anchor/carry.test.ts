// Edits and annotations follow their characters into the articles that a text is cut into, or refuse the cut.
import { expect, test } from 'vitest'
import { carry, type OldText } from '../../../shared/anchor/carry'
import { applyReplacement, placeSpans } from '../../../shared/anchor/place'
import type { StoredTextEdit } from '../../../shared/command/text'
import type { Annotation } from '../../../shared/article/annotation'
import { bodyOf } from '../../../shared/text/body'

const stretch = 'One title\n\nFirst words here.\n\nTwo title\n\nSecond words\r\nhere.\n'

function placed(start: number, end: number, title: string | null) {
  const raw = stretch.slice(start, end)
  const at = title === null ? -1 : raw.indexOf(title)
  return { start, raw, body: bodyOf(raw, title === null ? null : [at, at + title.length]) }
}

const edit = (start: number, was: string, now: string): StoredTextEdit => ({ kind: 'text', id: '', article: 0, seq: 1, at: '', by: '', why: 'typed', start, was, now })
const annotation = (spans: number[], version: number): Annotation => ({ id: `${spans}`, article: 0, spans, version, quote: '', prefix: '', suffix: '', label: 'claim', note: null, attributes: {}, by: '', at: '', replies: [] })

const first = placed(0, 28, 'One title')
const second = placed(30, stretch.length, 'Two title')
const old = (text: typeof first, textEdits: StoredTextEdit[] = [], annotations: Annotation[] = []): OldText => ({ ...text, textEdits, annotations })

test('A1 two texts joined: the second’s edits and annotations come after the first’s', () => {
  const joined = placed(0, stretch.length, 'One title')
  const result = carry([
    old(first, [edit(0, 'First', 'My first')], [annotation([3, 8], 1)]),
    old(second, [edit(0, 'Second', '2nd'), edit(4, 'words', 'word')], [annotation([0, 3], 1)]),
  ], [joined])
  if (!result.ok) throw new Error(result.failure.message)
  const { edits, annotations } = result.value[0]!
  const text = edits.reduce((before, one) => applyReplacement(before, one), joined.body.text)
  expect(text).toBe('My first words here.\n\nTwo title\n\n2nd word\nhere.\n')
  const quotes = annotations.map(({ spans, version }) => placeSpans(spans, edits.slice(version))).map(([from, to]) => text.slice(from, to))
  expect(quotes).toEqual(['first', '2nd'])
})

test('A1 a text cut in two at its second title, with what was written on both sides', () => {
  const whole = placed(0, stretch.length, 'One title')
  const at = whole.body.text.indexOf('Second')
  const result = carry([old(whole, [edit(0, 'First', '1st'), edit(at - 2, 'Second', 'Another')], [annotation([at - 2, at + 5], 2)])], [first, second])
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.value.map(({ edits }) => edits.map(({ start, now }) => [start, now]))).toEqual([[[0, '1st']], [[0, 'Another']]])
  expect(result.value[1]!.annotations).toMatchObject([{ spans: [0, 7], version: 1 }])
})

test('an edit in the line that becomes a title, or in what becomes debris, refuses the cut', () => {
  const whole = placed(0, stretch.length, 'One title')
  const at = whole.body.text.indexOf('Two')
  expect(carry([old(whole, [edit(at, 'Two', '2')])], [first, second])).toMatchObject({ failure: { code: 'across' } })
  expect(carry([old(first, [edit(0, 'First', '1')])], [])).toMatchObject({ failure: { code: 'across' } })
  expect(carry([old(first, [], [annotation([0, 5], 0)])], [])).toMatchObject({ failure: { code: 'across' } })
})

test('words written into the blank lines between two articles refuse the cut there, blank lines do not', () => {
  const whole = placed(0, stretch.length, 'One title')
  const left = placed(0, 28, 'One title')
  const right = placed(41, stretch.length, null)
  const gap = whole.body.text.indexOf('\n\nTwo') + 1
  expect(carry([old(whole, [edit(gap, '', 'words')])], [left, right])).toMatchObject({ failure: { code: 'across' } })
  expect(carry([old(whole, [edit(gap, '', '\n')])], [left, right])).toMatchObject({ ok: true })
  expect(carry([old(whole, [edit(gap + 1, 'Two', '')])], [left, right])).toMatchObject({ failure: { code: 'across' } })
})

test('A1 a blank line taken out right before an article moves what follows to its place there', () => {
  const whole = placed(0, stretch.length, 'One title')
  const at = whole.body.text.indexOf('Second')
  const result = carry([old(whole, [edit(at - 1, '\n', ''), edit(at - 1, 'Second', '2nd')])], [placed(0, 28, 'One title'), placed(41, stretch.length, null)])
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.value.map(({ edits }) => edits.map(({ start, was }) => [start, was]))).toEqual([[], [[0, 'Second']]])
})

test('A1 an edit at the end of a text that an earlier one made longer follows into the new text', () => {
  const result = carry([old(first, [edit(0, 'First', 'My very first'), edit(20, 'here.', 'there.')], [annotation([20, 26], 2)])], [first])
  if (!result.ok) throw new Error(result.failure.message)
  expect(result.value[0]!.edits.map(({ start, was }) => [start, was])).toEqual([[0, 'First'], [20, 'here.']])
  expect(result.value[0]!.annotations.map(({ spans }) => spans)).toEqual([[20, 26]])
})

test('an annotation with words on both sides of a cut refuses it', () => {
  const whole = placed(0, stretch.length, 'One title')
  const at = whole.body.text.indexOf('Second')
  expect(carry([old(whole, [], [annotation([0, 5, at, at + 6], 0)])], [first, second])).toMatchObject({ failure: { code: 'across' } })
})

test('line ends taken out of an article and of what is behind it in one edit refuse a cut between', () => {
  const whole = placed(0, stretch.length, 'One title')
  const gap = whole.body.text.indexOf('\n\nTwo')
  expect(carry([old(whole, [edit(gap, '\n\n', '')])], [placed(0, 29, 'One title'), placed(41, stretch.length, null)])).toMatchObject({ failure: { code: 'across' } })
})

test('texts that do not read alike where they share raw text refuse the cut, so nothing stands on other words', () => {
  const other = { ...first, body: bodyOf(first.raw.replace('words', 'verbs'), [0, 9]) }
  expect(carry([old(first, [], [annotation([0, 5], 0)])], [other])).toMatchObject({ failure: { code: 'cannot-carry' } })
})
