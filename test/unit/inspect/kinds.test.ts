// Articles of many kinds and tongues, made up for this: their kinds are told, each stays whole alone, and dumps of them fall
// into them. Floors: a change that loses more has to say why.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cutLines } from '../../figures/bundle'
import { divide, take } from '../../figures/taken'

const all = readFileSync(new URL('../../fixtures/inspect/kinds.txt', import.meta.url), 'utf8').split(/^@ /mu).slice(1).map((part) => {
  const [head = '', ...lines] = part.split('\n')
  const [name = '', kind = '-'] = head.split(' ')
  return { name, kind: kind === '-' ? null : kind, lines: lines.join('\n').trim().split('\n') }
})
type Sample = (typeof all)[number]

const titled = (mark: string) => ({ lines: [title, ...rest] }: Sample): string => [`${title}${mark}`, ...rest].join('\n')
const headed = ({ lines: [title, ...rest] }: Sample, at: number): string => [title, `2021-03-${10 + (at % 20)}`, `https://example.org/a/${at}`, ...rest].join('\n')
const layouts: Readonly<Record<string, { readonly of: (sample: Sample, at: number) => string; readonly gap: string; readonly least: number }>> = {
  gaps: { of: titled(''), gap: '\n\n\n\n\n', least: 1 }, 'three lines, site': { of: titled(' – The Harbour Post'), gap: '\n\n\n\n', least: 1 },
  'tight, site': { of: titled(' | Harbour Post'), gap: '\n\n', least: 0.9 }, header: { of: headed, gap: '\n\n', least: 0.93 }, rule: { of: titled(''), gap: '\n\n---\n\n', least: 1 },
}

/** Samples in an order that no two rounds share. */
const round = (turn: number): readonly Sample[] => Array.from({ length: 8 }, (_, at) => all[(at * 5 + turn * 7) % all.length]!)

describe('articles of many kinds', () => {
  it.each(all)('$name stays whole, and its kind is $kind', ({ kind, lines }) => {
    const text = `${lines.join('\n')}\n`
    const taken = take(text, cutLines(text))
    expect([taken.length, taken[0]?.said.kind]).toEqual([1, kind])
  })
  it.each(Object.entries(layouts))('fall apart where they begin: %s', (_, { of, gap, least }) => {
    let [found, wanted, extra] = [0, 0, 0]
    for (let turn = 0; turn < 8; turn += 1) {
      const parts = round(turn).map(of)
      const lines = cutLines(`${parts.join(gap)}\n`)
      const starts = new Set(parts.map((part) => part.split('\n')[0]))
      const cuts = divide(lines).pieces.filter(({ kind }) => kind === 'article').slice(1).map(({ firstLine }) => lines[firstLine]?.text)
      const right = cuts.filter((cut) => starts.has(cut)).length
      found += right
      extra += cuts.length - right
      wanted += parts.length - 1
    }
    expect(extra).toBe(0)
    expect(found / wanted).toBeGreaterThanOrEqual(least)
  })
})
