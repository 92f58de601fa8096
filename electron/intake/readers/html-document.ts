// A page as a whole: where its parts are, and how new ones are made.
import { nameOf } from './html-names'
import { Element, Text } from './html-tree'

export class Document extends Element {
  override readonly nodeType = 9
  /** Of no page in particular, so that a link can be made whole. */
  readonly baseURI = 'http://page.invalid/'
  readonly documentURI = this.baseURI

  constructor(readonly parse: (html: string, into: Element) => void) {
    super(null, nameOf('#document'))
  }

  get documentElement(): Element | null {
    return this.children.find(({ localName }) => localName === 'html') ?? this.firstElementChild
  }

  get body(): Element | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null
  }

  get title(): string {
    return this.querySelectorAll('title')[0]?.textContent ?? ''
  }

  createElement(name: string): Element {
    return new Element(this, nameOf(name))
  }

  createTextNode(text: string): Text {
    return new Text(3, text)
  }
}
