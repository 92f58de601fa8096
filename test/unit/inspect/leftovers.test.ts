// Marks of builders, wikis, trackers and TeX are markup, their words are not; a selector of variants is odd behind a full stop.
import { expect, it } from 'vitest'
import { characterFlags } from '../../../shared/inspect/characters'
import { markupFlags } from '../../../shared/inspect/markup'

const left = (text: string): readonly string[] => markupFlags(text).flatMap(({ ranges }) => ranges.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, ranges[at + 1])] : [])))
it.each([
  ['The report [vc_row][vc_column width="1/2"] came late.', ['[vc_row]', '[vc_column width="1/2"]']], ['Geschichte [Bearbeiten]', ['[Bearbeiten]']], ['歴史[編集]', ['[編集]']], ['h3. What came next', ['h3. ']],
  ['They said {code}no{code} twice.', ['{code}', '{code}']], ['It \\textbf{was late} again \\cite{miller2003}.', ['\\textbf{', '}', '\\cite{miller2003}']],
])('finds the marks of %j', (text, marks) => expect(left(text)).toEqual(marks))
it.each(['He wrote [edited] and [sic].', 'The h3. was small', 'C:\\textbooks\\ref', 'A set {a, b} of codes'])('leaves %j', (text) => expect(left(text)).toEqual([]))
it('finds a selector behind a full stop, and leaves it to emoji, digits and signs of the Far East', () => {
  const found = (text: string): number => characterFlags(text).length
  expect(['It ended.\ufe0f', 'It ended"\ufe0f'].map(found)).toEqual([1, 1])
  expect(['\u2764\ufe0f', '1\ufe0f\u20e3', '\u203c\ufe0f', '終わる。\ufe00', '#\ufe0f\u20e3'].map(found)).toEqual([0, 0, 0, 0, 0])
})
