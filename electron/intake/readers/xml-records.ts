// Records of an XML document of no known dialect: which element repeats and holds a text, and each as names with values,
// so that its fields are mapped as those of JSON are.
import { isPlain, pathsOf, proposeMap, valueAt, type Plain } from '../../../shared/formats/mapping'
import { isBlock, textOfMarkup } from './markup'
import { asBlocks, hasWords, isInline } from './xml/blocks'
import { allOf, plainText, treesOf, type Element } from './xml-tree'

const mostSamples = 50
/** Records lie no deeper: each level looks through all below it. */
const deepest = 10
/** Of the records, on average: labels and settings are shorter. */
const shortest = 40
/** Parts of a text, also where they have titles. */
const parts = /^(?:p|para|paragraph|sec|sect\d?|section|subsection|div|block|chapter|part|comments?|reply|caption|figure|fig|image|img|note|author|person|tag|category|keyword|li|item-?list)$/
const paragraph = /^(?:p|para|(?:lead|tail)?paragraphs?|absatz|parrafo|paragraphe)$/
/** Blocks of a page that hold more than words; records are called so elsewhere. */
const containers = /^(?:article|section|main|header|footer|aside|nav|body|address|form|fieldset|details|summary|list|item|row|table|figure)$/
const isProse = (name: string): boolean => isInline(name) || (isBlock(name) && !containers.test(name))
const wholeText = /^(?:body|bodytext|body\.content|text|fulltext|maintext|content|contents|articlebody|articletext|story|description|abstract|summary|inhalt|texte|texto|testo|datacontent)$/
const fields = /^(?:title|headline|headings?|url|link|date|pubdate|published|author|byline)$/
/** Settings of programs, and their words. */
const others = /^(?:project|xliff|resources|manifest)$/

const elementsOf = ({ children }: Element): Element[] => children.filter((child): child is Element => typeof child !== 'string')
const named = (tag: string): string => tag.split(':').at(-1) ?? tag

/** Lines as they are written, without what sets them in. */
const written = (text: string): string => text.replace(/^[ \t]+|[ \t\r]+$/gm, '').trim()

function attributesOf({ attributes }: Element): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => (/^(?:xmlns|xsi:|xml:space)/.test(name) ? [] : [[named(name), value]]))
}

/** A title and a text of its own stand in it. */
function holdsText(element: Element): boolean {
  const names = elementsOf(element).map(({ name }) => name)
  return names.some((name) => fields.test(name)) && names.some((name) => wholeText.test(name))
}

const isOfParagraphs = (element: Element): boolean => elementsOf(element).length > 0 && elementsOf(element).every(({ name }) => paragraph.test(name))

const isText = (element: Element): boolean => hasWords(element) || (!holdsText(element) && elementsOf(element).some(({ name }) => isProse(name))) || isOfParagraphs(element) || (wholeText.test(element.name) && !elementsOf(element).some(({ name }) => fields.test(name)))

function fieldOf(element: Element): unknown {
  const inner = elementsOf(element)
  if (inner.length > 0) return isText(element) ? textOfMarkup(asBlocks(element)) : plainOf(element)
  const text = written(plainText(element))
  const attributes = attributesOf(element)
  return text === '' && attributes.length > 0 ? Object.fromEntries(attributes) : text
}

/** Fields of databases and search engines, called by an attribute. */
const values = /^(?:field|column|col|str|int|long|float|double|bool|date|prop|property|attr|attribute)$/
const isValue = ({ name, attributes }: Element): boolean => values.test(name) && attributes['name'] !== undefined && attributes['name'] !== ''
const calledOf = (element: Element): string => (isValue(element) ? element.attributes['name']! : named(element.tag))

function grouped(elements: readonly Element[], nameOf: (element: Element) => string): Map<string, Element[]> {
  const groups = new Map<string, Element[]>()
  for (const element of elements) {
    const name = nameOf(element)
    const others = groups.get(name)
    if (others) others.push(element)
    else groups.set(name, [element])
  }
  return groups
}

/** A record with its attributes, its elements by name, and what stands in it as paragraphs or words as `text`. */
export function plainOf(element: Element): Plain {
  const inner = elementsOf(element)
  const plain: Record<string, unknown> = Object.fromEntries(attributesOf(element))
  const isWords = (child: Element | string): boolean => typeof child === 'string' || isInline(child.name) || (isBlock(child.name) && !fields.test(child.name))
  const loose = hasWords(element) || inner.some(({ name }) => paragraph.test(name))
  const groups = grouped(inner.filter((child) => !loose || !(isWords(child) || paragraph.test(child.name))), calledOf)
  for (const [name, all] of groups) Object.defineProperty(plain, name, { value: all.length === 1 ? fieldOf(all[0]!) : all.map(fieldOf), enumerable: true, configurable: true, writable: true })
  const own = { ...element, children: element.children.filter((child) => isWords(child) || paragraph.test((child as Element).name)) }
  if (loose && !Object.hasOwn(plain, 'text')) plain['text'] = inner.length === 0 ? written(plainText(element)) : textOfMarkup(asBlocks(own))
  return plain
}

/** The path of the text of these records; null where they have none. */
function textIn(elements: readonly Element[]): string | null {
  const plains = elements.slice(0, mostSamples).map(plainOf)
  const { text } = proposeMap(plains)
  if (text === undefined || !plains.some((plain) => pathsOf(plain).some(([path]) => path === text))) return null
  const length = plains.reduce((sum, plain) => sum + String(valueAt(plain, text) ?? '').length, 0)
  return length >= shortest * plains.length ? text : null
}

/** What an element says of its title and its date. */
function saidBy(element: Element): readonly [title: unknown, published: unknown] {
  const plain = plainOf(element)
  const { title, published } = proposeMap([plain])
  return [title && valueAt(plain, title), published && valueAt(plain, published)]
}

/** Whether the one record below leaves out what is said beside it, and is called nothing else. */
function saysMore(element: Element, path: readonly string[]): boolean {
  const [record, ...others] = allOf(element, ...path)
  if (!record || others.length > 0) return false
  const [[title, published], [inner, dated]] = [saidBy(element), saidBy(record)]
  return (inner ?? title) === title && ((title !== undefined && inner === undefined) || (published !== undefined && dated === undefined))
}

/** Names from the first element down to the records. */
function find(element: Element, path: readonly string[]): readonly string[] | null {
  if (path.length > deepest) return null
  const groups = grouped(elementsOf(element), ({ name }) => name)
  for (const [name, all] of groups) if (all.length > 1 && !parts.test(name) && !all.every(isValue) && textIn(all) !== null) return [...path, name]
  const own = textIn([element])
  if (own !== null && !own.includes('.')) return path
  for (const [name, all] of groups) {
    const found = elementsOf(all[0]!).length > 0 && isPlain(fieldOf(all[0]!)) ? find(all[0]!, [...path, name]) : null
    if (found) return all.length === 1 && own !== null && saysMore(element, found.slice(path.length)) ? path : found
  }
  return own === null ? null : path
}

interface XmlRecords {
  /** Local names in lower case. */
  readonly path: readonly string[]
  readonly samples: readonly Plain[]
}

/** Null where no element holds a text. */
export async function xmlRecords(head: Buffer): Promise<XmlRecords | null> {
  async function* once(): AsyncGenerator<Buffer> { yield head }
  const roots: Element[] = []
  for await (const { element } of treesOf(once(), (_, above) => above.length === 0).records) if (roots.length < mostSamples) roots.push(element)
  const [first] = roots
  if (!first || others.test(first.name)) return null
  const alike = roots.filter(({ name }) => name === first.name)
  const path = alike.length > 1 && textIn(alike) !== null ? [first.name] : find(first, [first.name])
  if (!path) return null
  const records = path.length === 1 ? alike : allOf(first, ...path.slice(1))
  return { path, samples: records.slice(0, mostSamples).map(plainOf) }
}

export function isAt(path: readonly string[]): (tag: string, above: readonly Element[]) => boolean {
  return (tag, above) => above.length === path.length - 1 && named(tag).toLowerCase() === path.at(-1) && above.every(({ name }, at) => name === path[at])
}
