// A page as a tree of nodes: what Readability and the readers here ask of a document, and nothing that a page does not
// need which nobody shows. A document of a library that keeps to the whole standard took three times as long.
import type { Document } from './html-document'
import { nameOf, type Name } from './html-names'
import { written } from './html-write'

class Attribute {
  constructor(readonly name: string, public value: string) {}

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value)
  }
}

export type Child = Element | Text

/** Asked of every node, several times: quicker than whether it is an instance. */
export const isElement = (node: Child): node is Element => node.nodeType === 1

abstract class Node {
  parentNode: Element | null = null
  previousSibling: Child | null = null
  nextSibling: Child | null = null

  get nextElementSibling(): Element | null {
    let next = this.nextSibling
    while (next && !isElement(next)) next = next.nextSibling
    return next
  }

  get previousElementSibling(): Element | null {
    let previous = this.previousSibling
    while (previous && !isElement(previous)) previous = previous.previousSibling
    return previous
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }
}

/** Text, or a comment. */
export class Text extends Node {
  readonly childNodes: readonly Child[] = []

  constructor(readonly nodeType: 3 | 8, public textContent: string) {
    super()
  }

  get nodeName(): string {
    return this.nodeType === 3 ? '#text' : '#comment'
  }
}

const rules = /(?:^|;)\s*(display|visibility)\s*:\s*([\w-]+)/gi

export class Element extends Node {
  readonly nodeType: number = 1
  readonly localName: string
  readonly tagName: string
  readonly attributes: Attribute[] = []
  firstChild: Child | null = null
  lastChild: Child | null = null
  /** Where Readability keeps its score and its judgement of a table. */
  readability: unknown = undefined
  _readabilityDataTable: unknown = undefined
  private classes: string | null = null

  constructor(readonly ownerDocument: Document | null, { local, tag }: Name) {
    super()
    this.localName = local
    this.tagName = tag
  }

  get nodeName(): string {
    return this.tagName
  }

  get childNodes(): Child[] {
    const nodes: Child[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): Element[] {
    const elements: Element[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) elements.push(node)
    return elements
  }

  get firstElementChild(): Element | null {
    return this.firstChild && isElement(this.firstChild) ? this.firstChild : (this.firstChild?.nextElementSibling ?? null)
  }

  get textContent(): string {
    let text = ''
    for (let node = this.firstChild; node; node = follow(node, this, true)) if (node.nodeType === 3) text += node.textContent
    return text
  }

  appendChild<T extends Child>(node: T): T {
    return this.insertBefore(node, null)
  }

  insertBefore<T extends Child>(node: T, before: Child | null): T {
    if (node as Child === before) return node
    node.remove()
    const previous = before ? before.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = before
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (before) before.previousSibling = node
    else this.lastChild = node
    return node
  }

  removeChild<T extends Child>(node: T): T {
    node.remove()
    return node
  }

  replaceChild<T extends Child>(node: Child, replaced: T): T {
    if (node !== replaced as Child) {
      // What comes in may stand right behind what goes.
      const after = replaced.nextSibling === node ? node.nextSibling : replaced.nextSibling
      replaced.remove()
      this.insertBefore(node, after)
    }
    return replaced
  }

  private attribute(name: string): Attribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute
    return undefined
  }

  getAttribute(name: string): string | null {
    return this.attribute(name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attribute(name) !== undefined
  }

  setAttribute(name: string, value: string): void {
    if (name === 'class') this.classes = null
    const known = this.attribute(name)
    if (known) known.value = value
    else this.attributes.push(new Attribute(name, value))
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    if (name === 'class') this.classes = null
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get className(): string {
    if (this.classes === null) {
      const written = this.getAttribute('class') ?? ''
      // Most have one, or none.
      this.classes = /\s/.test(written) ? [...new Set(written.split(/\s+/))].join(' ').trim() : written
    }
    return this.classes
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  /** How it is shown by its own rules: all that is asked of its style. */
  get style(): Readonly<Record<string, string>> | null {
    const written = this.getAttribute('style')
    return written === null ? null : Object.fromEntries([...written.matchAll(rules)].map(([, name = '', value = '']) => [name.toLowerCase(), value.toLowerCase()]))
  }

  get src(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('src') ?? '') : undefined
  }

  get srcset(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('srcset') ?? '') : undefined
  }

  /** All elements below, in the order of the page; what a template holds is no part of the page, unless it is asked for. */
  elements(wanted: (element: Element) => boolean, templates = false): Element[] {
    const found: Element[] = []
    for (let node = this.firstChild; node; node = follow(node, this, templates)) if (isElement(node) && wanted(node)) found.push(node)
    return found
  }

  getElementsByTagName(name: string): Element[] {
    if (name === '*') return this.elements(() => true, true)
    const { local } = nameOf(name)
    return this.elements(({ localName }) => localName === local, true)
  }

  /** `names` of elements, with commas between, in any case. */
  querySelectorAll(names: string): Element[] {
    if (!names.includes(',')) {
      const { local } = nameOf(names)
      return this.elements(({ localName }) => localName === local)
    }
    const wanted = wantedOf(names)
    return this.elements(({ localName }) => wanted.has(localName))
  }

  get innerHTML(): string {
    return written(this)
  }

  set innerHTML(html: string) {
    for (let node = this.firstChild; node; node = this.firstChild) node.remove()
    this.ownerDocument?.parse(html, this)
  }
}

/** What Readability and our readers look for is the same on every page. */
const asked = new Map<string, ReadonlySet<string>>()

function wantedOf(names: string): ReadonlySet<string> {
  const known = asked.get(names)
  if (known) return known
  const made = new Set(names.toLowerCase().split(','))
  asked.set(names, made)
  return made
}

/** The node behind this one in the order of the page, below the root. */
function follow(node: Child, root: Element, templates: boolean): Child | null {
  if (isElement(node) && node.firstChild && (templates || node.localName !== 'template')) return node.firstChild
  for (let at: Child = node; ; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling
    if (!at.parentNode || at.parentNode === root) return null
  }
}
