// NewsML-G2: a news item with its metadata; the text in XHTML, in NITF, or plain.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { lineOfMarkup, textOfMarkup } from '../markup'
import { allOf, firstOf, plainText, within, type Element } from '../xml-tree'
import { custom, given, type XmlRecord } from './xml-record'

function nameOf(element: Element | null): string | null {
  return element ? (lineOfMarkup(firstOf(element, 'name')) ?? element.attributes['literal'] ?? element.attributes['qcode'] ?? null) : null
}

export function newsItem(record: Element): XmlRecord {
  if (record.name !== 'newsitem') return { skip: `A ${record.tag} holds no article.` }
  const item = firstOf(record, 'itemmeta')
  const content = firstOf(record, 'contentmeta')
  const kind = firstOf(item, 'itemclass')?.attributes['qcode'] ?? ''
  const set = firstOf(record, 'contentset')
  const inline = firstOf(set, 'inlinexml')
  const body = within(inline, 'body')[0] ?? within(inline, 'block')[0] ?? inline
  const plain = firstOf(set, 'inlinedata')
  const text = body ? textOfMarkup({ ...body, name: 'body' }) : plainText(plain)
  if (text.trim() === '' && kind !== '' && !kind.endsWith(':text')) return { skip: `A news item of the class ${kind} holds no text.` }
  const writers = allOf(content, 'creator').map(nameOf).filter((name) => name !== null)
  const subjects = allOf(content, 'subject').map((subject) => lineOfMarkup(firstOf(subject, 'name')) ?? subject.attributes['qcode'] ?? '')
  return {
    text,
    fields: given({
      title: lineOfMarkup(firstOf(content, 'headline')) ?? lineOfMarkup(firstOf(item, 'title')),
      byline: writers.length > 0 ? writers : allOf(content, 'by').map((by) => lineOfMarkup(by)?.replace(/^by\s+/i, '') ?? '').filter((name) => name !== ''),
      published: isoDate(plainText(firstOf(content, 'contentcreated')) || plainText(firstOf(item, 'firstcreated')) || plainText(firstOf(item, 'versioncreated'))),
      language: languageTag(firstOf(content, 'language')?.attributes['tag'] ?? record.attributes['xml:lang']),
      site: nameOf(firstOf(item, 'provider')),
      url: allOf(item, 'link').concat(allOf(content, 'link')).map((link) => link.attributes['href'] ?? '').find((href) => /^https?:/.test(href)),
      kind: lineOfMarkup(firstOf(firstOf(content, 'genre'), 'name')),
    }),
    custom: custom({ guid: record.attributes['guid'], version: record.attributes['version'], slugline: lineOfMarkup(firstOf(content, 'slugline')), located: nameOf(firstOf(content, 'located')), subject: subjects.filter((subject) => subject !== '') }),
  }
}
