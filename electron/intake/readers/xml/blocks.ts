// Blocks of a text whose elements have names of their own: what stands beside words is part of their line, what stands
// alone among elements is a block.
import { isBlock, type Markup } from '../markup'

const inline = new Set('a abbr acronym b big bold cite code em emph emphasis ext-link font foreign hi i ital italic link mark monospace named-content num overline person org location chron q roman s sc small span strike strong styled-content sub sup term tt u underline underlined uri xref'.split(' '))

export const isInline = (name: string): boolean => inline.has(name)
/** Words of its own, beside elements. */
export const hasWords = ({ children }: Markup): boolean => children.some((child) => typeof child === 'string' && child.trim() !== '')

export function asBlocks(element: Markup, name = 'div'): Markup {
  const alone = !hasWords(element)
  return {
    name,
    children: element.children.map((child) => (typeof child === 'string' ? child : asBlocks(child, isBlock(child.name) || isInline(child.name) || !alone ? child.name : 'div'))),
  }
}
