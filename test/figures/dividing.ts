// How well dumps are divided: the starts of articles 2 to n of each file against gold, by layout and by language, and
// whether a confidence means what it says.
import { type GoldFile, readBundle } from './bundle'
import { confidences } from './confidences'
import { describing } from './describing'
import { type Count, f1, type Figure, share, type Table } from './figure'
import { divide } from './taken'

interface Tally extends Count {
  files: number
  perfect: number
  single: number
  whole: number
}

interface Cut {
  readonly line: number
  readonly right: boolean
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** The articles' first lines as found, without the first of the file; and what the gold says of each. */
function cutsOf(file: GoldFile): { readonly found: readonly Cut[]; readonly missed: readonly number[]; readonly articles: number } {
  const want = new Set(file.articles.slice(1).map((article) => article.start_line))
  const { pieces } = divide(file.lines)
  const articles = pieces.filter((piece) => piece.kind === 'article')
  const found = articles.slice(1).map(({ firstLine: line, boundary }) => ({ line, right: want.has(line), ...boundary }))
  const have = new Set(found.map(({ line }) => line))
  return { found, missed: [...want].filter((line) => !have.has(line)), articles: articles.length }
}

export const dividing: Figure = {
  says: 'boundaries by layout and language, files kept whole, calibration; then title, site and date, on a bundle of dumps',
  async run(folder) {
    const layouts = new Map<string, Tally>()
    const languages = new Map<string, Tally>()
    const kinds = new Map<string, Tally>()
    const cuts: Cut[] = []
    const errors: string[] = []
    for (const file of readBundle(folder)) {
      const result = cutsOf(file)
      cuts.push(...result.found)
      count(layouts, 'all', file, result)
      count(layouts, file.style, file, result)
      if (file.kind !== undefined) count(kinds, file.kind, file, result)
      count(languages, file.articles[0]?.lang ?? 'not said', file, result)
      const said = (line: number): string => `${file.file}:${line + 1}\t${JSON.stringify(file.lines[line]?.text.slice(0, 100))}`
      for (const cut of result.found) if (!cut.right) errors.push(`extra\t${said(cut.line)}\t${cut.confidence}\t${cut.reasons.join('; ')}`)
      for (const line of result.missed) errors.push(`missed\t${said(line)}`)
    }
    const described = await describing.run(folder)
    return {
      tables: [table('boundaries', layouts), ...(kinds.size > 1 ? [table('by kind', kinds)] : []), ...(languages.size > 1 ? [table('by language', languages)] : []), confidences('confidence', cuts), ...described.tables.slice(0, 1)],
      errors,
    }
  },
}

function count(tallies: Map<string, Tally>, name: string, file: GoldFile, { found, missed, articles }: ReturnType<typeof cutsOf>): void {
  const tally = tallies.get(name) ?? { hit: 0, extra: 0, missed: 0, files: 0, perfect: 0, single: 0, whole: 0 }
  tallies.set(name, tally)
  const hit = found.filter(({ right }) => right).length
  tally.files += 1
  tally.hit += hit
  tally.extra += found.length - hit
  tally.missed += missed.length
  if (hit === found.length && missed.length === 0) tally.perfect += 1
  if (file.articles.length !== 1) return
  tally.single += 1
  if (articles === 1) tally.whole += 1
}

function table(title: string, tallies: ReadonlyMap<string, Tally>): Table {
  return {
    title,
    columns: ['files', 'cuts', 'precision', 'recall', 'F1', 'files right', 'one kept whole'],
    rows: [...tallies].map(([name, one]) => [name, one.files, one.hit + one.missed, share(one.hit, one.hit + one.extra), share(one.hit, one.hit + one.missed), f1(one), share(one.perfect, one.files), share(one.whole, one.single)]),
  }
}
