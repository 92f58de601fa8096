// Kinds of articles, as crawls and archives have them: how each begins, goes on and ends.
import { type Block, block, close, type Made } from './block'
import { joinerOf, makeDate, type Prose } from './prose'
import type { Random } from './random'
import type { Tongue } from './tongue'

interface Making {
  readonly random: Random
  readonly tongue: Tongue
  readonly prose: Prose
  /** A short title, where the kind has one. */
  readonly name: string
  /** Headlines of other articles of the same source. */
  readonly others: readonly string[]
  /** What a whole file has in common. */
  readonly house: House
}

/** The habits of one source. */
export interface House {
  readonly site: string
  readonly mark: string
  readonly titled: 'bare' | 'after' | 'before' | 'twice' | 'dangling'
  readonly dated: number
  readonly signed: number
  readonly sign: string
  readonly furniture: number
  readonly agency: string
  readonly shouting: boolean
  readonly ending: string
  readonly turn: string
  readonly slug: boolean
  readonly cut: number
}

const fill = (random: Random, text: string, tongue: Tongue): string => text.replaceAll('{n}', random.pick(tongue.names))
function titleOf({ random, house, prose }: Making): string {
  const { title } = prose
  if (random.chance(0.1)) return title
  switch (house.titled) {
    case 'after': return `${title} ${house.mark} ${house.site}`
    case 'before': return `${house.site} ${house.mark} ${title}`
    case 'twice': return `${title} ${house.mark} News ${house.mark} ${house.site}`
    case 'dangling': return `${title} ${house.mark}`
    default: return title
  }
}

function under({ random, tongue, house }: Making): readonly Block[] {
  const found: Block[] = []
  if (random.chance(house.dated)) found.push(block('under', makeDate(random, tongue.lang)))
  if (random.chance(house.signed)) found.push(block('under', fill(random, house.sign, tongue)))
  return random.chance(0.5) ? found.reverse() : found
}

/** The text, now and then cut off as feeds cut it. */
function body({ random, prose, house }: Making): readonly Block[] {
  if (!random.chance(house.cut)) return prose.paragraphs.map((one) => block('body', one))
  const kept = prose.paragraphs.slice(0, random.between(1, prose.paragraphs.length))
  const last = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), `${last.slice(0, Math.max(12, Math.floor(last.length * 0.6))).trimEnd()}${random.pick(['…', '...', ' […]'])}`].map((one) => block('body', one))
}

const feet = (making: Making): readonly Block[] =>
  making.random.chance(making.house.furniture) ? making.random.sample(making.tongue.foot, making.random.between(1, 3)).map((one) => block('furniture', one)) : []

type Kind = (making: Making) => readonly Block[]

const report: Kind = (making) => [block('title', titleOf(making)), ...under(making), ...body(making), ...feet(making)]

const wire: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const place = random.pick(tongue.places).toUpperCase()
  const day = new Intl.DateTimeFormat(tongue.lang, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(1995, random.between(0, 11), random.between(1, 28))))
  const dateline = random.pick([`${place}, ${day} - `, `${place} (${house.agency}) -- `, `${place}, ${day} (${house.agency}) — `, `${place} - `])
  const shout = (text: string): string => (house.shouting ? text.toUpperCase() : text)
  const slug = house.slug ? [block('title', random.pick([`BC-${tongue.lang.toUpperCase()}-${random.between(100, 999)}`, `a${random.between(1000, 9999)}`, `BC-${place.split(' ')[0] ?? ''}, 1st Ld-Writethru`]))] : []
  return [...slug, slug.length > 0 ? block('under', prose.title.toUpperCase()) : block('title', prose.title.toUpperCase()), ...(random.chance(house.signed) ? [block('under', fill(random, house.sign, tongue))] : []),
    block('body', shout(dateline + (prose.paragraphs[0] ?? ''))), ...prose.paragraphs.slice(1).map((one) => block('body', shout(one))), ...(house.ending === '' ? [] : [block('furniture', house.ending)])]
}

const transcript: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const speakers = random.sample(tongue.names, 2).map((one) => (house.shouting ? one.toUpperCase() : one))
  const turns = prose.paragraphs.flatMap((one, at): readonly Block[] => {
    const speaker = speakers[at % speakers.length] ?? ''
    const said = house.turn === 'own' ? [block('body', `${speaker}:`), block('body', one)] : house.turn === 'time' ? [block('body', `[00:${String(at).padStart(2, '0')}:${random.between(10, 59)}] ${speaker}: ${one}`)] : house.turn === 'q' ? [block('body', at % 2 === 0 ? `Q   ${one}` : `${speaker}: ${one}`)] : [block('body', `${speaker}: ${one}`)]
    return random.chance(0.12) ? [...said, block('body', random.pick(['(Applause)', '[crosstalk]', '(Laughter.)', '[music]', '(APPLAUSE)']))] : said
  })
  const top = random.chance(0.4) ? [block('under', random.pick(['TRANSCRIPT', 'Transcript', 'Full transcript', 'RUSH TRANSCRIPT']))] : []
  return [block('title', titleOf(making)), ...top, ...under(making), ...turns, ...feet(making)]
}

const letter: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const day = `${random.pick(tongue.places)}, ${makeDate(random, tongue.lang)}`
  const head = house.turn === 'own' ? [block('title', day)] : house.turn === 'q' ? [block('title', prose.title), block('under', day)] : [block('title', `${random.pick(['Letter', 'Brief', 'Lettre', 'Carta', 'LETTER'])} ${random.between(1, 90)}`), block('under', day)]
  return [...head, block('body', fill(random, tongue.dear, tongue)), ...prose.paragraphs.map((one) => block('body', one)), block('body', tongue.yours), close('body', random.pick(tongue.names)), ...(random.chance(0.2) ? [block('body', `P.S. ${prose.paragraphs[0] ?? ''}`)] : [])]
}

const page: Kind = (making) => {
  const { random, tongue, prose, others, house } = making
  const menu = random.sample(tongue.menu, random.between(4, tongue.menu.length)).map((one, at) => ({ ...block('furniture', one), close: at > 0 && house.turn === 'own' }))
  const related = random.chance(0.7) ? [block('furniture', tongue.related), ...random.sample(others, random.between(2, 5)).map((one) => ({ ...block('furniture', one), close: house.turn === 'own' }))] : []
  const comments = random.chance(0.5) ? Array.from({ length: random.between(1, 4) }, () => [block('furniture', random.pick(tongue.names)), close('furniture', makeDate(random, tongue.lang)), block('furniture', fill(random, random.pick(tongue.says), tongue).replaceAll('{t}', random.pick(tongue.things)).replaceAll('{p}', random.pick(tongue.places)))]).flat() : []
  const foot = random.sample(tongue.foot, random.between(2, tongue.foot.length)).map((one) => block('furniture', one))
  const heading = random.chance(0.7) ? [block('title', prose.title)] : []
  const between = random.chance(0.3) && prose.paragraphs.length > 3 ? [block('furniture', tongue.related), block('furniture', random.pick(others.length > 0 ? others : [prose.title]))] : []
  const half = Math.ceil(prose.paragraphs.length / 2)
  const text = prose.paragraphs.map((one) => block('body', one))
  return [block('title', titleOf(making)), ...menu, ...heading, ...under(making), ...text.slice(0, half), ...between, ...text.slice(half), ...foot.slice(0, 2), ...related, ...comments, ...foot.slice(2), block('furniture', `© ${random.between(2008, 2025)} ${house.site}`)]
}

/** Six words each. */
const versesOf = (words: readonly string[]): readonly string[] => Array.from({ length: Math.ceil(words.length / 6) }, (_, at) => words.slice(at * 6, at * 6 + 6).join(' '))

const verse: Kind = (making) => {
  const { random, tongue, prose } = making
  const stanzas = prose.paragraphs.map((one) => {
    const parts = joinerOf(tongue.lang) === '' || tongue.lang === 'th' ? (one.match(/.{6,14}/gu) ?? [one]) : versesOf(one.split(' '))
    return block('body', ...parts.slice(0, 8))
  })
  return [block('title', random.chance(0.5) ? making.name : prose.title), ...(random.chance(0.4) ? [block('under', random.pick(tongue.names))] : []), ...stanzas]
}
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const list: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const items = random.sample([...tongue.things, ...tongue.places, ...tongue.headings], random.between(5, 14))
  const sign = (at: number): string => (house.turn === 'own' ? '- ' : house.turn === 'time' ? `${at + 1}. ` : house.turn === 'q' ? '• ' : '')
  return [block('title', titleOf(making)), ...under(making), block('body', prose.paragraphs[0] ?? ''), ...items.map((one, at) => ({ ...block('body', sign(at) + upperFirst(one)), close: at > 0 && house.shouting })), block('body', prose.paragraphs[1] ?? prose.paragraphs[0] ?? '')]
}

const steps: Kind = (making) => {
  const { random, tongue, prose } = making
  const amounts = random.sample(tongue.things, 6).map((one) => `${random.pick(['200 g', '2', '1/2 l', '3 EL', '1 cup'])} ${one}`)
  return [block('title', making.name), ...under(making), block('body', prose.paragraphs[0] ?? ''), block('body', random.pick(tongue.headings)), ...amounts.map((one, at) => ({ ...block('body', one), close: at > 0 })), block('body', random.pick(tongue.headings)), ...prose.paragraphs.slice(1).map((one, at) => block('body', `${at + 1}. ${one}`))]
}

const code: Kind = (making) => {
  const { random, prose } = making
  const lines = ['const bridge = open("old")', 'for (const one of prices) {', '  total += one.value', '}', 'return total', '$ npm install', 'def main(path):', '    with open(path) as file:', '        return file.read()', '<div class="note">', '</div>', '# a comment']
  const text = prose.paragraphs.flatMap((one, at) => (at % 2 === 0 ? [block('body', one)] : [block('body', one), block('body', ...random.sample(lines, random.between(2, 7)))]))
  return [block('title', titleOf(making)), ...under(making), ...text, ...feet(making)]
}

const questions: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const [ask, answer] = house.turn === 'own' ? ['Q: ', 'A: '] : house.turn === 'time' ? ['Question: ', 'Answer: '] : ['', '']
  return [block('title', titleOf(making)), ...under(making), ...prose.paragraphs.flatMap((one) => [block('body', `${ask}${fill(random, random.pick(tongue.heads), tongue).replaceAll('{t}', random.pick(tongue.things)).replaceAll('{p}', random.pick(tongue.places))}${/[؟]/.test(one) || ['ar', 'fa'].includes(tongue.lang) ? '؟' : ['zh', 'ja'].includes(tongue.lang) ? '？' : '?'}`), block('body', answer + one)])]
}

const release: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const head = house.slug ? [block('title', random.pick(['FOR IMMEDIATE RELEASE', 'PRESS RELEASE', 'NEWS RELEASE'])), block('under', `CONTACT: ${random.pick(tongue.names)}, 555-01${random.between(10, 99)}`), block('under', prose.title)] : [block('title', prose.title), block('under', random.pick(['PRESS RELEASE', 'For Immediate Release']))]
  return [...head, block('body', `${random.pick(tongue.places).toUpperCase()}, ${makeDate(random, tongue.lang)} – ${prose.paragraphs[0] ?? ''}`), ...prose.paragraphs.slice(1).map((one) => block('body', one)), block('body', `About ${house.site}`), block('body', prose.paragraphs[0] ?? ''), ...(house.ending === '' ? [] : [block('furniture', '###')])]
}

const law: Kind = (making) => {
  const { random, prose, house } = making
  const name = house.turn === 'own' ? 'Article' : house.turn === 'time' ? '§' : house.turn === 'q' ? 'Section' : 'Art.'
  return [block('title', prose.title), ...under(making), ...prose.paragraphs.flatMap((one, at) => [block('body', house.turn === 'q' ? `${name} ${at + 1}. ${random.pick(making.tongue.headings)}` : `${name} ${at + 1}`), block('body', one)])]
}

const abstract: Kind = (making) => {
  const { random, tongue, prose } = making
  return [block('title', prose.title), block('under', random.sample(tongue.names, 3).join(', ')), ...(random.chance(0.5) ? [block('under', 'Abstract')] : []), block('body', prose.paragraphs.join(joinerOf(tongue.lang))), ...(random.chance(0.5) ? [block('body', `Keywords: ${random.sample(tongue.things, 3).join(', ')}`)] : [])]
}

const headed: Kind = (making) => {
  const { random, tongue, prose } = making
  const heads = random.sample(tongue.headings, tongue.headings.length)
  return [block('title', titleOf(making)), ...under(making), ...body(making).flatMap((one, at) => (at > 0 && at % 2 === 0 && at / 2 <= heads.length ? [block('body', heads[at / 2 - 1] ?? ''), one] : [one])), ...feet(making), ...(prose.paragraphs.length > 6 ? [block('furniture', tongue.related), block('furniture', random.pick([...making.others, prose.title]))] : [])]
}

const live: Kind = (making) => {
  const { random, prose, house } = making
  let minute = random.between(360, 900)
  const time = (): string => { minute += random.between(2, 40); return house.shouting ? `${Math.floor(minute / 60) % 12 || 12}:${String(minute % 60).padStart(2, '0')} ${minute % 1440 < 720 ? 'a.m.' : 'p.m.'}` : `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` }
  return [block('title', titleOf(making)), ...under(making), ...prose.paragraphs.flatMap((one) => (house.turn === 'own' ? [block('body', `${time()} ${one}`)] : [block('body', time()), block('body', one)]))]
}

const notice: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const name = random.pick(tongue.names)
  if (house.turn === 'own') return [block('title', name), block('under', `${random.between(1920, 1960)} – ${random.between(2001, 2024)}`), ...prose.paragraphs.slice(0, 2).map((one) => block('body', one))]
  return [block('title', house.turn === 'time' ? making.name : prose.title), ...prose.paragraphs.slice(0, random.between(1, 2)).map((one) => block('body', one))]
}

const story: Kind = (making) => {
  const { random, prose, tongue } = making
  const text = prose.paragraphs.map((one) => block('body', one))
  const half = Math.floor(text.length / 2)
  return [block('title', making.name), ...(random.chance(0.5) ? [block('under', random.pick(tongue.names))] : []), ...text.slice(0, half), ...(random.chance(0.4) ? [block('body', random.pick(['* * *', '***', '—', '⁂']))] : []), ...text.slice(half)]
}

const table: Kind = (making) => {
  const { random, tongue, prose, house } = making
  const sign = house.turn === 'own' ? ' | ' : house.turn === 'time' ? '    ' : '\t'
  const columns = random.sample(tongue.headings, Math.min(tongue.headings.length, random.between(3, 5)))
  const rows = random.sample([...tongue.things, ...tongue.places, ...tongue.names], random.between(4, 8)).map((one) => [one, ...columns.slice(1).map(() => String(random.between(1, 9999)))])
  return [block('title', titleOf(making)), ...under(making), block('body', prose.paragraphs[0] ?? ''), ...[columns, ...rows].map((cells, at) => ({ ...block('body', cells.join(sign)), close: at > 0 })), ...prose.paragraphs.slice(1, 3).map((one) => block('body', one))]
}

const makers: Readonly<Record<string, Kind>> = { report, wire, transcript, letter, page, verse, list, steps, code, questions, release, law, abstract, headed, live, notice, story, table }
export const kinds = Object.keys(makers)

export function make(kind: string, making: Making): Made {
  const maker = makers[kind]
  if (maker === undefined) throw new Error(`no kind ${kind}`)
  return { kind, lang: making.prose.lang, title: making.prose.title, blocks: maker(making).filter(({ lines }) => lines.some((line) => line !== '')) }
}
