// Markup of any kind as paragraphs: blocks are set apart by blank lines, inline text is run together with single spaces.

export interface Markup {
  /** Lower case, without a prefix. */
  readonly name: string
  readonly children: readonly (Markup | string)[]
}

/** Elements are called as a document likes: `constructor` too. */
const between = new Map<string, string>()
const paragraphs = 'p div h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table section article figure figcaption address main header footer aside hr form fieldset details summary nav body ab lg list u sp note opener closer salute signed dateline argument epigraph titlepage docauthor head quote'
const lines = 'li tr dt dd l item row br lb caption speaker line'
for (const name of paragraphs.split(' ')) between.set(name, '\n\n')
for (const name of lines.split(' ')) between.set(name, '\n')

export const isBlock = (name: string): boolean => between.has(name)

/** What is not shown, or is another reading of the same words. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'math', 'sic', 'orig', 'teiheader', 'fw'])
const deepest = 2000
const spaces = /[\t\n\r\f ]+/g
/** Has white space that is not a single space. */
const uneven = /[\t\n\r\f]| {2}/

interface Builder {
  text: string
  /** What the next text wants before it: a space, a break, or white space of a `pre` that ended the text before. */
  pending: string
  /** It is text of a `pre`, and no break between blocks. */
  kept: boolean
}

function breaks(gap: string): number {
  let count = 0
  for (let at = gap.indexOf('\n'); at >= 0; at = gap.indexOf('\n', at + 1)) count += 1
  return count
}

function want(builder: Builder, gap: string): void {
  if (gap === '' || (builder.pending !== '' && breaks(gap) <= breaks(builder.pending))) return
  builder.pending = gap
  builder.kept = false
}

function put(builder: Builder, text: string, behind: string, kept: boolean): void {
  if (builder.text !== '') builder.text += builder.pending
  builder.text += text
  builder.pending = behind
  builder.kept = kept
}

function add(builder: Builder, text: string): void {
  const words = uneven.test(text) ? text.replace(spaces, ' ') : text
  const from = words.startsWith(' ') ? 1 : 0
  const to = words.length - (words.endsWith(' ') ? 1 : 0)
  if (from > 0) want(builder, ' ')
  if (to > from) put(builder, words.slice(from, to), to < words.length ? ' ' : '', false)
}

/** In `pre`, spaces and line ends are text; but those where it begins. */
function addKept(builder: Builder, text: string): void {
  const lines = text.replace(/\r\n?/g, '\n')
  const whole = builder.kept ? lines : lines.replace(/^\n+/, '')
  const inner = whole.trimEnd()
  if (inner !== '') put(builder, inner, whole.slice(inner.length), true)
  else if (whole !== '') {
    builder.pending += whole
    builder.kept = true
  }
}

function walk(node: Markup, builder: Builder, depth: number, kept: boolean): void {
  if (unseen.has(node.name) || depth > deepest) return
  const gap = between.get(node.name) ?? (node.name === 'td' || node.name === 'th' || node.name === 'cell' ? ' ' : '')
  const keeps = kept || node.name === 'pre'
  if (node.name === 'br') {
    // Two in a row are how many people end a paragraph.
    if (keeps) addKept(builder, '\n')
    else want(builder, builder.pending.includes('\n') ? '\n\n' : '\n')
    return
  }
  want(builder, gap)
  for (const child of node.children) {
    if (typeof child !== 'string') walk(child, builder, depth + 1, keeps)
    else if (keeps) addKept(builder, child)
    else add(builder, child)
  }
  // White space at the end of a `pre` is none of its text.
  if (keeps && !kept && builder.kept) builder.pending = ''
  want(builder, gap)
}

export function textOfMarkup(node: Markup): string {
  const builder: Builder = { text: '', pending: '', kept: false }
  walk(node, builder, 0, false)
  return builder.text
}

/** On one line. */
export function lineOfMarkup(node: Markup | null | undefined): string | null {
  const line = node ? textOfMarkup(node).replace(/\s+/g, ' ').trim() : ''
  return line === '' ? null : line
}
