// TEI: the header says who, when and where; front, body and back are the text, in the reading that the editors hold right.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { lineOfMarkup, textOfMarkup } from '../markup'
import { allOf, firstOf, within, type Element } from '../xml-tree'
import { custom, given, type XmlRecord } from './xml-record'

const attribute = (element: Element | null | undefined, ...names: readonly string[]): string | null => names.map((name) => element?.attributes[name]).find((value) => value !== undefined && value !== '') ?? null

function dateOf(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const date = isoDate(attribute(element, 'when', 'when-iso', 'notBefore', 'from')) ?? isoDate(lineOfMarkup(element))
    if (date) return date
  }
  return null
}

function peopleOf(elements: readonly Element[]): string[] {
  return elements.map((element) => lineOfMarkup(firstOf(element, 'persname') ?? firstOf(element, 'name') ?? element)).filter((name) => name !== null)
}

export function teiText(record: Element, outside: Element): XmlRecord {
  const header = firstOf(record, 'teiheader')
  const file = firstOf(header, 'filedesc')
  const source = firstOf(file, 'sourcedesc')
  const statement = firstOf(file, 'titlestmt')
  const publication = firstOf(file, 'publicationstmt')
  const text = firstOf(record, 'text')
  const links = [...within(source, 'ref'), ...within(source, 'ptr'), ...within(publication, 'ref'), ...within(publication, 'ptr')].map((element) => attribute(element, 'target'))
  const numbers = [...within(publication, 'idno'), ...within(source, 'idno')]
  const writers = peopleOf(allOf(statement, 'author'))
  const fields = given({
    title: lineOfMarkup(allOf(statement, 'title').find((title) => title.attributes['type'] === 'main') ?? firstOf(statement, 'title')) ?? lineOfMarkup(within(source, 'title')[0]),
    byline: writers.length > 0 ? writers : peopleOf(within(source, 'author')),
    published: dateOf(allOf(publication, 'date')) ?? dateOf(within(source, 'date')),
    site: lineOfMarkup(firstOf(publication, 'publisher')) ?? lineOfMarkup(within(source, 'publisher')[0]),
    url: links.find((link) => link !== null && /^https?:/.test(link)) ?? numbers.map((number) => lineOfMarkup(number)).find((number) => number !== null && /^https?:/.test(number)),
    language: languageTag(attribute(record, 'xml:lang') ?? attribute(text, 'xml:lang') ?? attribute(within(header, 'language')[0], 'ident') ?? attribute(allOf(outside, 'teicorpus')[0], 'xml:lang')),
  })
  const identifiers = numbers.map((number) => lineOfMarkup(number)).filter((number) => number !== null && number !== fields.url) as string[]
  return { text: text ? textOfMarkup(text) : '', fields, custom: custom({ 'xml:id': attribute(record, 'xml:id'), idno: identifiers, rights: lineOfMarkup(firstOf(publication, 'availability')) }) }
}
