// The divider's small rules, each with lines that fit and lines that do not.
import { describe, expect, it } from 'vitest'
import { affixes } from '../../../shared/divide/affix'
import { headerKind } from '../../../shared/divide/header'
import { confidenceOf, trusted } from '../../../shared/divide/calibration'
import { leanings } from '../../../shared/divide/calibration-knots'
import { type Context, opened } from '../../../shared/divide/context'
import { noCues } from '../../../shared/divide/cues'
import { evidence } from '../../../shared/divide/evidence'
import { nothingLearned } from '../../../shared/divide/rhythm'
import { Row } from '../../../shared/divide/row'
import { separatorKey } from '../../../shared/divide/separator'
import { situations } from '../../../shared/divide/situation'
import { weights } from '../../../shared/divide/weights'
import { endsCutOff, endsSentence, isBlank, titleLikeness } from '../../../shared/divide/shape'

describe('shape of lines', () => {
  it.each(['', '  ', '\t', '\u00a0\u3000', '\u200b\ufeff'])('sees %j as blank', (text) => expect(isBlank(text)).toBe(true))
  it.each(['a', ' . ', '中'])('sees %j as filled', (text) => expect(isBlank(text)).toBe(false))
  it.each(['dusting off our…….', 'and so on...', 'the rest [+1234 chars]', 'more […]'])('sees %j as cut off', (text) => expect(endsCutOff(text)).toBe(true))
  it('knows the end of a sentence', () => {
    expect(endsSentence('It ended.”')).toBe(true)
    expect(endsSentence('终于结束了。')).toBe(true)
    expect(endsSentence('and then the')).toBe(false)
  })
  it('ranks a headline over a heading, a sentence, code and a list', () => {
    const headline = titleLikeness('NIH launches intramural bioengineering center to foster technology')
    for (const other of ['Overview', 'this is how it goes on and on', 'He went home, and slept well.', 'const a = b();', '- milk and eggs and butter']) expect(titleLikeness(other)).toBeLessThan(headline)
  })
  it('takes headlines of other scripts', () => {
    expect(titleLikeness('中国科学家发现新的行星系统')).toBeGreaterThan(0.4)
    expect(titleLikeness('Правительство объявило о новых мерах поддержки')).toBeGreaterThan(0.6)
  })
})

describe('separators', () => {
  it.each([['-----', 'rule'], ['* * *', 'rule'], ['=== [12] ===', 'sure'], ['Document 3 of 12', 'sure'], ['Dokument 3 von 12', 'sure'], ['----- ARTICLE BREAK -----', 'sure'], ['\f', 'rule'], ['%%%%', 'rule'], ['<doc id="3">', 'sure'], ['[3/12]', 'rule'], ['Article 7', 'rule'], ['文档 3 / 12', 'sure'], ['§ § §', 'rule']])('%j is %s', (text, strength) => {
    expect(separatorKey(text)?.strength).toBe(strength)
  })
  it.each(['- item', 'Page of history', '...', '2020-2021', 'a --- b'])('%j is none', (text) => expect(separatorKey(text)).toBeNull())
})

describe('headers', () => {
  it.each([['https://example.org/a', 'address'], ['Source: https://example.org', 'address'], ['Wednesday, January 25, 2023', 'date'], ['Published: 12 Nov 2014 14:05 GMT', 'field'], ['12. März 2020', 'date'], ['By Ann Lee and Bo Chen', 'byline'], ['Author: Ann Lee', 'field'], ['LONDON (Reuters) - Shares fell', 'dateline']])('%j is %s', (text, kind) => {
    expect(headerKind(text)).toBe(kind)
  })
  it.each(['By the time he came home it was late', 'In 2020 the town voted', 'A plain line'])('%j is none', (text) => expect(headerKind(text)).toBeNull())
})

describe('names of sites', () => {
  it.each([['A fine day – Bored Panda', 'Bored Panda'], ['A fine day | The Post', 'The Post'], ['A fine day_Xinhua', 'Xinhua']])('%j ends in %s', (text, name) => {
    expect(affixes(text).find((affix) => affix.at === 'end')?.name).toBe(name)
  })
  it.each(['Testing – 18.16%', 'No mark here', 'A list – one, two, three'])('%j carries none', (text) => expect(affixes(text).filter((affix) => affix.at === 'end')).toEqual([]))
})

it('D1 says more confidence for higher odds, between a half and one', () => {
  const said = [0, 0.3, 1, 2, 3, 5, 8, 20].map((odds) => confidenceOf(odds))
  expect(said).toEqual([...said].sort((left, right) => left - right))
  expect(said[0]).toBeGreaterThanOrEqual(0.5)
  expect(said.at(-1)).toBeLessThanOrEqual(1)
})

it('D1 trusts the same odds less behind long gaps of a file without a plain start than in one of many', () => {
  const line = { text: 'What the town did next', index: 9, start: 90, end: 112, continued: false }
  const row = new Row(line, 3, null)
  const inFile = (plain: number): Context => ({ row, open: opened(row), after: [], learned: { ...nothingLearned, cues: { ...noCues, count: [8, plain], pureFrom: [0, 0, 0, 0.9, 0, 0] } } })
  expect(confidenceOf(trusted(4, inFile(0)))).toBeLessThan(0.75)
  expect(confidenceOf(trusted(4, inFile(8)))).toBeGreaterThan(0.85)
})

it('every situation leans one way', () => {
  expect(Object.keys(leanings).sort()).toEqual(situations.map(({ name }) => name).sort())
})

it('weighs every evidence of the table', () => {
  expect(Object.keys(weights).sort()).toEqual(evidence.map(({ name }) => name).sort())
})

it('has a name, a reason and a source for each rule', () => {
  for (const one of evidence) for (const text of [one.name, one.says, one.source]) expect(text.length).toBeGreaterThan(2)
  expect(new Set(evidence.map((one) => one.name)).size).toBe(evidence.length)
})
