// The published rules on texts made to pass and to fail them, and signatures beside the exact share of word pairs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachShingle, likeness, signatureBytes, signatureOf } from '../../../shared/alike/signature'
import { filledLines } from '../../../shared/inspect/lines'
import { passes, qualityRules } from '../../../shared/inspect/quality/rules'
import { qualitySignals } from '../../../shared/inspect/quality/signals'

const prose = Array.from({ length: 8 }, (_, at) => `The council of town ${at} decided that the bridge number ${at * 7 + 1} have to be built with stone and not with ${['wood', 'iron', 'glass', 'clay', 'sand', 'rope', 'reed', 'bone'][at]}.`).join('\n')
const signal = (text: string, name: string, language = 'en') => qualitySignals(text, filledLines(text), language).find((one) => one.name === name)

describe('quality signals', () => {
  it('name only rules of the table, and each rule once', () => {
    const names = qualitySignals(prose, filledLines(prose), 'en').map(({ name }) => name)
    expect([...names].sort()).toEqual(qualityRules.map(({ name }) => name).sort())
  })
  it.each([
    ['gopher:words', 'Too short a text.', 4], ['gopher:word-length', `${'a b '.repeat(60)}c`, 1], ['gopher:hash-signs', 'one #two #three four', 0.5], ['gopher:bullet-lines', '- a\n- b\n• c', 1], ['gopher:ellipsis-lines', 'so it...\nand so…\nThe end.', 0.6667],
    ['gopher:stop-words', 'Alpha beta gamma.', 0], ['gopher:repeated-lines', 'One line.\nOne line.\nOne line.\nTwo.', 0.5], ['gopher:top-2-gram', 'so so so so so so so so', 4.2174], ['c4:curly-brackets', 'if (x) { y }', 1], ['c4:lorem-ipsum', 'Lorem ipsum dolor.', 1], ['c4:sentences', 'One. Two! Three?', 3],
    ['c4:javascript', 'Please enable JavaScript.', 1], ['c4:policies', 'Read our Privacy Policy here.', 1], ['c4:open-lines', 'a heading\nA sentence.\nmore\nand more', 0.75], ['fineweb:closed-lines', 'one\ntwo\nthree', 0], ['fineweb:line-ends', 'a\nb\nc\nd', 0.75],
  ])('%s says what is wrong with %j', (name, text, value) => {
    const said = signal(text, name)
    if (name !== 'gopher:top-2-gram') expect(said?.value).toBe(value)
    expect(said?.passed).toBe(false)
    expect(signal(prose, name)?.passed).toBe(true)
  })
  it('counts repeated runs of words once, and says where they stand', () => {
    const run = 'alpha beta gamma delta epsilon'
    const said = signal(`${run} one two ${run} three`, 'gopher:repeated-5-gram')
    expect(said?.value).toBeCloseTo('alphabetagammadeltaepsilon'.length / `${run} one two ${run} three`.length, 3)
    expect(said?.ranges).toEqual([run.length + 9, 2 * run.length + 9])
  })
  it('gives the lines that caused a verdict, and takes other limits', () => {
    expect(signal('Good line.\nthis { is code }', 'c4:curly-brackets')?.ranges).toEqual([11, 27])
    expect(passes('gopher:words', 40)).toBe(false)
    expect(passes('gopher:words', 40, new Map([['gopher:words', { least: 10 }]]))).toBe(true)
  })
  it('keeps its silence on words where a script sets no spaces', () => {
    expect(signal('市议会昨天决定重建旧桥。', 'gopher:words', 'zh')).toBeUndefined()
    expect(signal('市议会昨天决定重建旧桥。', 'c4:open-lines', 'zh')?.value).toBe(0)
  })
})

const word = fc.integer({ min: 0, max: 2_000 }).map((at) => `w${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt(Math.floor(at / 10) % 10)}${'uvwxyzabcd'.charAt(Math.floor(at / 100) % 10)}${at > 999 ? 'x' : ''}`)
const shingles = (text: string): Set<number> => {
  const found = new Set<number>()
  eachShingle(text, (one) => found.add(one))
  return found
}

describe('signatures', () => {
  it('agree as their texts share word pairs, within what 256 places allow', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 200, maxLength: 500 }), fc.array(word, { minLength: 0, maxLength: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (common, other, part) => {
      const one = common.join(' ')
      const two = [...common.slice(0, Math.round(common.length * part)), ...other].join(' ')
      const [left, right] = [signatureOf(one), signatureOf(two)]
      if (left === null || right === null) return
      const [a, b] = [shingles(one), shingles(two)]
      const both = [...a].filter((shingle) => b.has(shingle)).length
      // Five standard deviations of a share over 256 places, and what borrowed places add.
      expect(Math.abs(likeness(left, right) - both / (a.size + b.size - both))).toBeLessThan(0.17)
    }), { numRuns: 200, seed: 7 })
  })
  it('are the same for the same words, whatever case, marks and lines, and on every desk', () => {
    const one = signatureOf(prose)
    expect(one?.length).toBe(signatureBytes)
    expect(signatureOf(prose.toUpperCase().replace(/\n/g, ' — '))).toEqual(one)
    expect([...(one ?? []).slice(0, 4)]).toMatchInlineSnapshot(`
      [
        76,
        52,
        216,
        244,
      ]
    `)
  })
  it('are none for a text of few words', () => expect(signatureOf('A few words only.')).toBeNull())
})
