// What main and the store say in English stands in the table of every other language, or is named here with why not.
import { expect, test } from 'vitest'
import { flagKinds } from '../../shared/article/article'
import { newsScheme } from '../../shared/scheme/scheme'
import { qualityRules } from '../../shared/inspect/quality/rules'
import { catalogues, saidIn, sayings } from '../../shared/words/catalogue'
import { createSaying } from '../../shared/words/said'
import { sentencesOf } from '../support/sentences'

/** The command line and scripts speak English; what a page could never ask is read by nobody there. */
const spoken = (file: string): boolean => !/^(?:electron\/(?:headless|launch)\/|electron\/shell\/arguments|shared\/(?:words|action\/(?:script|commands)|formats\/mapping)\b|shared\/divide\/weights)/u.test(file)
const holes = /\{\w+(?:\*|#[a-z ]*)?\}/gu
/** A hole of the code may be more than one part of a shape: `“{}” at {place(text)}` is `“{word}” at character {n#} of the query`. */
const fits = (sentence: string): RegExp => new RegExp(`^${sentence.split('{}').map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[^]+')}$`, 'u')
/** The inside of sentences that `unreadable` and `ruleSentence` end. */
const inner = new Set(['is only {} or {}', 'is only {}', 'opens with “{}”', 'ends with “{}”', 'has at most {} words', 'is not there any more', 'may not be read by you', 'cannot be read: its disk reports an error', 'could not be read ({})'])

const made = sentencesOf(['shared', 'electron', 'renderer/store']).filter(([file, sentence]) => spoken(file) && !inner.has(sentence))
const others = Object.entries(saidIn).filter(([language]) => language !== 'en') as readonly ['de', (typeof saidIn)['de']][]

test('every failure, step, flag and reason that main and the store word has its sentence in every other language', () => {
  expect(made.length).toBeGreaterThan(400)
  for (const [, table] of others) {
    const shapes = Object.keys(table).map((english) => english.replace(holes, '{}'))
    const exact = new Set(shapes)
    const missing = made.filter(([, sentence]) => !exact.has(sentence) && !(sentence.includes('{}') && shapes.some((shape) => fits(sentence).test(shape))))
    expect(missing.map((one) => one.join(': '))).toEqual([])
  }
})

test('what speaks against a cut is told as such, and that little speaks for it', () => {
  expect(sayings.de('although two or more blank lines stand before it')).toBe('dagegen: davor stehen zwei oder mehr Leerzeilen')
  expect(sayings.de('weak signs only')).not.toBe('weak signs only')
})

test('names that Galley brings along are shown in every language: labels, kinds of flags, rules of quality', () => {
  for (const { name, description } of newsScheme.labels) for (const words of [name, description]) expect(sayings.de(words)).not.toBe(words)
  for (const relation of newsScheme.relations) expect(sayings.de(relation)).not.toBe(relation)
  for (const kind of flagKinds) expect(sayings.de(kind)).toBe(catalogues.de.kinds.flags[kind])
  for (const { says } of qualityRules) expect(Object.keys(saidIn.de).some((english) => fits(english.replace(holes, '{}')).test(says))).toBe(true)
})

test('a translation keeps every part of its sentence, and a sentence finds its own', () => {
  const samples: Readonly<Record<string, string>> = { '': 'Xy', '*': 'Xy', '#': '1,234' }
  for (const [language, table] of others) {
    for (const [english, words] of Object.entries(table)) {
      const parts = [...english.matchAll(/\{(\w+)(\*|#[a-z ]*)?\}/gu)]
      for (const [, name] of parts) expect([english, words.includes(`{${name}}`)]).toEqual([english, true])
      for (const [, name] of words.matchAll(/\{(\w+)/gu)) expect([english, parts.some(([, one]) => one === name)]).toEqual([english, true])
      const sentence = english.replace(/\{\w+(\*|#[a-z ]*)?\}/gu, (_, kind = '') => samples[kind as string] ?? `1,234 ${catalogues.en.nouns[(kind as string).slice(1) as 'article'].other}`)
      const expected = words.replace(/\{(\w+)\}/gu, (_, name: string) => {
        const kind = parts.find(([, one]) => one === name)?.[2] ?? ''
        return kind.startsWith('#') && kind.length > 1 ? `1.234 ${catalogues[language].nouns[kind.slice(1) as 'article'].other}` : kind === '#' ? '1.234' : 'Xy'
      })
      expect([english, sayings[language](sentence)]).toEqual([english, expected])
    }
  }
})

test('what was written by a person stays as it was written', () => {
  expect(sayings.de('Labelled “Restored the dump” person')).toBe('„Restored the dump“ ausgezeichnet: Person')
  expect(sayings.de('Wrote “Deleted “x””')).toBe('„Deleted “x”“ geschrieben')
  expect(sayings.de('Tagged 1 article: politics')).toBe('Schlagwort politics gegeben: 1 Artikel')
  expect(sayings.de('A sentence that no table knows.')).toBe('A sentence that no table knows.')
  expect(sayings.en('Restored 2 articles')).toBe('Restored 2 articles')
})

test('of two shapes that fit, the one that says more itself is meant', () => {
  const say = createSaying({ language: 'de', said: { '{a} since.': 'seit {a}', 'It was {a} since.': 'war {a}' }, nouns: { from: {}, to: {} } })
  expect(say('It was blue since.')).toBe('war blue')
})
