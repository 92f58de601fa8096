// How well articles are described: title, site, date, byline and language of those found, debris lines, kinds of defect.
import type { FlagKind } from '../../shared/article/article'
import { type GoldArticle, type GoldFile, plainly, readBundle } from './bundle'
import { type Count, f1, type Figure, share } from './figure'
import { take, type Taken } from './taken'

/** The gold's words for our kinds of flag. */
const defects: Readonly<Record<string, FlagKind>> = {
  truncation: 'truncated', mojibake: 'mojibake', html_entity: 'html-entity', duplicate_paragraph: 'repeated-paragraph', exotic_space: 'odd-space', invisible_char: 'invisible-char',
}
const facts = ['found', 'title', 'site', 'site extra', 'date', 'date wrong', 'date extra', 'byline', 'byline extra', 'language'] as const
type Fact = (typeof facts)[number]

class Tally {
  readonly right = new Map<Fact, number>()
  readonly all = new Map<Fact, number>()
  readonly counts = new Map<string, Count>()
  says(fact: Fact, right: boolean): void {
    this.all.set(fact, (this.all.get(fact) ?? 0) + 1)
    if (right) this.right.set(fact, (this.right.get(fact) ?? 0) + 1)
  }
  counted(what: string): Count {
    const count = this.counts.get(what) ?? { hit: 0, extra: 0, missed: 0 }
    this.counts.set(what, count)
    return count
  }
  row(name: string): readonly [string, ...(number | null)[]] {
    return [name, ...facts.map((fact) => share(this.right.get(fact) ?? 0, this.all.get(fact) ?? 0))]
  }
  defectRow(name: string): readonly [string, ...(number | null)[]] {
    return [name, ...['debris', ...Object.keys(defects)].map((kind) => f1(this.counted(kind)))]
  }
}

export const describing: Figure = {
  says: 'title, site, date, byline, language, debris lines and kinds of defect on a bundle of dumps',
  run(folder) {
    const tallies = new Map<string, Tally>([['all', new Tally()]])
    const errors: string[] = []
    for (const file of readBundle(folder)) {
      const layout = tallies.get(file.style) ?? new Tally()
      tallies.set(file.style, layout)
      const taken = take(file.text, file.lines)
      for (const gold of file.articles) {
        const one = taken.find(({ piece }) => firstFilled(file, piece.firstLine) === gold.start_line)
        for (const tally of [layout, tallies.get('all') as Tally]) {
          tally.says('found', one !== undefined)
          if (one !== undefined) compare(file, gold, one, tally, tally === layout ? errors : [])
        }
      }
    }
    return {
      tables: [
        { title: 'of the articles found', columns: facts, rows: [...tallies].map(([name, tally]) => tally.row(name)), goals: [null, '.96', '.93', null, '.93', '≤.02', null, null, null, null] },
        { title: 'F1', columns: ['debris lines', ...Object.values(defects)], rows: [...tallies].map(([name, tally]) => tally.defectRow(name)), goals: ['.88', '.90', '.90', '.90', '.90', '.90', '.90'] },
      ],
      errors,
    }
  },
}

const filled = (text: string | undefined): boolean => text !== undefined && text.replace(/[ \t\u00a0\u3000\f\ufeff]/g, '') !== ''

function firstFilled(file: GoldFile, line: number): number {
  let at = line
  while (at < file.lines.length && !filled(file.lines[at]?.text)) at += 1
  return at
}

function compare(file: GoldFile, gold: GoldArticle, { piece, start, said }: Taken, tally: Tally, errors: string[]): void {
  const miss = (what: string, want: unknown, got: unknown): void => void errors.push(`${file.file}:${gold.start_line + 1}\t${what}\twant ${JSON.stringify(want)}\tgot ${JSON.stringify(got)}`)
  const says = (fact: Fact, right: boolean, want: unknown, got: unknown, bad = !right): void => {
    tally.says(fact, right)
    if (bad) miss(fact, want, got)
  }
  says('title', said.title !== null && gold.title_alts.map(plainly).includes(plainly(said.title)), gold.title_alts[0], said.title)
  const sites = [gold.site, gold.site_known, ...gold.site_alts].filter((one) => one !== null).map(plainly)
  const siteRight = said.site !== null && sites.includes(plainly(said.site))
  if (gold.site !== null) says('site', siteRight, gold.site, said.site)
  else if (gold.title_form === 'bare' || gold.title_form === 'dangling') says('site extra', said.site !== null && !siteRight, null, said.site, said.site !== null && !siteRight)
  const date = said.published?.slice(0, 10) ?? null
  if (gold.date !== null) {
    says('date', date === gold.date, gold.date, date)
    says('date wrong', date !== null && date !== gold.date, gold.date, date, false)
  } else says('date extra', date !== null && date !== gold.date_known, null, date, date !== null && date !== gold.date_known)
  const byline = plainly(said.byline.join(' '))
  if (gold.authors.length > 0) says('byline', gold.authors.every((name) => byline.includes(plainly(name))), gold.authors, said.byline)
  else {
    const extra = byline !== '' && !gold.authors_known.some((name) => byline.includes(plainly(name)))
    says('byline extra', extra, [], said.byline, extra)
  }
  if (gold.lang !== null) says('language', said.language?.split('-')[0] === gold.lang.split('-')[0], gold.lang, said.language)
  debris(file, gold, { piece, start, said } as Taken, tally.counted('debris'), miss)
  for (const [name, kind] of Object.entries(defects)) {
    const count = tally.counted(name)
    const want = gold.defects.some(({ type }) => type === name)
    const got = said.flags.some((flag) => flag.kind === kind)
    if (want && got) count.hit += 1
    else if (got) count.extra += 1
    else if (want) count.missed += 1
    if (want !== got) miss(kind, want, said.flags.find((flag) => flag.kind === kind)?.message ?? null)
  }
}

function debris(file: GoldFile, gold: GoldArticle, { start, said }: Taken, count: Count, miss: (what: string, want: unknown, got: unknown) => void): void {
  const want = new Set(gold.debris.map(({ line }) => line))
  const got = new Set<number>()
  const ranges = said.flags.filter((flag) => flag.kind === 'debris' && flag.in === 'raw').flatMap((flag) => flag.ranges)
  for (let at = 0; at < ranges.length; at += 2) {
    for (const [index, line] of file.lines.entries()) {
      if (line.start >= start + (ranges[at + 1] ?? 0) || line.end <= start + (ranges[at] ?? 0) || !filled(line.text)) continue
      if (index >= gold.start_line && index <= gold.end_line) got.add(index)
    }
  }
  for (const line of want) {
    if (got.has(line)) count.hit += 1
    else count.missed += 1
    if (!got.has(line)) miss('debris missed', file.lines[line]?.text.slice(0, 120), null)
  }
  for (const line of got) {
    if (want.has(line)) continue
    count.extra += 1
    miss('debris extra', null, file.lines[line]?.text.slice(0, 120))
  }
}
