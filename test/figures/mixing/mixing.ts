// Mixes dumps with gold out of made-up texts in many languages and kinds, to measure the divider on what it was not made
// for. `figures -- mix OUT SEED COUNT [ARTICLES.jsonl]`: with a file of articles, most of the dumps hold those.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../figure'
import { block } from './block'
import { type House, kinds, make } from './kinds'
import { lay, layoutNames } from './layouts'
import { makeProse, type Prose, readProse } from './prose'
import { createRandom, type Random } from './random'
import type { Tongue } from './tongue'
import { asia } from './tongues-asia'
import { east } from './tongues-east'
import { west } from './tongues-west'

const tongues: readonly Tongue[] = [...west, ...east, ...asia]
const sites = ['The Valley Post', 'Nordlicht', 'Le Quotidien', 'La Gaceta', 'Open Notes', 'city.example', 'Дневник', '今日新闻', 'Daily Ledger', 'Kronika']
/** Kinds that real texts can be given the shape of, the frequent ones more than once. */
const proseKinds = ['report', 'report', 'report', 'wire', 'wire', 'page', 'page', 'headed', 'transcript', 'transcript', 'letter', 'letter', 'release', 'verse', 'live', 'law', 'questions', 'abstract', 'story', 'notice', 'table']
/** How many of the dumps hold real texts, where there are any. */
const share = 0.85

function houseOf(random: Random, layout: string, tongue: Tongue): House {
  const titled = random.pick(['bare', 'bare', 'bare', 'after', 'after', 'before', 'twice', 'dangling'] as const)
  return {
    site: random.pick(sites), mark: random.pick(['–', '|', '-', '—', '·', '»']), titled: layout === 'feed' ? 'bare' : titled,
    dated: random.pick([0, 0.3, 1]), signed: random.pick([0, 0.3, 1]), sign: random.pick(tongue.by), furniture: random.pick([0, 0.4, 0.8]),
    agency: random.pick(['AP', 'Reuters', 'AFP', 'dpa', 'EFE', 'TASS']), shouting: random.chance(0.4), ending: random.pick(['', 'REUTER', '-0-', '###', '(END)', '- 30 -', 'MORE', 'Reuter']),
    turn: random.pick(['own', 'time', 'q', 'plain']), slug: random.chance(0.3), cut: random.pick([0, 0, 0.5]),
  }
}

function nameOf(random: Random, tongue: Tongue): string {
  const thing = random.pick(tongue.things)
  return thing.charAt(0).toUpperCase() + thing.slice(1)
}

function mix(random: Random, name: string, sources: readonly (readonly Prose[])[]) {
  const layout = random.pick(layoutNames)
  const real = sources.length > 0 && random.chance(share) ? random.pick(sources) : null
  const kind = random.pick(real === null ? kinds : proseKinds)
  const lang = real?.[0]?.lang
  const tongue = (lang === undefined ? undefined : tongues.find((one) => one.lang === lang)) ?? (lang === undefined ? random.pick(tongues) : (tongues[0] as Tongue))
  const house = houseOf(random, layout, tongue)
  const count = random.chance(0.15) ? 1 : random.pick([2, 3, 4, 5, 6, 8, 12])
  const long = random.pick([3, 6, 14])
  const short = (one: Prose): Prose => ({ ...one, paragraphs: one.paragraphs.slice(0, random.between(2, Math.max(3, long * 2))) })
  const texts: readonly Prose[] = real === null ? Array.from({ length: count }, () => makeProse(random, tongue, random.between(2, long))) : random.sample(real, count).map(short)
  const strange = random.chance(0.15) && count > 2
  const articles = texts.map((prose, at) => make(strange && at % 3 === 1 ? random.pick(proseKinds) : kind, { random, tongue, prose, name: real === null ? nameOf(random, tongue) : prose.title, others: texts.filter((one) => one !== prose).map(({ title }) => title), house }))
  const noTitle = articles.map((made) => (made.blocks[0]?.role === 'title' ? made : { ...made, blocks: [block('title', made.title), ...made.blocks] }))
  const { lines, places, ending } = lay(layout, random, noTitle)
  const file = `${name}.txt`
  const text = lines.join(ending) + (random.chance(0.8) ? ending : '')
  return {
    text, gold: {
      file, style: layout, kind: strange ? 'mixed' : kind, encoding: 'utf-8', articles: articles.map((made, at) => ({
        start_line: places[at]?.[0], end_line: places[at]?.[1], lang: made.lang, title_alts: [made.title, made.title.toUpperCase()], title_form: house.titled, title_line_text: lines[places[at]?.[0] ?? 0],
        site: null, site_known: house.site, site_alts: [], date: null, date_known: null, authors: [], authors_known: [], defects: [], debris: [],
      })),
    },
  }
}

export const mixing: Figure = {
  says: 'mixes dumps with gold in many kinds, layouts and languages: OUT SEED COUNT [ARTICLES.jsonl]',
  run(out, seed = '1', count = '100', articles) {
    const random = createRandom(Number(seed))
    const sources = articles === undefined ? [] : readProse(articles)
    mkdirSync(join(out, 'txt'), { recursive: true })
    const gold: string[] = []
    for (let at = 0; at < Number(count); at += 1) {
      const mixed = mix(random, `mix-${seed}-${String(at).padStart(4, '0')}`, sources)
      writeFileSync(join(out, 'txt', mixed.gold.file), mixed.text)
      gold.push(JSON.stringify(mixed.gold))
    }
    writeFileSync(join(out, 'gold.jsonl'), `${gold.join('\n')}\n`)
    return { tables: [{ title: 'mixed', columns: ['dumps'], rows: [[out, gold.length]] }], errors: [] }
  },
}
