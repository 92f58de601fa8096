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
