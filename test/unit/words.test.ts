import { expect, test } from 'vitest'
import { catalogues } from '../../shared/words/catalogue'
import { languageFor } from '../../shared/words/language'

/** What a catalogue holds, by path: a sentence, or how many arguments its message takes. */
function shape(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value.trim() === '' ? 'empty' : 'sentence']]
  if (typeof value === 'function') return [[path, `message of ${value.length}`]]
  return Object.entries(value as object).flatMap(([key, below]) => shape(below, `${path}/${key}`))
}

test('every message stands in every language and takes the same arguments', () => {
  const source = new Map(shape(catalogues.en))
  expect(source.size).toBeGreaterThan(150)
  expect([...source.values()]).not.toContain('empty')
  expect(new Map(shape(catalogues.de))).toEqual(source)
})

test('no message loses an argument in translation', () => {
  const told = (value: unknown, path = ''): readonly (readonly [string, readonly string[]])[] => {
    if (typeof value === 'function') {
      const marks = Array.from({ length: value.length }, (_, index) => `«${index}»`)
      const words = (value as (...parts: readonly string[]) => string)(...marks)
      return [[path, marks.filter((mark) => !words.includes(mark))]]
    }
    return typeof value === 'object' ? Object.entries(value as object).flatMap(([key, below]) => told(below, `${path}/${key}`)) : []
  }
  for (const catalogue of Object.values(catalogues)) expect(told(catalogue).filter(([, lost]) => lost.length > 0)).toEqual([])
})

test('the language is the chosen one, else the first of the system that is there, else English', () => {
  expect(languageFor('de', ['en-GB'])).toBe('de')
  expect(languageFor('en', ['de-DE'])).toBe('en')
  expect(languageFor('system', ['fr-FR', 'de-AT', 'en-US'])).toBe('de')
  expect(languageFor(undefined, ['DE_de'])).toBe('de')
  expect(languageFor('system', ['fr', 'ja'])).toBe('en')
  expect(languageFor(undefined, [])).toBe('en')
})
