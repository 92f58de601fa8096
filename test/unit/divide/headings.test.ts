// Lines that head parts of an article and begin none: counted parts, words that stand over parts, headings of a lower
// rank than the title, and what goes on behind a letter that an article quotes.
import { describe, expect, it } from 'vitest'
import { affixes } from '../../../shared/divide/affix'
import { countsPart, headsPart } from '../../../shared/divide/headings'
import { Row } from '../../../shared/divide/row'
import { pieces } from './dump'

const row = (text: string): Row => new Row({ text, index: 0, start: 0, end: text.length, continued: false }, 2, null)
const starts = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return pieces(text).filter(({ kind }) => kind === 'article').map(({ firstLine }) => lines[firstLine] ?? '')
}
/** Each part's heading behind two blank lines, its paragraphs behind one. */
const laid = (parts: readonly (readonly string[])[]): string => `${parts.map((part) => part.join('\n\n')).join('\n\n\n')}\n`

describe('a part of an article', () => {
  it.each(['Introduction', '3. Usage', '## License', 'Zusammenfassung:', 'Благодарности', '更新履歴', 'Véase también', 'النتائج'])('is headed by a word: %s', (text) => expect(headsPart(row(text))).toBe(true))
  it.each(['Usage of force questioned', 'Introduction of the euro', 'The results are in', '新闻'])('is not headed by a headline: %s', (text) => expect(headsPart(row(text))).toBe(false))
  it.each(['IV – Usage', 'II. The second voyage', 'IV – Contributions', 'Step 2: Glue', '2.1 Paint'])('is counted: %s', (text) => expect(countsPart(row(text))).toBe(true))
  it.each(['I saw the sea – and left', 'CIVIL WAR ENDS', '2011 was a good year'])('is not counted by a headline: %s', (text) => expect(countsPart(row(text))).toBe(false))
  it('has no site beside its numeral', () => {
    expect(affixes('III – Usage of the boat')).toEqual([])
    expect(affixes('Usage of the boat – III Werkstatt')).toHaveLength(2)
  })
})

const english = [
  ['Building a small boat :: The Workshop', '12 May 2019', 'This guide shows how a small boat is built in a winter, with tools that most people have or can borrow.'],
  ['I – Wood', 'Spruce is light and cheap, and oak lasts. Most builders take both of them, each where it serves best.', 'Boards should be dry.'],
  ['II – Frames', 'The frames are sawn first. Each is drawn on paper in full size and laid on the wood before the saw is taken up.'],
  ['III – Planking', 'Planks are steamed until they bend. Two people are needed for it, and gloves, for the steam is hot.'],
  ['IV – Paint', 'Three coats of paint keep the water out for years. The first of them is thinned so that it goes into the wood.'],
]
const german = [
  ['Ein Regal bauen :: Werkstatt', '12.11.2020', 'Diese Anleitung zeigt, wie an einem Wochenende ein Regal entsteht, das ein Leben lang hält und wenig kostet.'],
  ['I – Das Holz', 'Fichte ist leicht und billig, Eiche hält länger. Die meisten nehmen beides, jedes dort, wo es am besten dient.'],
  ['II – Der Zuschnitt', 'Die Bretter werden zuerst gesägt. Jedes wird vorher angezeichnet und noch einmal gemessen, bevor die Säge läuft.'],
  ['III – Die Montage', 'Zum Zusammenbau braucht es zwei Leute und einen ebenen Boden, sonst wird das Regal am Ende windschief stehen.'],
  ['IV – Das Öl', 'Dreimal geölt hält das Holz viele Jahre. Das erste Mal wird das Öl verdünnt, damit es tief in das Holz zieht.'],
]
describe('counted parts behind two blank lines', () => {
  it.each([['English', english], ['German', german]] as const)('stay in the article that has a date and a site: %s', (_, parts) => expect(starts(laid(parts))).toEqual([parts[0]?.[0]]))
})

it('keeps headings of a lower rank than the title in its article', () => {
  const [first, ...rest] = english
  const marked = [['# Building a small boat', ...(first ?? []).slice(2)], ...rest.map(([head = '', ...text]) => [`## ${head.replace(/^\w+ – /, '')} of a small boat for two people`, ...text])]
  expect(starts(laid(marked))).toEqual(['# Building a small boat'])
})

const quoting = (title: string, before: readonly string[], letter: readonly string[], heading: string, behind: readonly string[]): string => `${[title, ...before, ...letter, heading, ...behind].join('\n\n')}\n`
it.each([
  ['English', quoting('How a village got its library back', ['The library of Marsh End was shut eleven years ago, when the county ran out of money for its smaller branches.', 'What brought it back was a letter, which a girl of nine wrote to the bishop one evening in the autumn.', 'The bishop has kept it in his desk.'], ['Dear Bishop,', 'we have no books here, and I have read the ones we have at home. Could we use the old vestry?', 'Yours sincerely,', 'Molly Hart'], 'A vestry full of books for the village', ['The bishop said yes within a week. The village painted the vestry and brought the shelves of the old school.', 'Today the library has four thousand books.'])],
  ['German', quoting('Wie ein Dorf seine Bücherei zurückbekam', ['Die Bücherei von Marschende wurde vor elf Jahren geschlossen, als dem Kreis das Geld für die kleinen Häuser ausging.', 'Zurück brachte sie ein Brief, den ein Mädchen von neun Jahren an einem Abend im Herbst an den Bischof schrieb.', 'Der Bischof hat ihn aufgehoben.'], ['Lieber Herr Bischof,', 'wir haben hier keine Bücher, und die von zu Hause kenne ich schon. Könnten wir die alte Sakristei haben?', 'Mit freundlichen Grüßen', 'Lena Hart'], 'Eine Sakristei voller Bücher für das Dorf', ['Der Bischof sagte binnen einer Woche zu. Das Dorf strich die Sakristei und holte die Regale aus der alten Schule.', 'Heute hat die Bücherei viertausend Bücher.'])],
])('goes on behind a letter that the article quotes: %s', (_, text) => expect(starts(text)).toHaveLength(1))
