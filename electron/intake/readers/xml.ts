// XML dialects of articles: which element is a record, and what of it is text and which fields. A dialect is a line here.
import type { Item } from '../../../shared/formats/record'
import { broken, skipped, tooLong, type Reader, type Reading } from './reader'
import { atomEntry, rssItem } from './xml/feed'
import { jatsArticle } from './xml/jats'
import { mediaWikiPage } from './xml/mediawiki'
import { newsItem } from './xml/newsml'
import { nitfStory } from './xml/nitf'
import { teiTexts } from './xml/tei'
import type { XmlRecord } from './xml/xml-record'
import { treesOf, type Element, type Tree } from './xml-tree'
import type { XmlDialect } from './signs'

interface Rule {
  /** The text says the title again. */
  readonly titled: boolean
  isRecord(tag: string, above: readonly Element[]): boolean
  /** Elements within a record that may be records themselves. */
  isPart?(tag: string): boolean
  read(record: Element, outside: Element): XmlRecord | readonly XmlRecord[]
}

const local = (tag: string): string => tag.split(':').at(-1) ?? tag
const named = (...names: readonly string[]) => (tag: string): boolean => names.includes(local(tag))

const rules: Readonly<Record<XmlDialect, Rule>> = {
  tei: { titled: true, isRecord: named('TEI', 'TEI.2'), isPart: named('TEI', 'text', 'div', 'div1', 'div2'), read: teiTexts },
  'newsml-g2': { titled: false, isRecord: named('newsItem', 'knowledgeItem', 'packageItem', 'conceptItem', 'planningItem'), read: newsItem },
  nitf: { titled: false, isRecord: named('nitf'), read: nitfStory },
  jats: { titled: false, isRecord: named('article'), read: jatsArticle },
  rss: { titled: false, isRecord: named('item'), read: rssItem },
  atom: { titled: false, isRecord: named('entry'), read: atomEntry },
  mediawiki: { titled: false, isRecord: (tag, above) => tag === 'page' && above.length === 1, read: mediaWikiPage },
}

function itemOf(read: XmlRecord, { start, end, complaints }: Tree, rule: Rule): Item {
  if ('skip' in read) return skipped(start, end, 'other-kind', read.skip)
  const place = read.place ?? { start, end }
  if (read.text.trim() === '') return broken(place.start, place.end, 'empty', complaints[0] ? `The record has no text (${complaints[0]})` : 'The record has no text.')
  const { text, fields, custom, marks } = read
  return { record: { text, ...place, titled: rule.titled, fields, from: Object.fromEntries(Object.keys(fields).map((name) => [name, 'its markup'])), crawled: null, custom, marks: marks ?? null } }
}

export function xmlReader(dialect: XmlDialect): Reader {
  const rule = rules[dialect]
  return async function* ({ input }: Reading): AsyncGenerator<Item> {
    const trees = treesOf(input, rule.isRecord, rule.isPart)
    let count = 0
    for await (const tree of trees.records) {
      count += 1
      if (tree.tooLong) yield tooLong(tree.start, tree.end)
      else for (const read of [rule.read(tree.element, trees.outside)].flat()) yield itemOf(read, tree, rule)
      const damage = tree.complaints[0]
      if (damage) yield { unread: { start: tree.start, end: tree.start, kind: 'broken', code: 'xml', why: `The record was read, but its XML is damaged: ${damage}` } }
    }
    for (const { at, message } of trees.complaints) yield broken(at, at, 'xml', `The XML is damaged: ${message}`)
    if (count === 0) yield broken(0, 0, 'no-records', 'There is no record in it.')
  }
}
