// The query language: what is said is understood, and what is not known is named.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flagKinds, statuses } from '../../../shared/article/article'
import { formatQuery, parseQuery, splitFilter, type Term } from '../../../shared/find/query'

function terms(text: string): readonly Term[] {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.failure.message)
  return parsed.value.terms
}
function message(text: string): string {
  const parsed = parseQuery(text)
  return parsed.ok ? '' : parsed.failure.message
}

describe('Q1 a query is words that must all hold', () => {
  test('all, and nothing, ask for everything', () => {
    expect(terms('all')).toEqual([])
    expect(terms('  ')).toEqual([])
  })
  test('each word', () => {
    expect(terms('status:new tag:a/b -site:"Bored Panda" dump:"x \\"y\\".txt" import:1f0c flag:mojibake is:removed')).toEqual([
      { field: 'status', value: 'new', negated: false },
      { field: 'tag', value: 'a/b', negated: false },
      { field: 'site', value: 'Bored Panda', negated: true },
      { field: 'dump', value: 'x "y".txt', negated: false },
      { field: 'import', value: '1f0c', negated: false },
      { field: 'flag', value: 'mojibake', negated: false },
      { field: 'is', value: 'removed', negated: false },
    ])
  })
  test('Q2 no site is not a site called none', () => {
    expect(terms('site:none')[0]!.value).toBeNull()
    expect(terms('site:"none"')[0]!.value).toBe('none')
  })
})

describe('Q3 what is not known is named with its place', () => {
  test.each([
    ['status:new colour:red', '“colour:red” at character 12 of the query'],
    ['😀 all', '“😀” at character 1 of the query'],
    ['status:fine', 'new, reviewing, accepted, rejected'],
    ['flag:odd', 'mojibake'],
    ['is:new', 'removed'],
    ['-all', '“-all”'],
    ['tag:', 'no value'],
    ['site:"open', '“site:"open”'],
    ['site:"a"b', 'character 1'],
  ])('%s', (text, said) => {
    expect(message(text)).toContain(said)
  })
})

test('Q4 a query written out is the same query', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 })
  const any = fc.record({ negated: fc.boolean() }).chain(({ negated }) =>
    fc.oneof(
      fc.constantFrom(...statuses).map((value): Term => ({ field: 'status', value, negated })),
      fc.constantFrom(...flagKinds).map((value): Term => ({ field: 'flag', value, negated })),
      text.map((value): Term => ({ field: 'tag', value, negated })),
      fc.option(text).map((value): Term => ({ field: 'site', value, negated })),
      fc.constant<Term>({ field: 'is', value: 'removed', negated }),
    ),
  )
  fc.assert(fc.property(fc.array(any), (given) => {
    expect(terms(formatQuery({ terms: given }))).toEqual(given)
  }))
})

describe('Q6 a filter is terms and words', () => {
  test.each([
    ['flag:mojibake', 'flag:mojibake', ''],
    ['  ferry  flag:mojibake town -status:new ', 'flag:mojibake -status:new', 'ferry town'],
    ['site:"Bored Panda" tech', 'site:"Bored Panda"', 'tech'],
    ['two  spaces', 'all', 'two  spaces'],
    ['https://x.example note: this 12:30', 'all', 'https://x.example note: this 12:30'],
    ['flag:odd site:', 'all', 'flag:odd site:'],
  ])('%s', (text, query, words) => {
    const split = splitFilter(text)
    expect([formatQuery(split), split.words]).toEqual([query, words])
  })
})
