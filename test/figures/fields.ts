// What stands around a title, by our own gold in twenty-two languages: how much of it is found, and how much of what is said is right.
import { readFileSync } from 'node:fs'
import { describe } from '../../shared/inspect/describe'
import { inspect } from '../../shared/inspect/inspect'
import { filledLines } from '../../shared/inspect/lines'
import { readTop } from '../../shared/inspect/top'
import { type Count, type Figure, share } from './figure'

const fields = ['title', 'site', 'section', 'kicker', 'deck', 'byline', 'published', 'speaker', 'turn', 'kind'] as const
type Field = (typeof fields)[number]
type Values = { readonly [field in Field]: string[] }

interface Sample {
  readonly name: string
  readonly text: string
  readonly titleOffset: number
  readonly gold: Values
}

const none = (): Values => ({ title: [], site: [], section: [], kicker: [], deck: [], byline: [], published: [], speaker: [], turn: [], kind: [] })
const marked = /\{([a-z]+)(?:=([^:}]*))?:([^}]*)\}/g

/** A file of articles behind `@ name kind`, each with its values in braces: `{byline:Ann Lee}`, `{published=2021-03-03:March 3}`. */
function samplesOf(path: string): readonly Sample[] {
  return readFileSync(path, 'utf8').split(/^@ /mu).slice(1).map((part) => {
    const end = part.indexOf('\n')
    const [name = '', kind = ''] = part.slice(0, end).split(' ')
    const gold = none()
    gold.kind.push(kind)
    const lines = part.slice(end + 1).trim().split('\n').map((line, at) => line.replace(marked, (_, field: Field, value: string | undefined, said: string) => {
      const one = value ?? said
      if (field !== 'speaker' || !gold.speaker.includes(one)) gold[field].push(one)
      if (field === 'speaker') gold.turn.push(`${at} ${one}`)
      return said
    }))
    return { name, text: lines.join('\n'), titleOffset: lines.slice(0, lines.findIndex((line) => line.includes(gold.title[0] ?? ''))).reduce((sum, line) => sum + line.length + 1, 0), gold }
  })
}

function saidOf({ text, titleOffset }: Sample): Values {
  const context = { titleOffset, rhythm: {} }
  const described = describe(text, context)
  const found = inspect(text, described, context)
  const lines = filledLines(text)
  const titleAt = lines.findIndex((line) => line.start === described.titleRange?.[0])
  const place = found.kindFound
  const kicker = place?.how.startsWith('kicker') ? [text.slice(place.start, place.end).trim()] : []
  const list = (value: string | null | undefined): string[] => (value ? [value.trim()] : [])
  return {
    title: list(described.title), site: list(described.site), section: list(described.section), kicker, deck: list(readTop(lines, titleAt).deck?.text),
    byline: [...described.byline], published: list(described.published?.slice(0, 10)), kind: list(found.kind),
    speaker: found.speakers.map(({ name }) => name),
    turn: found.speakers.flatMap(({ name, turns }) => turns.filter((_, at) => at % 2 === 0).map((start) => `${text.slice(0, start).split('\n').length - 1} ${name}`)),
  }
}

export const fieldsFound: Figure = {
  says: 'title, site, section, kicker, deck, byline, date, speakers, turns and kind by our own gold (files such as test/fixtures/inspect/fields/tuned.txt)',
  run(...paths) {
    const errors: string[] = []
    const tables = paths.map((path) => {
      const samples = samplesOf(path)
      const counts = new Map<Field, Count>(fields.map((field) => [field, { hit: 0, extra: 0, missed: 0 }]))
      for (const sample of samples) {
        const said = saidOf(sample)
        for (const [field, count] of counts) {
          const missed = sample.gold[field].filter((one) => !said[field].includes(one))
          const extra = said[field].filter((one) => !sample.gold[field].includes(one))
          count.hit += sample.gold[field].length - missed.length
          count.missed += missed.length
          count.extra += extra.length
          if (missed.length + extra.length > 0) errors.push(`${sample.name}\t${field}\twant ${JSON.stringify(missed)}\tgot ${JSON.stringify(extra)}`)
        }
      }
      return { title: `${samples.length} articles`, columns: ['gold', 'recall', 'precision'], rows: [...counts].map(([field, { hit, extra, missed }]) => [field, hit + missed, share(hit, hit + missed), share(hit, hit + extra)] as const) }
    })
    return { tables, errors }
  },
}
