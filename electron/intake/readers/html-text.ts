// A piece of HTML, such as the content of a feed's item, as text.
import { domOf, markupOf } from './html-dom'
import { textOfMarkup } from './markup'

export function textOfHtml(html: string): string {
  const body = domOf(html).querySelector('body')
  return body ? textOfMarkup(markupOf(body)) : ''
}
