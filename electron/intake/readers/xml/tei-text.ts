// The text of a document in TEI as it is read: words that a line or a page parts are whole, and a list of contents is none.
import { textOfMarkup } from '../markup'
import type { Element } from '../xml-tree'

const parts = /^(?:lb|pb|cb|gb|milestone)$/
const isWithin = (child: Element | string | undefined): boolean => child !== undefined && typeof child !== 'string' && parts.test(child.name) && child.attributes['break'] === 'no'
const hyphen = /[-\u00ad\u2010\u00ac]?\s*$/
const ofContents = /^(?:contents|toc|table_?of_?contents)$/i

/** Of a title page: each on a line of its own. */
const lines = /^(?:titlepart|byline|docimprint|docedition|imprimatur)$/

/** `inLine`: the name of who wrote it stands in a line of words. */
function read(element: Element, inLine = false): Element {
  const children = element.children.flatMap((child, at): (Element | string)[] => {
    const [before, next] = [element.children[at - 1], element.children[at + 1]]
    if (typeof child === 'string') {
      const joined = isWithin(before) ? child.trimStart() : child
      return [isWithin(next) ? joined.replace(hyphen, '') : joined]
    }
    if (isWithin(child) || (/^div\d?$/.test(child.name) && ofContents.test(child.attributes['type'] ?? ''))) return []
    const name = lines.test(child.name) ? 'l' : inLine && child.name === 'docauthor' ? 'name' : child.name
    return [read({ ...child, name }, child.name === 'byline')]
  })
  return { ...element, children }
}

export const textOfTei = (text: Element): string => textOfMarkup(read(text))
