// HTML as a document that nobody shows: parsed by linkedom, without scripts, styles, or anything loaded.
import { HTMLElement, parseHTML } from 'linkedom'
import type { Markup } from './markup'

/** What of the DOM is used here. */
export interface Dom {
  readonly nodeType: number
  readonly localName?: string
  readonly childNodes: Iterable<Dom>
  readonly textContent: string | null
  readonly parentNode: Dom | null
  readonly documentElement?: Dom
  readonly attributes?: unknown
  getAttribute(name: string): string | null
  querySelector(selector: string): Dom | null
  querySelectorAll(selector: string): Iterable<Dom>
  remove(): void
}

/** How an element is shown by its own rules: all that is asked of its style, and quicker than a list of rules each. */
Object.defineProperty(HTMLElement.prototype, 'style', {
  get(this: Dom) {
    const rules = this.getAttribute('style')
    return rules && Object.fromEntries([...rules.matchAll(/(?:^|;)\s*(display|visibility)\s*:\s*([\w-]+)/gi)].map(([, name = '', value = '']) => [name.toLowerCase(), value.toLowerCase()]))
  },
})

const element = 1
const text = 3
const deepest = 500

export function domOf(html: string): Dom {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document as unknown as Dom
}

export function markupOf(node: Dom, depth = 0): Markup {
  const children: (Markup | string)[] = []
  if (depth > deepest) children.push(node.textContent ?? '')
  else {
    for (const child of node.childNodes) {
      if (child.nodeType === text) children.push(child.textContent ?? '')
      else if (child.nodeType === element) children.push(markupOf(child, depth + 1))
    }
  }
  return { name: node.localName ?? 'div', children }
}
