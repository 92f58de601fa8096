// The cuts themselves: the seed, the layouts, files that must stay whole, and restarts.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articles, cut, learn, linesOf, pieces } from './dump'

const seed = readFileSync(new URL('../../fixtures/seed/sample.txt', import.meta.url), 'utf8')
const prose = (word: string): string => `${word} officials said that the plan would be studied for some weeks before anybody decides on it, and that the public will be heard in the meantime. The next meeting is in spring.`
const titles = ['Council Weighs New Bridge Over the River', 'Farmers Ask for Help After a Dry Summer', 'Museum Opens Its Doors to Night Visitors', 'Old Mill Finds a Buyer After Ten Years']
const story = (title: string, gap: string): string => [title, prose('City'), prose('County'), prose('State')].join(gap)

/** Articles that are about different things, as articles are. */
const stories = [
  [titles[0], 'The council will vote next month on a bridge that would carry cars and bicycles over the river north of the old ferry.', 'Engineers put the cost of the bridge at nine million, most of which the county would pay.', 'Opponents fear noise along the banks.'],
  [titles[1], 'Wheat has failed on every second field after a summer with hardly any rain, and farmers ask the ministry for help.', 'Prices of hay have doubled since June.'],
  [titles[2], 'On the first Friday of each month the museum will stay open until midnight, with guides in every hall.', 'Visitors may bring lamps. The director hopes for younger guests.', 'Tickets are half the usual price.', 'The first night shows masks from the islands.'],
  [titles[3], 'The mill, empty since its last owner retired, goes to a family of bakers from the coast.', 'They plan to grind their own flour again by autumn.', 'The roof has to be mended before that.'],
  ['Students Build a Telescope From Washing Machine Parts', 'A class of twelve has finished a telescope whose mount is made of drums and bearings from the scrap yard.', 'It showed them the rings of Saturn on its first clear night.'],
  ['Choir Sings in Empty Swimming Pool for the Echo', 'Forty singers climbed down into the drained pool last Sunday because no hall in town rings as long.', 'A recording will be sold to pay for new tiles.', 'Water returns in May.'],
]

describe('divider', () => {
  it('cuts the seed at its three articles', () => {
    expect(articles(seed)).toEqual([[1, 22], [26, 32], [35, 45]])
  })
  it('names the title line and gives each cut its reasons', () => {
    const found = pieces(seed)
    expect(found.map((piece) => piece.titleLine)).toEqual([0, 25, 34])
    for (const piece of found) {
      expect(piece.boundary.reasons.length).toBeGreaterThan(0)
      expect(piece.boundary.confidence).toBeGreaterThanOrEqual(0.5)
      expect(piece.boundary.confidence).toBeLessThanOrEqual(1)
    }
  })
  it('cuts by longer blank runs', () => {
    expect(articles(titles.map((title) => story(title, '\n\n')).join('\n\n\n\n'))).toHaveLength(4)
  })
  it('cuts a file with blank lines only between articles', () => {
    expect(articles(stories.map(([title, ...rest]) => [`${title} | The Valley Post`, ...rest].join('\n')).join('\n\n'))).toHaveLength(6)
  })
  it.each(['----------', '=== [7] ===', '<<<END OF DOCUMENT>>>', 'Document 3 of 12', '* * *', '\f'])('cuts at %j', (mark) => {
    const text = titles.map((title) => story(title, '\n\n')).join(`\n\n${mark}\n\n`)
    expect(articles(text)).toHaveLength(4)
    expect(pieces(text).filter((piece) => piece.kind === 'separator')).toHaveLength(3)
  })
  it('cuts where headers follow titles although the gaps say nothing', () => {
    const text = titles.map((title) => [`${title} | The Valley Post`, 'March 3, 2021', 'By Ann Lee', prose('City'), prose('State')].join('\n\n')).join('\n\n')
    expect(articles(text)).toHaveLength(4)
  })
  it('keeps a file with one article whole', () => {
    const text = [titles[0], prose('City'), 'What happens next', prose('County'), 'The cost', prose('State'), '- one\n- two\n- three', prose('Town')].join('\n\n')
    expect(articles(text)).toHaveLength(1)
  })
  it('keeps verse, speaker turns, code and wrapped paragraphs whole', () => {
    const verse = `The Night Song\n\n${'I walked along the river side\nand heard the water say my name\n\n'.repeat(6)}`
    const talk = `A Talk With the Mayor of the Town\n\n${'Lee: Why did you build it at this place?\n\nMayor: Because the people asked for it many times.\n\n'.repeat(6)}`
    const wrapped = `Report on the State of the Roads\n\n${`${'The roads of the county have been in a bad state for years\nand the money that was put aside has gone elsewhere since\nthe flood took two of the bridges in the north.\n\n'}`.repeat(8)}`
    for (const text of [verse, talk, wrapped]) expect(articles(text)).toHaveLength(1)
  })
  it('never starts an article at a line of a comment form', () => {
    const text = titles.map((title) => `${story(title, '\n\n')}\n\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *`).join('\n\n\n\n')
    expect(articles(text)).toHaveLength(4)
  })
  it('D2 forces a cut before a piece passes 8 MiB', () => {
    const line = 'word '.repeat(200_000)
    const text = Array.from({ length: 20 }, () => line).join('\n')
    const lines = linesOf(text)
    for (const piece of cut(lines, learn(lines))) {
      expect((lines[piece.lastLine]?.end ?? 0) - (lines[piece.firstLine]?.start ?? 0)).toBeLessThanOrEqual(8 * 1024 * 1024)
    }
  })
  it('gives nothing for an empty file', () => {
    expect(pieces('')).toEqual([])
    expect(pieces('\n\n \n')).toEqual([])
  })
})

const anyLine = fc.oneof(
  fc.constantFrom('', '', '', ' ', '---', '* * *', '\f', 'Leave a Reply', 'March 3, 2021', 'By Ann Lee', 'Document 1 of 3', 'https://example.org/a', ...titles, `${titles[0]} | The Valley Post`, prose('City'), 'cut off here…….', 'Q: Why?'),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[\n\r]/g, ' ')),
)

describe('restarting', () => {
  it('D2 gives the same further pieces after any article', () => {
    fc.assert(fc.property(fc.array(anyLine, { maxLength: 80 }), (texts) => {
      const lines = linesOf(texts.join('\n'))
      const rhythm = learn(lines)
      const all = cut(lines, JSON.parse(JSON.stringify(rhythm)))
      for (const [at, piece] of all.entries()) {
        if (piece.kind === 'separator') continue
        expect(cut(lines.slice(piece.lastLine + 1), rhythm, piece.next)).toEqual(all.slice(at + 1))
      }
    }), { numRuns: 300 })
  })
  it('gives pieces in order that leave out blank lines only', () => {
    fc.assert(fc.property(fc.array(anyLine, { maxLength: 80 }), (texts) => {
      const lines = linesOf(texts.join('\n'))
      const covered = new Set<number>()
      let last = -1
      for (const piece of cut(lines, learn(lines))) {
        expect(piece.firstLine).toBeGreaterThan(last)
        last = piece.lastLine
        for (let at = piece.firstLine; at <= piece.lastLine; at += 1) covered.add(at)
      }
      for (const line of lines) if (/[!-~]/.test(line.text)) expect(covered.has(line.index)).toBe(true)
    }), { numRuns: 300 })
  })
})
