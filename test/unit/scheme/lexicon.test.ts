// Suggestions: the same words with the label they had, whole words, the longest first, nothing that is labelled or dismissed.
import { expect, test } from 'vitest'
import { Lexicon, occurrences } from '../../../shared/scheme/lexicon'

const known = (quote: string, label: string) => ({ quote, label, spans: [0, quote.length] })
const never = (): boolean => false

test('words are found whole, in every place', () => {
  expect(occurrences('NIH, NIHR and NIH.', 'NIH')).toEqual([[0, 3], [14, 17]])
  expect(occurrences('aaa', 'a')).toEqual([])
  expect(occurrences('a.b.c', '.')).toEqual([[1, 2], [3, 4]])
  expect(occurrences('Ørsted ørsted', 'Ørsted')).toEqual([[0, 6]])
})

test('the longest words win, then the label they have most often', () => {
  const lexicon = new Lexicon()
  for (const [quote, label] of [['Newton', 'person'], ['Newton', 'person'], ['Newton', 'place'], ['Newton Fund', 'organisation']] as const) lexicon.add(known(quote, label))
  const text = 'The Newton Fund. Newton. Newtonian.'
  expect(lexicon.suggest(text, [], never)).toEqual([
    { start: 4, end: 15, label: 'organisation', words: 'Newton Fund', times: 1 },
    { start: 17, end: 23, label: 'person', words: 'Newton', times: 2 },
  ])
})

test('nothing is offered that is labelled so, dismissed, or no longer labelled anywhere', () => {
  const lexicon = new Lexicon()
  lexicon.add(known('Newton', 'person'))
  expect(lexicon.suggest('Isaac Newton', [{ label: 'person', spans: [0, 12] }], never)).toEqual([])
  expect(lexicon.suggest('Isaac Newton', [{ label: 'claim', spans: [0, 12] }], never)).toHaveLength(1)
  expect(lexicon.suggest('Isaac Newton', [], (label, words) => label === 'person' && words === 'Newton')).toEqual([])
  lexicon.remove(known('Newton', 'person'))
  expect(lexicon.suggest('Isaac Newton', [], never)).toEqual([])
})
