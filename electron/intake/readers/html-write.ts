// What is in an element of a page, as HTML again: Readability keeps it, to begin anew with other rules.
import { emptyElements } from './html-names'
import { isElement, type Child, type Element } from './html-tree'

const raw = new Set(['script', 'style', 'xmp'])
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!)

export function written(element: Element): string {
  let html = ''
  const open = ({ localName, attributes }: Element): string => `<${localName}${attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')}>`
  let node = element.firstChild
  while (node) {
    if (isElement(node)) html += open(node)
    else html += node.nodeType === 8 ? `<!--${node.textContent}-->` : raw.has(node.parentNode!.localName) ? node.textContent : escaped(node.textContent)
    if (isElement(node) && node.firstChild) {
      node = node.firstChild
      continue
    }
    for (let at: Child = node; ;) {
      if (isElement(at) && !emptyElements.has(at.localName)) html += `</${at.localName}>`
      node = at.nextSibling
      if (node || !at.parentNode || at.parentNode === element) break
      at = at.parentNode
    }
  }
  return html
}
