// A piece of HTML, such as the content of a feed's item, as text.
import { documentOf } from './html-parse'
import { isElement, type Element } from './html-tree'
import { textOfMarkup, type Markup } from './markup'

const deepest = 500

function markupOf(element: Element, depth = 0): Markup {
  const children: (Markup | string)[] = []
  if (depth > deepest) children.push(element.textContent)
  else {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) children.push(markupOf(node, depth + 1))
      else if (node.nodeType === 3) children.push(node.textContent)
    }
  }
  return { name: element.localName, children }
}

export function textOfElement(element: Element | null): string {
  return element ? textOfMarkup(markupOf(element)) : ''
}

export function textOfHtml(html: string): string {
  return textOfElement(documentOf(html).body)
}
