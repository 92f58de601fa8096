// HTML as a tree, whatever is wrong with it: elements that are not closed are, and what a page leaves out (head, body) is
// there all the same. The page is looked through from one tag to the next, not sign by sign: a tokenizer of a library, which
// can be fed in pieces, took a third of what a page costs.
import { Document } from './html-document'
import { decodedText, decodedValue } from './html-entities'
import { nameOf } from './html-names'
import { Element, isElement, Text } from './html-tree'

/** Each is looked for among all before it; no page has so many. */
const mostAttributes = 500
/** As browsers have it: what stands deeper stands behind one another, so that no tag has to be looked for among too many. */
const deepest = 512

const slash = 47
const equals = 61
const greater = 62
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const foreign = new Set(['svg', 'math'])
/** Within these, elements are those of a page again. */
const integrating = new Set(['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml', 'foreignobject', 'desc', 'title'])

function parse(html: string, into: Element): void {
  const document = into instanceof Document ? into : into.ownerDocument
  const end = html.length
  let open = into
  let depth = 0
  let at = 0

  function add(text: string): void {
    if (text === '') return
    const last = open.lastChild
    if (last && !isElement(last) && last.nodeType === 3) last.textContent += text
    else open.appendChild(new Text(3, text))
  }

  function begin(written: string): Element {
    const name = nameOf(written)
    while (open !== into && (name.ends?.has(open.localName) || depth >= deepest)) leave()
    open = open.appendChild(new Element(document, name))
    depth += 1
    return open
  }

  function leave(): void {
    open = open.parentNode!
    depth -= 1
  }

  function close(written: string): void {
    const { local, empty } = nameOf(written)
    let element = empty ? into : open
    while (element !== into && element.localName !== local) element = element.parentNode!
    if (element !== into) {
      while (open !== element) leave()
      leave()
    } else if (local === 'p' || local === 'br') {
      begin(local)
      leave()
    }
  }

  /** Whether an element may end with its own tag. */
  function isForeign(): boolean {
    for (let element = open; element !== into; element = element.parentNode!) {
      if (foreign.has(element.localName)) return true
      if (integrating.has(element.localName)) return false
    }
    return false
  }

  /** From `at`, behind a name or a value, to behind the tag; answers whether it says that it ends itself. */
  function attributes(element: Element): boolean {
    let closing = false
    while (at < end) {
      const code = html.charCodeAt(at)
      if (code === greater) {
        at += 1
        return closing
      }
      if (code === slash || isSpace(code)) {
        closing = code === slash || (closing && isSpace(code))
        at += 1
        continue
      }
      closing = false
      const start = at
      for (at += 1; at < end; at += 1) {
        const next = html.charCodeAt(at)
        if (next === equals || next === greater || next === slash || isSpace(next)) break
      }
      const name = html.slice(start, at).toLowerCase()
      while (at < end && isSpace(html.charCodeAt(at))) at += 1
      let value = ''
      if (html.charCodeAt(at) === equals) {
        at += 1
        while (at < end && isSpace(html.charCodeAt(at))) at += 1
        const quote = html[at]
        if (quote === '"' || quote === "'") {
          const last = html.indexOf(quote, at + 1)
          // The page ends within it.
          if (last < 0) {
            at = end
            return false
          }
          value = decodedValue(html.slice(at + 1, last), quote)
          at = last + 1
        } else {
          const first = at
          while (at < end && html.charCodeAt(at) !== greater && !isSpace(html.charCodeAt(at))) at += 1
          value = decodedValue(html.slice(first, at), '')
        }
      }
      // What is said twice counts as it is said first.
      if (element.attributes.length < mostAttributes && !element.hasAttribute(name)) element.setAttribute(name, value)
    }
    return false
  }

  /** From a letter behind `<`. */
  function tag(): void {
    const start = at
    while (at < end) {
      const code = html.charCodeAt(at)
      if (code === greater || code === slash || isSpace(code)) break
      at += 1
    }
    if (at === end) return
    const written = html.slice(start, at)
    const { empty, until, entities } = nameOf(written)
    const closing = attributes(begin(written))
    if (empty || (closing && isForeign())) leave()
    else if (until && !closing) {
      until.lastIndex = at
      const last = until.exec(html)?.index ?? end
      const text = html.slice(at, last)
      add(entities ? decodedText(text, '<title>') : text)
      at = last
    }
  }

  /** From behind `</`. */
  function endTag(): void {
    while (at < end && isSpace(html.charCodeAt(at))) at += 1
    const start = at
    const isName = isLetter(html.charCodeAt(at))
    while (at < end && html.charCodeAt(at) !== greater && !(isName && isSpace(html.charCodeAt(at)))) at += 1
    if (at === end) return
    if (isName) close(html.slice(start, at))
    else if (at > start) open.appendChild(new Text(8, html.slice(start, at)))
    at = html.indexOf('>', at) + 1 || end
  }

  /** From behind `<!` or `<?`. */
  function declaration(): void {
    const comment = html.startsWith('--', at) ? '-->' : html.startsWith('[CDATA[', at) ? ']]>' : null
    const start = comment === '-->' ? at + 2 : at
    // The dashes of its beginning may be those of its end.
    const last = html.indexOf(comment ?? '>', at)
    if (comment) open.appendChild(new Text(8, html.slice(start, last < 0 ? end : Math.max(start, last))))
    at = last < 0 ? end : last + (comment ?? '>').length
  }

  while (at < end) {
    let mark = html.indexOf('<', at)
    // A sign that begins no tag is one of the text.
    while (mark >= 0 && !isLetter(html.charCodeAt(mark + 1)) && !'/!?'.includes(html[mark + 1] ?? ' ')) mark = html.indexOf('<', mark + 1)
    if (mark < 0) mark = end
    if (mark > at) add(decodedText(html.slice(at, mark)))
    at = mark + 1
    if (at >= end) break
    const next = html[at]
    if (next !== '/' && next !== '!' && next !== '?') tag()
    else {
      at += 1
      if (next === '/') endTag()
      else declaration()
    }
  }
}

const ofHead = new Set(['head', 'title', 'meta', 'link', 'base', 'style', 'script', 'noscript'])

/** Gives a page its body where it has none: all that does not belong to a head. */
function complete(document: Document): void {
  const root = document.children.find(({ localName }) => localName === 'html') ?? document.appendChild(document.createElement('html'))
  if (document.body) return
  const nodes = document.childNodes.flatMap((node) => (node === root ? root.childNodes : [node]))
  const body = nodes.find((node): node is Element => node instanceof Element && node.localName === 'body') ?? document.createElement('body')
  if (!body.parentNode) {
    for (const node of nodes) if (node instanceof Element ? !ofHead.has(node.localName) : node.nodeType === 3) body.appendChild(node)
  }
  root.appendChild(body)
}

export function documentOf(html: string): Document {
  const document = new Document(parse)
  parse(html, document)
  complete(document)
  return document
}
