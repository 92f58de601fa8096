// NITF: a news story with its headline, byline and docdata; the text is its body without pictures.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { lineOfMarkup, textOfMarkup } from '../markup'
import { allOf, firstOf, within, type Element } from '../xml-tree'
import { asBlocks } from './blocks'
import { custom, given, type XmlRecord } from './xml-record'

const pictures = new Set(['media', 'nitf-table-metadata'])
const withoutPictures = (element: Element): Element => ({ ...element, children: element.children.flatMap((child): (Element | string)[] => (typeof child === 'string' ? [child] : pictures.has(child.name) ? [] : [withoutPictures(child)])) })

function writers(top: Element | null): string[] {
  const bylines = allOf(top, 'byline')
  // An archive gives the names as they were printed, in capitals, and once more in order.
  const ordered = bylines.filter(({ attributes }) => attributes['class'] === 'normalized_byline').flatMap((one) => (lineOfMarkup(one) ?? '').split(/\s*;\s*/))
  if (ordered.length > 0) return ordered.map((name) => name.replace(/^([^,]+),\s*(.+)$/, '$2 $1'))
  return bylines.flatMap((byline) => {
    const people = within(byline, 'person')
    return (people.length > 0 ? people : [byline]).map((one) => lineOfMarkup(one)?.replace(/^by\s+/i, '') ?? '').filter((name) => name !== '')
  })
}

export function nitfStory(record: Element): XmlRecord {
  const head = firstOf(record, 'head')
  const body = firstOf(record, 'body')
  const top = firstOf(body, 'body.head')
  const docdata = firstOf(head, 'docdata')
  const pubdata = firstOf(head, 'pubdata')
  const content = firstOf(body, 'body.content') ?? body
  // An archive gives the lead once by itself and once within the whole.
  const full = within(content, 'block').find(({ attributes }) => attributes['class'] === 'full_text')
  const headline = firstOf(top, 'hedline')
  const section = allOf(head, 'meta').find(({ attributes }) => /section/i.test(attributes['name'] ?? ''))?.attributes['content']
  const date = within(docdata, 'date.issue')[0]?.attributes['norm'] ?? pubdata?.attributes['date.publication'] ?? within(top, 'story.date')[0]?.attributes['norm']
  return {
    text: content ? textOfMarkup(asBlocks(withoutPictures(full ?? content))) : '',
    fields: given({
      title: lineOfMarkup(firstOf(headline, 'hl1')) ?? lineOfMarkup(headline) ?? lineOfMarkup(firstOf(head, 'title')),
      byline: [...new Set(writers(top))],
      published: date ? isoDate(date) : null,
      language: languageTag(record.attributes['xml:lang'] ?? body?.attributes['xml:lang']),
      site: pubdata?.attributes['name'],
      section: pubdata?.attributes['position.section'] ?? section,
      url: /^https?:/.test(pubdata?.attributes['ex-ref'] ?? '') ? pubdata?.attributes['ex-ref'] : null,
    }),
    custom: custom({
      id: within(docdata, 'doc-id')[0]?.attributes['id-string'], subtitle: lineOfMarkup(firstOf(headline, 'hl2')), dateline: lineOfMarkup(firstOf(top, 'dateline')),
      subject: within(docdata, 'classifier').map((one) => lineOfMarkup(one) ?? one.attributes['value'] ?? '').filter((one) => one !== ''),
    }),
  }
}
