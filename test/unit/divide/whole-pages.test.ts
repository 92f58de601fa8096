// Whole pages as crawlers leave them: menu, heading, text, lists of other stories with their authors, foot.
import { expect, it } from 'vitest'
import { articles } from './dump'

const starts = (lines: readonly string[]): readonly number[] => articles(lines.join('\n')).map(([first]) => first)

const menu = ['Home', 'Opinion', 'Markets', 'Ferries', 'Notices', 'Tide tables', 'Letters', 'Crossword', 'Log in', 'Subscribe']
const others = [
  'More from the desk', 'Why the harbour master resigned in the middle of the season', 'Ann Keller', 'The man who ran the port for twenty years says that nobody answered his letters.',
  'A bad summer for the mussel farms along the northern shore', 'Tom Hughes', 'Growers blame warm water and count what is left of the year.',
  'What the new lock will cost the towns upstream of it', 'Ruth Feldman', 'The bill has doubled since the first plans were drawn up.', 'Back to top',
]
const page = (title: string, ...text: readonly string[]): readonly string[] => [`${title} - The Harbour Post`, ...menu, title, 'By Ann Keller', ...text, ...others]
const pages = [
  page('Ferry to the islands stays in port for a second week', 'The ferry that serves the four outer islands will not sail before Monday, its owner said on Thursday.', 'Divers found a crack in the rudder stock during an inspection that had been put off since the spring.'),
  page('Old customs house will open again as a library', 'The council voted to turn the customs house into a library and a hall for concerts.', 'Work is to begin after the winter, and the stone front will be kept as it is.'),
  page('Price of diesel keeps half of the fleet at the quay', 'Eleven of twenty boats stayed at the quay this week, more than in any week of the past ten years.', 'Skippers say that a trip of three days no longer pays for what it burns.'),
]
const after = (gap: number): readonly string[] => pages.flatMap((lines, at) => [...(at === 0 ? [] : new Array<string>(gap).fill('')), ...lines])
const every = (gap: number): readonly number[] => pages.map((_, at) => 1 + pages.slice(0, at).reduce((sum, lines) => sum + lines.length + gap, 0))

it.each([1, 3])('cuts whole pages at their %i blank lines, and not at headlines of other stories', (gap) => {
  expect(starts(after(gap))).toEqual(every(gap))
})

it('finds the titles of pages by the heading that says them again, with a blank line everywhere', () => {
  const lines = after(0).flatMap((line) => [line, ''])
  expect(starts(lines)).toEqual(every(0).map((line) => line * 2 - 1))
})

it('takes a line that stands in every page for no title, whatever mark is in it', () => {
  const badges = pages.flatMap((lines, at) => [...(at === 0 ? [] : ['', '']), ...lines, 'Commenters with a badge wrote often and well.', 'More about badges | Request a badge', 'Those who were there know more of it.', 'More about badges | Request a badge', 'Somebody said so on the quay.'])
  expect(starts(badges)).toHaveLength(3)
})
