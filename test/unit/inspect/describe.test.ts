// The seed's exact table, and promises that hold for any text: ranges inside the raw text, in order.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import type { Description, Flag, Inspection } from '../../../shared/article/article'
import { bodyOf } from '../../../shared/text/body'
import { describe } from '../../../shared/inspect/describe'
import { inspect } from '../../../shared/inspect/inspect'
import { cut, learn, linesOf } from '../divide/dump'

const seed = readFileSync(new URL('../../fixtures/seed/sample.txt', import.meta.url), 'utf8')

/** Both stages as people see them: intake's description with what inspection adds. */
type Said = Description & Inspection

function sayAll(raw: string, context: Parameters<typeof describe>[1]): Said {
  const described = describe(raw, context)
  const found = inspect(raw, described, context)
  return { ...described, ...found }
}

function describeAll(text: string): readonly { readonly raw: string; readonly said: Said }[] {
  const lines = linesOf(text)
  const rhythm = learn(lines)
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return cut(lines, rhythm).filter((piece) => piece.kind === 'article').map((piece) => {
    const start = starts[piece.firstLine] ?? 0
    const raw = text.slice(start, (starts[piece.lastLine] ?? 0) + (lines[piece.lastLine]?.text.length ?? 0))
    return { raw, said: sayAll(raw, { titleOffset: piece.titleLine === null ? null : (starts[piece.titleLine] ?? 0) - start, rhythm }) }
  })
}

const kinds = (said: Said): readonly string[] => said.flags.map((flag) => flag.kind).sort()
const cutOut = (raw: string, ranges: readonly number[]): readonly string[] => ranges.flatMap((start, at) => (at % 2 === 0 ? [raw.slice(start, ranges[at + 1])] : []))

suite('the seed', () => {
  const [one, two, three] = describeAll(seed)
  const flag = (said: Said | undefined, kind: string, message = ''): Flag | undefined => said?.flags.find((each) => each.kind === kind && each.message.includes(message))

  it('says the fields of the first', () => {
    expect(one?.said).toMatchObject({
      title: 'The Global Nature of Science, Technology and Innovation —Ambassador Qin Gang’ interview with AAAS Science & Diplomacy Magazine',
      site: 'Embassy of the People’s Republic of China in the United States of America',
      section: 'China-US Relations', published: '2021-12-17', kind: 'interview', language: 'en', byline: [],
    })
    expect(one?.said.found.published?.how).toBe('in prose')
  })
  it('D4 says of each value that was found where, how, and how surely', () => {
    for (const { raw, said } of [one!, two!, three!]) {
      expect(said.found.title).toBeDefined()
      for (const [name, { start, end, confidence, how }] of Object.entries(said.found)) {
        expect([name, start >= 0 && start < end && end <= raw.length, confidence > 0 && confidence <= 1, how.length > 0]).toEqual([name, true, true, true])
      }
    }
    const site = one!.said.found.site!
    expect(one!.raw.slice(site.start, site.end)).toContain('Embassy of the People')
  })
  it('flags the first', () => {
    const { raw = '', said } = one ?? {}
    expect(kinds(said as Said)).toEqual(['debris', 'odd-space', 'odd-space', 'site-in-title', 'truncated'])
    expect(cutOut(raw, flag(said, 'debris')?.ranges ?? [])).toEqual(['Leave a Reply', 'Your email address will not be published. Required fields are marked *'])
    expect(flag(said, 'debris')?.fix).toBe('')
    expect(cutOut(raw, flag(said, 'truncated')?.ranges ?? [])).toEqual(['…….'])
    expect(flag(said, 'odd-space', 'U+2002')?.message).toContain('20 ×')
    expect(flag(said, 'odd-space', 'U+00A0')?.message).toContain('1 ×')
    expect(flag(said, 'odd-space')?.fix).toBe(' ')
  })
  it('hears the speakers of the first', () => {
    const { raw = '', said } = one ?? {}
    expect(said?.speakers.map((speaker) => [speaker.name, speaker.turns.length / 2])).toEqual([['Kim Montgomery', 2], ['Ambassador Qin', 2]])
    expect(cutOut(raw, said?.speakers[0]?.turns ?? [])[0]?.startsWith('Since China and the United States')).toBe(true)
  })
  it('says the second', () => {
    expect(two?.said).toMatchObject({ title: '35 Obsolete Technology Things To Prove How Much The World Has Moved On And Changed', site: 'Bored Panda', section: null, published: null, kind: 'list' })
    expect(kinds(two?.said as Said)).toEqual(['site-in-title', 'truncated'])
  })
  it('says the third', () => {
    expect(three?.said).toMatchObject({ title: 'NIH launches intramural bioengineering center to foster technology collaboration across the agency', site: null, section: 'News Release', published: '2023-01-25', kind: 'release' })
    expect(kinds(three?.said as Said)).toEqual(['dangling-title', 'truncated'])
    expect(flag(three?.said, 'truncated')?.message).toContain('mid-word')
    expect(three?.said.kindFound?.how).toBe('kicker, date line, deck under the title')
  })
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('Leave a Reply', 'Title – Site', 'By Ann Lee', '\u2002', '\u00a0', '&amp;', '<p>', 'â€™', 'Ã©', '…….', '2021-02-30', 'March 3, 2021', '\r\n', '\n\n', '\u200b', '\ufffd', 'ann@example.org', 'Lee: yes that is so', 'Ray: no it is not so', '\u202e'),
)

suite('any text', () => {
  it('has all its ranges inside, ascending and apart', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const raw = parts.join('\n')
      const said = sayAll(raw, { titleOffset: 0, rhythm: {} })
      for (const flag of said.flags) {
        const limit = flag.in === 'title' ? (said.titleRaw ?? '').length : raw.length
        check(flag.ranges, limit)
        if (flag.fixes !== undefined) expect(flag.fixes.length).toBe(flag.ranges.length / 2)
      }
      for (const speaker of said.speakers) check(speaker.turns, raw.length)
      for (const found of [...Object.values(said.found), ...(said.kindFound ? [said.kindFound] : [])]) check([found.start, found.end], raw.length, true)
      if (said.titleRange !== null) expect(raw.slice(...said.titleRange)).toBe(said.titleRaw)
    }), { numRuns: 500 })
  })
})

function check(ranges: readonly number[], limit: number, mayBeEmpty = false): void {
  let last = 0
  for (let at = 0; at < ranges.length; at += 2) {
    const [start = -1, end = -1] = [ranges[at], ranges[at + 1]]
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThanOrEqual(mayBeEmpty ? start : start + 1)
    expect(end).toBeLessThanOrEqual(limit)
    last = end
  }
}

it('T3 an article of one line keeps its line: a title is not taken from its text', () => {
  const raw = 'Harbour bridge opens again\n'
  const alone = describe(raw, { titleOffset: 0, rhythm: {} })
  expect([alone.title, bodyOf(raw, alone.titleRange).text]).toEqual(['Harbour bridge opens again', raw])
  const two = describe(`${raw}\nIt was closed for a year.\n`, { titleOffset: 0, rhythm: {} })
  expect(two.titleRange).toEqual([0, 26])
})

suite('the day of a wire', () => {
  const text = 'Bahnstreik: Verhandlungen in Fulda gescheitert\n\nFulda (dpa) - Die Tarifverhandlungen sind am Dienstag ohne Ergebnis abgebrochen worden. Das teilten beide Seiten am Abend mit.'
  it.each([['dpa-Basisdienst, 14.03.2023', '2023-03-14'], ['Reuters, 30 November 2022', '2022-11-30'], ['Was am 14.03.2023 in Fulda geschah und was nicht', null]])('stands with its name above the title: %s', (above, day) => {
    const raw = `${above}\n\n${text}`
    expect(describe(raw, { titleOffset: raw.indexOf('Bahnstreik'), rhythm: {} }).published).toBe(day)
  })
})
