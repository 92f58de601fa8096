// Plain text: the title, a blank line, the text; two blank lines between articles.
import type { Writer } from './writer'

export const textWriter: Writer = {
  extension: 'txt',
  head: () => '',
  article(view, _extra, index) {
    const title = view.fields.title === null ? '' : `${view.fields.title}\n\n`
    return `${index === 0 ? '' : '\n\n'}${title}${view.text}${view.text.endsWith('\n') ? '' : '\n'}`
  },
  tail: () => '',
}
