// What is counted, in English.
import type { Noun } from '../part'

export const nouns = {
  character: { one: 'character', other: 'characters' },
  article: { one: 'article', other: 'articles' },
  byte: { one: 'byte', other: 'bytes' },
  file: { one: 'file', other: 'files' },
  hit: { one: 'hit', other: 'hits' },
  line: { one: 'line', other: 'lines' },
  minute: { one: 'minute', other: 'minutes' },
  reply: { one: 'reply', other: 'replies' },
  place: { one: 'place', other: 'places' },
  rule: { one: 'rule', other: 'rules' },
  title: { one: 'title', other: 'titles' },
  word: { one: 'word', other: 'words' },
  second: { one: 'second', other: 'seconds' },
  flag: { one: 'flag', other: 'flags' },
  correction: { one: 'correction', other: 'corrections' },
  'blank line': { one: 'blank line', other: 'blank lines' },
  'doubtful cut': { one: 'doubtful cut', other: 'doubtful cuts' },
  'new article': { one: 'new article', other: 'new articles' },
  'line struck': { one: 'line struck', other: 'lines struck' },
  'line written': { one: 'line written', other: 'lines written' },
  'more file': { one: 'more file', other: 'more files' },
  'more place': { one: 'more place', other: 'more places' },
  source: { one: 'source', other: 'sources' },
  'more source': { one: 'more source', other: 'more sources' },
} satisfies Readonly<Record<string, Noun>>
