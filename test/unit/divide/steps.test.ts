// Files that set two or three blank lines where others set one: counted in steps, they fall apart as the others do.
import { describe, expect, it } from 'vitest'
import { inSteps, stepOf } from '../../../shared/divide/steps'
import { articles, pieces } from './dump'

const story = (title: string, ...text: readonly string[]): readonly string[] => [title, ...text]
const stories = [
  story('Ferry to the Islands Stays in Port for a Second Week', '12 May 2021', 'The ferry that serves the four outer islands will not sail before Monday, its owner said on Thursday.', 'Divers found a crack in the rudder stock during an inspection that had been put off since the spring…'),
  story('Old Customs House Will Open Again as a Library', '14 May 2021', 'The council voted to turn the customs house into a library and a hall for concerts after years of delay.', 'Work is to begin after the winter, and the stone front will be kept as it is…'),
  story('Price of Diesel Keeps Half of the Fleet at the Quay', '17 May 2021', 'Eleven of twenty boats stayed at the quay this week, more than in any week of the past ten years.', 'Skippers say that a trip of three days no longer pays for what it burns…'),
  story('Chess Player of Fourteen Wins a National Title', '21 May 2021', 'She learned the game from her aunt and had never played outside of the valley before this summer.', 'The last match took five hours, and her school gave everybody a free day…'),
]
const laid = (inside: number, between: number): string => stories.map((lines) => lines.join('\n'.repeat(inside + 1))).join('\n'.repeat(between + 1))
const starts = (text: string): readonly number[] => {
  const lines = text.split('\n')
  const filled = lines.filter((line) => line !== '')
  return articles(text).map(([first]) => filled.indexOf(lines[first - 1]!))
}
const said = (text: string): readonly unknown[] => pieces(text).map(({ boundary }) => boundary)

it.each([[2, 2], [3, 3], [2, 3], [3, 5]])('of %i blank lines within articles and %i between them, a file falls apart as one of one, for the same reasons', (inside, between) => {
  expect(starts(laid(inside, between))).toEqual([0, 4, 8, 12])
  expect(said(laid(inside, between))).toEqual(said(laid(1, 1 + between - inside)))
})

describe('the step', () => {
  it('is the least gap that is usual where nearly all lines have one', () => {
    expect(stepOf([0, 40, 0, 4, 0])).toBe(1)
    expect(stepOf([2, 1, 40, 4, 0])).toBe(2)
    expect(stepOf([0, 0, 0, 20, 4])).toBe(3)
  })
  it('is one where few lines have a gap, or few are known', () => {
    expect(stepOf([40, 0, 8, 0, 0])).toBe(1)
    expect(stepOf([0, 0, 3, 0, 0])).toBe(1)
  })
  it('leaves lines without a gap as they are', () => expect([0, 1, 2, 3, 5].map((blanks) => inSteps(blanks, 2))).toEqual([0, 1, 1, 2, 4]))
})
