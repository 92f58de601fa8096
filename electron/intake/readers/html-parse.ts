// HTML as a tree, whatever is wrong with it: elements that are not closed are, and what a page leaves out (head, body) is
// there all the same.
import { Parser } from 'htmlparser2'
import { Document } from './html-document'
import { Element, isElement, Text } from './html-tree'

/** Each is looked for among all before it; no page has so many. */
const mostAttributes = 500

function parse(html: string, into: Element): void {
  const document = into instanceof Document ? into : into.ownerDocument
  let open = into
  const add = (text: string): void => {
    // Entities come apart from the text around them.
    const last = open.lastChild
    if (last && !isElement(last) && last.nodeType === 3) last.textContent += text
    else open.appendChild(new Text(3, text))
  }
  const parser = new Parser({
    onopentagname(name) {
      open = open.appendChild(new Element(document, name))
    },
    onattribute(name, value) {
      // What is said twice counts as it is said first.
      if (open.attributes.length < mostAttributes && !open.hasAttribute(name)) open.setAttribute(name, value)
    },
    onclosetag() {
      open = open.parentNode ?? into
    },
    ontext: add,
    oncomment: (text) => void open.appendChild(new Text(8, text)),
  })
  parser.end(html)
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
