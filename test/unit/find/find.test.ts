// Finding: words as they are, patterns with groups, whole words in any script, and what takes their place.
import { describe, expect, test } from 'vitest'
import { around, hitsIn, patternOf, type Find } from '../../../shared/find/find'

const plain: Find = { text: '', regular: false, exact: false, words: false }

function replaced(text: string, find: Partial<Find>, template: string): string {
  const asked = { ...plain, ...find }
  const pattern = patternOf(asked)
  if (!pattern.ok) throw new Error(pattern.failure.message)
  let out = ''
  let at = 0
  for (const hit of hitsIn(text, pattern.value, template, asked.regular)) {
    out += text.slice(at, hit.start) + hit.with
    at = hit.end
  }
  return out + text.slice(at)
}

const table: readonly (readonly [title: string, text: string, find: Partial<Find>, template: string, expected: string])[] = [
  ['plain words are no pattern', 'a.b a+b (c)', { text: 'a.b' }, 'x', 'x a+b (c)'],
  ['marks of patterns stand for themselves', 'cost: $5 [net] {a|b} ^~-/\\', { text: '$5 [net] {a|b} ^~-/\\' }, '€4', 'cost: €4'],
  ['a plain replacement is taken as it is', 'one', { text: 'one' }, '$& \\n', '$& \\n'],
  ['capitals do not count', 'Colour COLOUR', { text: 'colour' }, 'color', 'color color'],
  ['unless they are told apart', 'Colour colour', { text: 'colour', exact: true }, 'color', 'Colour color'],
  ['whole words only', 'art, Start, art’s', { text: 'art', words: true }, 'X', 'X, Start, X’s'],
  ['whole words in other scripts', 'и или и', { text: 'и', words: true }, 'X', 'X или X'],
  ['emoji are whole characters', '😀😁', { text: '.', regular: true }, '[$&]', '[😀][😁]'],
  ['groups by place and name', 'Dec 17, 2021', { text: '(\\w+) (?<day>\\d+), (\\d+)', regular: true }, '$<day> $1 $3', '17 Dec 2021'],
  ['ends of lines', 'one\ntwo', { text: '^(.+)$', regular: true }, '> $1', '> one\n> two'],
  ['line ends by their escape', 'a; b', { text: '; ', regular: true }, '\\n', 'a\nb'],
  ['a dollar of its own', 'five', { text: 'five', regular: true }, '$$5', '$5'],
  ['what is empty is no hit', 'abc', { text: 'x*', regular: true }, '-', 'abc'],
]

describe('find and replace', () => {
  test.each(table)('%s', (_title, text, find, template, expected) => expect(replaced(text, find, template)).toBe(expected))

  test('a broken pattern is refused with what is wrong', () => {
    expect(patternOf({ ...plain, text: '(a', regular: true })).toMatchObject({ ok: false, failure: { code: 'bad-pattern' } })
  })

  test('the words around a hit stand in one line, pairs whole', () => {
    const text = `${'😀'.repeat(40)}x\n\nhit\n${'😀'.repeat(40)}`
    const { before, hit, after } = around(text, { start: text.indexOf('hit'), end: text.indexOf('hit') + 3 })
    expect(hit).toBe('hit')
    expect(before.endsWith('x ¶ ')).toBe(true)
    expect(after.startsWith(' ¶ 😀')).toBe(true)
    expect([...`${before}${after}`].every((point) => /^(?:😀|x| |¶)$/u.test(point))).toBe(true)
  })
})
