// TEI: the header says who, when and where; front, body and back are the text, in the reading that the editors hold right.
// Texts of a group are articles each, and so are the documents within one and the parts of a paper that are called so; what
// stands around them is one more.
import { isoDate, languageTag } from '../../../../shared/formats/dates'
import { namesOf } from '../../../../shared/formats/mapped'
import { lineOfMarkup } from '../markup'
import { allOf, firstOf, within, type Element } from '../xml-tree'
import { textOfTei } from './tei-text'
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

function teiText(record: Element, outside: Element): Extract<XmlRecord, { text: string }> {
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
  return { text: text ? textOfTei(text) : '', fields, custom: custom({ 'xml:id': attribute(record, 'xml:id'), idno: identifiers, rights: lineOfMarkup(firstOf(publication, 'availability')) }) }
}

/** The innermost texts of groups, in order. */
function textsOf(element: Element): Element[] {
  return element.children.flatMap((child): Element[] => {
    if (typeof child === 'string' || (child.name !== 'group' && child.name !== 'text')) return []
    return child.name === 'group' || firstOf(child, 'group') ? textsOf(child) : [child]
  })
}

/** Parts of a paper that are articles, as their editors call them; chapters and sections are parts of one. */
const ofPaper = /^(?:article|news|news-?item|story|editorial|letter|review|obituary|report|feature|advertisement)s?$/i

function articlesIn(element: Element): Element[] {
  return element.children.flatMap((child): Element[] => {
    if (typeof child === 'string' || !/^(?:body|div[12]?)$/.test(child.name)) return []
    return child.name !== 'body' && ofPaper.test(attribute(child, 'type') ?? '') ? [child] : articlesIn(child)
  })
}

/** What is an article each: texts of a group, or parts of the one text. */
function severalIn(text: Element): readonly Element[] {
  const texts = textsOf(text)
  const articles = texts.length > 1 ? [] : articlesIn(texts[0] ?? text)
  return articles.length > 1 ? articles : texts
}

function without(element: Element, parts: ReadonlySet<Element>): Element {
  return { ...element, children: element.children.flatMap((child): (Element | string)[] => (typeof child === 'string' ? [child] : parts.has(child) ? [] : [without(child, parts)])) }
}

function titleOf(text: Element): string | null {
  const front = firstOf(text, 'front')
  return lineOfMarkup(within(front, 'titlepart')[0] ?? within(front, 'doctitle')[0]) ?? lineOfMarkup(within(firstOf(text, 'body'), 'head')[0] ?? firstOf(text, 'head'))
}

function groupOf(record: Element, texts: readonly Element[], outside: Element): XmlRecord[] {
  const { fields: { title: collection, ...fields }, custom: known } = teiText(record, outside)
  const around = teiText(without(record, new Set(texts)), outside)
  const first = texts[0]!.place!.start
  return [
    ...(around.text.trim() === '' ? [] : [{ ...around, place: { start: (record.place ?? firstOf(record, 'text')?.place)?.start ?? first, end: first } }]),
    ...texts.map((text) => {
      const writers = peopleOf([...within(firstOf(text, 'front'), 'docauthor'), ...allOf(text, 'docauthor'), ...allOf(text, 'byline')]).flatMap((name) => namesOf(name))
      return {
        text: textOfTei(text),
        fields: given({ ...fields, title: titleOf(text), byline: writers.length > 0 ? writers : fields.byline, language: languageTag(attribute(text, 'xml:lang')) ?? fields.language }),
        custom: { ...known, ...custom({ 'xml:id': attribute(text, 'xml:id'), collection }) },
        place: text.place!,
      }
    }),
  ]
}

export function teiTexts(record: Element, outside: Element): readonly XmlRecord[] {
  const inner = allOf(record, 'tei')
  const text = firstOf(record, 'text')
  const texts = text ? severalIn(text) : []
  const own = texts.length > 1 ? groupOf(record, texts, outside) : text || inner.length === 0 ? [{ ...teiText(record, outside), ...(record.place ? { place: record.place } : {}) }] : []
  return [...own, ...inner.flatMap((one) => teiTexts(one, outside))]
}
