// Markup of any kind as paragraphs: blocks are set apart by blank lines, inline text is run together with single spaces.

export interface Markup {
  /** Lower case, without a prefix. */
  readonly name: string
  readonly children: readonly (Markup | string)[]
}

const between: Readonly<Record<string, string>> = {}
const paragraphs = 'p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table section article figure figcaption address main header footer aside hr form fieldset details summary nav body ab lg list u sp note opener closer salute signed dateline argument epigraph titlepage docauthor head quote'
const lines = 'li tr dt dd l item row br lb caption speaker line'
for (const name of paragraphs.split(' ')) Object.assign(between, { [name]: '\n\n' })
for (const name of lines.split(' ')) Object.assign(between, { [name]: '\n' })

/** What is not shown, or is another reading of the same words. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'math', 'sic', 'orig', 'teiheader', 'fw'])
const deepest = 2000
const spaces = /[\t\n\r\f ]+/g

interface Builder {
  text: string
  /** The break that the next text wants before it. */
  pending: '' | ' ' | '\n' | '\n\n'
}

function want(builder: Builder, gap: Builder['pending']): void {
  if (gap.length > builder.pending.length || (gap === '\n' && builder.pending === ' ')) builder.pending = gap
}

function add(builder: Builder, text: string): void {
  const words = text.replace(spaces, ' ')
  const inner = words.replace(/^ | $/g, '')
  if (words.startsWith(' ')) want(builder, ' ')
  if (inner === '') return
  if (builder.text !== '') builder.text += builder.pending
  builder.text += inner
  builder.pending = words.endsWith(' ') && words.length > 1 ? ' ' : ''
}

function walk(node: Markup, builder: Builder, depth: number, kept: boolean): void {
  if (unseen.has(node.name) || depth > deepest) return
  const gap = (between[node.name] ?? (node.name === 'td' || node.name === 'th' || node.name === 'cell' ? ' ' : '')) as Builder['pending']
  want(builder, gap)
  for (const child of node.children) {
    if (typeof child !== 'string') walk(child, builder, depth + 1, kept || child.name === 'pre')
    else if (kept) addKept(builder, child)
    else add(builder, child)
  }
  want(builder, gap)
}

/** In `pre`, spaces and line ends are text. */
function addKept(builder: Builder, text: string): void {
  const inner = text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '')
  if (inner === '') return
  if (builder.text !== '') builder.text += builder.pending
  builder.text += inner
  builder.pending = ''
}

export function textOfMarkup(node: Markup): string {
  const builder: Builder = { text: '', pending: '' }
  walk(node, builder, 0, node.name === 'pre')
  return builder.text
}

/** On one line. */
export function lineOfMarkup(node: Markup | null | undefined): string | null {
  const line = node ? textOfMarkup(node).replace(/\s+/g, ' ').trim() : ''
  return line === '' ? null : line
}
