// Names that stand alone by a title or a date are bylines; headings, kickers and labels in the same place are none.
import { expect, it } from 'vitest'
import { bareNames } from '../../../shared/inspect/bare-byline'
import { describe as describeText } from '../../../shared/inspect/describe'

const body = (): string => 'The council will meet again in the spring, and the challenge of the slow page and its data stays what it was.'
const by = (text: string, dated: boolean): readonly string[] => bareNames({ text, dated, body })

it.each([
  ['Anna Miller', false, ['Anna Miller']],
  ['María José Fernández', false, ['María José Fernández']],
  ['Hans-Peter Müller', false, ['Hans-Peter Müller']],
  ['Jean van der Berg', true, ['Jean van der Berg']],
  ['Anna Miller and Robert Stone', true, ['Anna Miller', 'Robert Stone']],
  ['Anna Miller, Staff Writer', true, ['Anna Miller']],
  ['Tomasz Grzegorzewski', true, ['Tomasz Grzegorzewski']],
  ['Анна Петрова', true, ['Анна Петрова']],
  ['Γιώργος Παπαδόπουλος', true, ['Γιώργος Παπαδόπουλος']],
  ['محمد العلي', true, ['محمد العلي']],
  ['王晓梅', true, ['王晓梅']],
  ['佐藤健一', true, ['佐藤健一']],
  ['김민수 기자', true, ['김민수 기자']],
  ['The Release Team', true, ['The Release Team']],
] as const)('%s is who wrote it', (text, dated, names) => {
  expect(by(text, dated)).toEqual(names)
})

it.each([
  'The Challenge', 'Slow Page', 'Data. Security. Privacy.', 'Press Release', 'Latest News', 'Read More', 'Politik',
  'Новости', '政治', 'What Happens Next?', 'City Council', 'Share', 'Chapter 12', 'OPINION',
])('%s is not', (text) => {
  expect(by(text, false)).toEqual([])
})

it.each(['정치부', '原子力', '上田市', '文化'])('%s is a department, a thing or a place, by a date as well', (text) => {
  expect(by(text, true)).toEqual([])
})

it('a name of the Far East needs a date or a role beside it', () => {
  expect(by('佐藤健一', false)).toEqual([])
  expect(by('박지영 기자', false)).toEqual(['박지영 기자'])
})

it.each([
  ['March 3, 2021', 'above the date'],
  ['March 3, 2021 | 10:15', 'beside the date and the hour'],
])('a name %s is read: %s', (date) => {
  const text = `Harbour opens after the long repair\n\nAnna Miller\n${date}\n\nThe harbour opened on Monday after a repair that had taken the better part of three years, officials said.\n\nThe second paragraph says what came of it, in a sentence that is long enough to be one.\n`
  const described = describeText(text, { titleOffset: 0, rhythm: {} })
  expect(described.byline).toEqual(['Anna Miller'])
  expect(described.published).toContain('2021-03-03')
})

it('the name on the line of the date is read', () => {
  const text = 'Harbour opens after the long repair\n\nAnna Miller | March 3, 2021\n\nThe harbour opened on Monday after a repair that had taken the better part of three years, officials said.\n\nThe second paragraph says what came of it, in a sentence that is long enough to be one.\n'
  expect(describeText(text, { titleOffset: 0, rhythm: {} })).toMatchObject({ byline: ['Anna Miller'], published: '2021-03-03' })
})
