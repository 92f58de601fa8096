// JATS: an article of a journal. Its text is the abstract and the body; notes and references stay out.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { lineOfMarkup, textOfMarkup } from '../markup'
import { allOf, firstOf, plainText, within, type Element } from '../xml-tree'
import { asBlocks } from './blocks'
import { custom, given, type XmlRecord } from './xml-record'

function writer(contrib: Element): string | null {
  const name = firstOf(contrib, 'name') ?? firstOf(contrib, 'name-alternatives', 'name')
  const parts = ['given-names', 'surname'].map((part) => lineOfMarkup(firstOf(name, part))).filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : (lineOfMarkup(firstOf(contrib, 'string-name')) ?? lineOfMarkup(firstOf(contrib, 'collab')))
}

/** The year alone where no more is said. */
function dateOf(date: Element): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => plainText(firstOf(date, part)).trim())
  return [year!, ...[month!, day!].map((part) => part.padStart(2, '0'))].filter((part) => /\d/.test(part) && part !== '00').join('-')
}

function published(meta: Element | null): string | null {
  const dates = allOf(meta, 'pub-date')
  const best = dates.find(({ attributes }) => /^(?:e?pub|ppub)$/.test(attributes['pub-type'] ?? attributes['date-type'] ?? '') && attributes['publication-format'] !== 'print') ?? dates[0]
  return best ? isoDate(best.attributes['iso-8601-date'] ?? dateOf(best)) : null
}

export function jatsArticle(record: Element): XmlRecord {
  const front = firstOf(record, 'front')
  const meta = firstOf(front, 'article-meta')
  const journal = firstOf(front, 'journal-meta')
  const parts = [firstOf(meta, 'abstract'), firstOf(record, 'body')].map((part) => (part ? textOfMarkup(asBlocks(part)) : '')).filter((text) => text !== '')
  const authors = allOf(meta, 'contrib-group', 'contrib').filter(({ attributes }) => (attributes['contrib-type'] ?? 'author') === 'author')
  const id = (type: string): string | null => lineOfMarkup(allOf(meta, 'article-id').find(({ attributes }) => attributes['pub-id-type'] === type))
  return {
    text: parts.join('\n\n'),
    fields: given({
      title: lineOfMarkup(firstOf(meta, 'title-group', 'article-title')),
      byline: authors.map(writer).filter((name) => name !== null),
      published: published(meta),
      language: languageTag(record.attributes['xml:lang']),
      site: lineOfMarkup(firstOf(journal, 'journal-title-group', 'journal-title')) ?? lineOfMarkup(firstOf(journal, 'journal-title')),
      section: lineOfMarkup(within(firstOf(meta, 'article-categories'), 'subject')[0]),
      kind: record.attributes['article-type'],
      url: firstOf(meta, 'self-uri')?.attributes['xlink:href'],
    }),
    custom: custom({ doi: id('doi'), pmid: id('pmid'), pmc: id('pmc'), keywords: within(meta, 'kwd').map((one) => lineOfMarkup(one)).filter((one) => one !== null) }),
  }
}
