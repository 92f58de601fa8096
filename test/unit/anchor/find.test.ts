// Lost annotations: what is proposed, by words and surroundings.
import { describe, expect, test } from 'vitest'
import { propose } from '../../../shared/anchor/find'
import { contextOf, quoteOf } from '../../../shared/anchor/place'
import type { Annotation, Spans } from '../../../shared/article/annotation'

function lost(source: string, spans: Spans): Annotation {
  return {
    id: 'a', article: 0, spans, version: 0, quote: quoteOf(source, spans), ...contextOf(source, spans),
    label: 'person', note: null, attributes: {}, by: 'Mara', at: '2026-01-01T00:00:00.000Z', replies: [],
  }
}

function over(source: string, words: string, nth = 0): Annotation {
  let at = source.indexOf(words)
  for (let step = 0; step < nth; step += 1) at = source.indexOf(words, at + 1)
  return lost(source, [at, at + words.length])
}

const words = (text: string, annotation: Annotation) => {
  const found = propose(text, annotation)
  return found && quoteOf(text, found.spans)
}

describe('a proposal for lost words', () => {
  const source = 'The Newton Fund pays. In Paris the Newton Fund programme grew; in Rome the Newton Fund programme ended.'

  test('takes the place whose surroundings are the same, not the first', () => {
    const annotation = over(source, 'Newton Fund programme', 1)
    const text = `New: ${source}`
    const found = propose(text, annotation)!
    expect(found.spans[0]).toBe(text.lastIndexOf('Newton Fund programme'))
  })

  test('takes words like them', () => {
    expect(words('In Paris the Newton Funds programmes grew.', over(source, 'Newton Fund programme'))).toBe('Newton Funds programme')
  })

  test('takes what is left of them', () => expect(words('There the Newton Fund grew.', over(source, 'Newton Fund programme'))).toBe('Newton Fund'))

  test('takes nothing where nothing is like them', () => expect(propose('Rain fell over the hills all day.', over(source, 'Newton Fund programme'))).toBeNull())

  test('takes no run of words that is next to nothing', () => expect(propose('Then I do at ten.', over('Go as I do now or never come', 'as I do now or never'))).toBeNull())

  test('finds each part of an annotation in parts', () => {
    const annotation = lost(source, [source.indexOf('Paris'), source.indexOf('Paris') + 5, source.indexOf('Rome'), source.indexOf('Rome') + 4])
    expect(words('Between Paris and Rome.', annotation)).toBe('Paris … Rome')
  })

  test('finds parts of the same words one behind the other, never twice at one place', () => {
    const annotation = lost('The Fund pays, so the Fund ends.', [4, 8, 22, 26])
    expect(propose('A Fund that pays ends.', annotation)!.spans).toEqual([2, 6])
    expect(propose('A Fund grew, and a Fund fell.', annotation)!.spans).toEqual([2, 6, 19, 23])
  })

  test('never cuts a pair', () => {
    const text = 'See 😀😀 here and 😀 there'
    const found = propose(text, over('Look 😀😀 here', '😀😀 here'))!
    expect(quoteOf(text, found.spans)).toBe('😀😀 here')
  })

  test('never begins inside a pair where only half of it is like a letter', () => {
    expect(words('So 😀 kept house again', over('x kept house y', 'x kept house'))).toBe('😀 kept house')
  })

  test('never ends inside a pair where only half of it is the same', () => {
    expect(words('So he kept house 😁', over('He kept house 😀', 'kept house 😀'))).toBe('kept house 😁')
  })

  test('finds a long quotation by its ends', () => {
    const long = `It began ${'in many words and more '.repeat(30)}so it ended there.`
    const text = `Before. ${long.replace('many', 'a few')} After.`
    expect(words(text, over(long, long))).toBe(long.replace('many', 'a few'))
  })
})
