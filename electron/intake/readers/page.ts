// A web page as an article: its main text by Readability, without the title and the date line that its fields hold.
import { Readability } from '@mozilla/readability'
import type { Fields } from '../../../shared/article/article'
import { isoDate } from '../../../shared/formats/dates'
import { documentOf } from './html-parse'
import { textOfElement } from './html-text'
import type { Document } from './html-document'
import { isElement, type Child, type Element } from './html-tree'
import { isCalled, pageData } from './page-data'

export interface Page {
  readonly text: string
  readonly fields: Partial<Fields>
  readonly from: { readonly [field in keyof Fields]?: string }
}

const mostElements = 50_000
/** Deeper pages are nobody's; Readability would look at each level again for each. */
const deepest = 200
/** Of the words in `article` or `main`: with less, Readability took the wrong part. */
const leastShare = 0.4

function isWideSpace(code: number): boolean {
  if (code < 0x2000) return code === 0xa0 || code === 0x1680
  return code > 0x205f ? code === 0x3000 || code === 0xfeff : code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
}

/** Stretches of white space, and one. */
function words(text: string): number {
  let count = 1
  let inSpace = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isSpace = code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && isWideSpace(code))
    if (isSpace && !inSpace) count += 1
    inSpace = isSpace
  }
  return count
}
const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const blocks = new Set(['p', 'div', 'section', 'header', 'li', 'ul', 'dl', 'span', 'address'])

/** Dates and names that stand in a block of their own, as the page shows them under its heading. */
function removeDateLines(page: Document, byline: readonly string[]): void {
  for (const time of page.querySelectorAll('time')) {
    let block = time.parentNode
    while (block?.parentNode && (block.localName === 'span' || block.localName === 'a' || block.localName === 'small')) block = block.parentNode
    if (!block || !blocks.has(block.localName)) continue
    let rest = line(block.textContent).replace(line(time.textContent), '')
    for (const name of byline) rest = rest.replace(name, '')
    if (rest.replace(/\b(?:by|published|posted|updated|on|von|am|par|le|por|el)\b/gi, '').replace(/[^\p{L}\p{N}]+/gu, '') === '') block.remove()
  }
}

/** What the page itself calls its content, for programs to read. */
function contentOf(page: Document): Element | null {
  const [content, ...more] = page.elements((element) => isCalled(element, 'e-content'))
  return more.length === 0 ? (content ?? null) : null
}

function mainOf(page: Document): Element | null {
  const articles = page.querySelectorAll('article')
  return articles.length === 1 ? articles[0]! : (page.querySelectorAll('main')[0] ?? page.elements((element) => element.getAttribute('role') === 'main')[0] ?? null)
}

/** The heading that says the title: the first. Answers whether there was one. */
function removeHeading(part: Pick<Element, 'querySelectorAll'> | null, title: string | null | undefined): boolean {
  const heading = part?.querySelectorAll('h1,h2').find((one) => title && line(one.textContent).toLowerCase() === line(title).toLowerCase())
  heading?.remove()
  return heading !== undefined
}

/** Without lines at the top that only repeat date, names and the title: where a heading said that, a paragraph that says it again is text. */
function withoutHead(text: string, { title, published, byline }: Partial<Fields>, headed: boolean): string {
  let rest = text
  for (let step = 0; step < 4; step += 1) {
    const end = rest.indexOf('\n')
    const top = line(end < 0 ? rest : rest.slice(0, end))
    const isDate = top.length < 40 && published !== null && published !== undefined && isoDate(top)?.slice(0, 10) === published.slice(0, 10)
    const isName = (byline ?? []).length > 0 && top.replace(/^by\s+/i, '').toLowerCase() === (byline ?? []).join(', ').toLowerCase()
    const isTitle = !headed && title !== null && title !== undefined && top.toLowerCase() === line(title).toLowerCase()
    if (end < 0 || !(isDate || isName || isTitle)) return rest
    rest = rest.slice(end).trimStart()
  }
  return rest
}

function isDeep(page: Document): boolean {
  let depth = 0
  for (let node: Child | null = page.body; node;) {
    if (isElement(node) && node.firstChild) {
      depth += 1
      if (depth > deepest) return true
      node = node.firstChild
      continue
    }
    while (node && node !== page.body && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    node = node === page.body ? null : (node?.nextSibling ?? null)
  }
  return false
}

/** A main part of so many words is what the page is for. */
const enough = 100
const beside = 'nav,aside,footer'

/** What stands beside a main part by the page's own word goes first: Readability would look at each link of it many times. */
function removeBeside(page: Document, main: Element): void {
  const above = new Set<Element>()
  for (let element: Element | null = main; element; element = element.parentNode) above.add(element)
  for (const part of page.querySelectorAll(beside)) {
    if (above.has(part)) continue
    let around = part.parentNode
    while (around && around !== main) around = around.parentNode
    if (!around) part.remove()
  }
}

function readable(page: Document): string | null {
  if (isDeep(page)) return null
  try {
    const found = new Readability(page as never, { maxElemsToParse: mostElements, charThreshold: 200, disableJSONLD: true, serializer: (node) => node as unknown as Element }).parse()
    return found?.content ? textOfElement(found.content) : null
  } catch {
    // Too many elements, or a page that Readability fails at: the plain text of its main part stands in.
    return null
  }
}

export function readPage(html: string): Page {
  const page = documentOf(html)
  const { fields, from } = pageData(page)
  const content = contentOf(page)
  const headedInside = removeHeading(content, fields.title)
  const headed = removeHeading(page, fields.title) || headedInside
  removeDateLines(page, fields.byline ?? [])
  const inside = withoutHead(textOfElement(content).trim(), fields, headedInside)
  if (inside !== '') return { text: inside, fields, from }
  const main = mainOf(page)
  const whole = textOfElement(main)
  if (main && words(whole) >= enough) removeBeside(page, main)
  // Readability takes the document apart, so it comes last.
  const fallback = whole !== '' ? whole : textOfElement(page.body)
  const found = readable(page)
  const text = found !== null && words(found) >= leastShare * words(whole) ? found : fallback
  return { text: withoutHead(text.trim(), fields, headed), fields, from }
}
