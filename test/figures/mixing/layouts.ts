// Layouts: how blocks of an article, and articles of a dump, are set apart. The first eight are those of the development
// bundles; the others are further habits of archives, down to those that set no blank line between two articles.
import type { Block, Made } from './block'
import { wrap } from './prose'
import type { Random } from './random'

interface Laid {
  readonly lines: readonly string[]
  /** First and last line of each article. */
  readonly places: readonly (readonly [first: number, last: number])[]
  readonly ending: string
}

interface Layout {
  /** Blank lines before an article. */
  between(random: Random): number
  /** Blank lines before a block inside an article. */
  inside(random: Random, block: Block): number
  /** Lines that stand between two articles. */
  rule?(at: number, all: number): readonly string[]
  /** Lines put in between a title and what follows it, and before the title. */
  head?(random: Random, made: Made): { readonly before: readonly string[]; readonly after: readonly string[]; readonly title: string }
  line?(text: string, block: Block): readonly string[]
  /** The rule stands before the first as well. */
  readonly first?: boolean
  readonly ending?: string
  readonly blank?: string
}

const one = (): number => 1
const none = (): number => 0
const tightly = (_: Random, block: Block): number => (block.role === 'under' ? 0 : 1)
const rules = ['----------', '* * *', '=====', '---', '########', '\f', '<<<END>>>', '~~~~~', '[%d/%n]', '=== [%d] ===', 'Article %d', '_______________']
const wrapping = (width: number) => (text: string, block: Block): readonly string[] => (block.role === 'body' ? wrap(text, width) : [text])

const layouts: Readonly<Record<string, (random: Random) => Layout>> = {
  seed: () => ({ between: (random) => random.pick([2, 3, 3, 4]), inside: (random, block) => (block.role === 'furniture' && random.chance(0.1) ? 2 : 1) }),
  ambig: () => ({ between: (random) => random.pick([2, 3]), inside: (random) => random.pick([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3]) }),
  tight: () => ({ between: one, inside: none }),
  nogap: () => ({ between: one, inside: one }),
  rule: (random) => {
    const rule = random.pick(rules)
    return { between: one, inside: one, rule: (at, all) => [rule.replace('%d', String(at + 1)).replace('%n', String(all))] }
  },
  header: (random) => {
    const named = random.chance(0.5)
    return { between: (chance) => chance.pick([2, 3]), inside: tightly, head: (chance, made) => ({ before: [], title: named ? 'Title: ' : '', after: [`URL: https://www.example.org/${chance.between(1, 9999)}/${made.kind}`] }) }
  },
  messy: (random) => ({ between: (chance) => chance.pick([2, 3, 3]), inside: one, ending: random.pick(['\n', '\r\n', '\r']), blank: random.pick(['\u00a0', ' ', '\u3000', '']) }),
  feed: () => ({ between: (random) => random.pick([2, 3]), inside: one }),
  wrapped: (random) => ({ between: (chance) => chance.pick([2, 3]), inside: one, line: wrapping(random.pick([60, 72, 76])) }),
  wrappedtight: () => ({ between: (random) => random.pick([2, 3]), inside: tightly, line: wrapping(72) }),
  indented: (random) => {
    const mark = random.pick(['    ', '\t', '  '])
    const wide = random.chance(0.5)
    return { between: (chance) => chance.pick([1, 2]), inside: none, line: (text, block) => (block.role === 'body' ? (wide ? wrap(text, 70).map((part, at) => (at === 0 ? mark + part : part)) : [mark + text]) : [text]) }
  },
  centred: () => ({ between: (random) => random.pick([2, 3]), inside: one, line: (text, block) => (block.role === 'title' ? [`${' '.repeat(Math.max(2, Math.floor((72 - text.length) / 2)))}${text}`] : block.role === 'body' ? wrap(text, 72) : [text]) }),
  counted: () => ({
    between: (random) => random.pick([2, 3]), inside: one, first: true, rule: (at, all) => [`Document ${at + 1} of ${all}`],
    head: (random) => ({ before: [], title: '', after: random.sample(['SECTION: News; Pg. 4', `LENGTH: ${random.between(200, 900)} words`, 'Copyright 2004 The Courier'], 2) }),
  }),
  solid: () => ({ between: none, inside: none }),
  packed: (random) => {
    const gaps = random.pick<readonly Block['role'][]>([['furniture'], ['under'], ['furniture', 'under']])
    return { between: none, inside: (_, { role }) => (gaps.includes(role) ? 1 : 0) }
  },
  numbered: () => ({ between: one, inside: none, first: true, rule: (at) => [`${at + 1}.`] }),
}
export const layoutNames = Object.keys(layouts)

export function lay(name: string, random: Random, articles: readonly Made[]): Laid {
  const layout = layouts[name]?.(random)
  if (layout === undefined) throw new Error(`no layout ${name}`)
  const lines: string[] = []
  const places: [number, number][] = []
  const gap = (count: number): void => { for (let at = 0; at < count; at += 1) lines.push(layout.blank ?? '') }
  for (const [at, made] of articles.entries()) {
    if (at > 0) gap(layout.between(random))
    if (layout.rule && (at > 0 || layout.first === true)) {
      lines.push(...layout.rule(at, articles.length))
      gap(random.between(0, 1))
    }
    const first = lines.length
    const head = layout.head?.(random, made)
    let titled = false
    for (const [place, block] of made.blocks.entries()) {
      if (place > 0) gap(block.close === true ? 0 : layout.inside(random, block))
      const prefix = !titled && block.role === 'title' ? (head?.title ?? '') : ''
      lines.push(...block.lines.flatMap((text) => (layout.line ?? ((same: string) => [same]))(prefix + text, block)))
      if (!titled && head) lines.push(...head.after)
      titled = true
    }
    places.push([first, lines.length - 1])
  }
  return { lines, places, ending: layout.ending ?? '\n' }
}
