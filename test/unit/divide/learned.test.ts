// What the first pass learns, in bounded memory, and what comes back of it from a checkpoint that nobody trusts.
import { describe, expect, it } from 'vitest'
import { opened } from '../../../shared/divide/context'
import { createCounts } from '../../../shared/divide/counts'
import { createHeaded } from '../../../shared/divide/headed'
import { headersAfter, repeats } from '../../../shared/divide/reading'
import { nothingLearned, readRhythm } from '../../../shared/divide/rhythm'
import { Row } from '../../../shared/divide/row'
import { learn, linesOf } from './dump'

const titles = ['Harbor Trust Names New Chief Financial Officer', 'City Zoo Welcomes Twin Red Pandas', 'Northgate Instruments Opens Research Center in Lyon', 'Old Mill Bridge Closed for Repairs']
const prose = (day: number): string => `The report of day ${day} says that the council met in the evening, and that nobody spoke against the plan for the harbour.`
const article = (at: number): readonly string[] => [titles[at]!, '', prose(at), '', prose(at + 1), '']
const numbered = (numbers: readonly number[]): readonly string[] => numbers.flatMap((number) => [`Article ${number}`, '', prose(number), '', prose(number + 9), ''])
const separators = (...lines: readonly string[]): readonly string[] => learn(linesOf(lines.join('\n'))).separators as readonly string[]
const row = (text: string, mark: string | null = null): Row => new Row(linesOf(text)[0]!, 1, mark)

describe('a separator divides', () => {
  it('where titles stand behind it', () => expect(separators(...article(0), '~~~', '', ...article(1), '~~~', '', ...article(2))).toEqual(['~~~']))
  it('once, where it is long and a title stands behind it', () => expect(separators(...article(0), '~~~~~~~~~~~~', '', ...article(1))).toEqual(['~~~~~~~~~~~~']))
  it('where it counts on', () => expect(separators(...numbered([1, 2, 3, 4]))).toEqual(['article #']))
})

describe('a separator does not divide', () => {
  it('where it parts paragraphs as often', () => expect(separators(...article(0), '~~~', '', ...article(1), '~~~', '', prose(3), '', '~~~', '', prose(7), '', ...article(2))).toEqual([]))
  it('once, where it is short', () => expect(separators(...article(0), '~~~', '', ...article(1))).toEqual([]))
  it('where it counts anew, as lists do', () => expect(separators(...numbered([1, 2, 1, 2]))).toEqual([]))
  it('where its numbers leap', () => expect(separators(...numbered([1, 3, 7, 12]))).toEqual([]))
  it('where five hundred others stood before it', () => {
    const signs = [...'~=+*%$@!']
    const others = signs.flatMap((one) => signs.flatMap((two) => signs.map((three) => `${one}${two}${three}`.repeat(3)))).slice(-500)
    expect(separators(...others, ...article(0), '~~~', '', ...article(1), '~~~', '', ...article(2))).not.toContain('~~~')
  })
})

it('lines that differ in their numbers recur', () => {
  expect(learn(linesOf([1, 2, 3, 4].flatMap((at) => [...article(at % 4), `Read more (${at})`, '']).join('\n'))).recurring).toEqual({ 'read more (#)': 4 })
})

describe('in bounded memory', () => {
  it('of 20,000 keys those seen once are forgotten, the others are counted on', () => {
    const counts = createCounts()
    counts.add('often')
    counts.add('often')
    for (let at = 0; at < 50_000; at += 1) counts.add(`once ${at}`)
    counts.add('often')
    expect(Object.keys(counts.of).length).toBeLessThanOrEqual(20_000)
    expect(counts.frequent(2)).toEqual({ often: 3 })
  })

  it('of 4,000 titles the oldest are forgotten', () => {
    const headed = createHeaded()
    const name = (at: number): string => `A headline that is number ${at}`
    for (let at = 0; at <= 4_000; at += 1) headed.title(row(`${name(at)} | The Evening Post`))
    headed.line(name(0))
    expect(headed.finish()).toEqual([])
    headed.line(name(4_000))
    expect(headed.finish()).toHaveLength(1)
  })
})

describe('read back from a checkpoint', () => {
  const rhythm = learn(linesOf([...article(0), '~~~', '', ...article(1), '~~~', '', `${titles[2]} | The Post`, '', ...Array.from({ length: 10 }, (_, at) => prose(at + 2)), '', titles[2]!, '', prose(12)].join('\n')))

  it('all that was learned is there', () => {
    const again = readRhythm(JSON.parse(JSON.stringify(rhythm)))
    expect({ ...again, headed: [...again.headed] }).toEqual(rhythm)
    expect(again.headed.size).toBe(1)
  })

  it.each([['gaps', [1, 2]], ['gaps', ['1', 2, 3, 4, 5]], ['separators', [7]], ['suffixes', { Post: '3' }], ['headed', ['x']], ['lines', '9'], ['cues', 5]] as const)('%s as %j is nothing', (name, value) => {
    const again = readRhythm({ ...rhythm, [name]: value })
    expect(JSON.parse(JSON.stringify(again[name]))).toEqual(JSON.parse(JSON.stringify(nothingLearned[name])))
  })
})

describe('lines beside a title', () => {
  it('headers under it are counted up to a separator', () => {
    const under = [row('January 5, 2023'), row('By Ann Lee'), row('Source: https://example.org', '~~~')]
    expect(headersAfter({ row: row(titles[0]!), open: opened(row(titles[0]!)), after: under.slice(0, 2), learned: nothingLearned })).toBe(2)
    expect(headersAfter({ row: row(titles[0]!), open: opened(row(titles[0]!)), after: under, learned: nothingLearned })).toBe(2)
  })

  it('a line that has most of its words says it again, one that has half does not', () => {
    expect(repeats(row(titles[0]!), row('Harbor Trust Names New Chief'))).toBe(true)
    expect(repeats(row(titles[0]!), row('Harbor Trust Names'))).toBe(false)
  })
})
