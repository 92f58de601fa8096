// Defects of every kind put into sound texts of many languages: how many are found, and what is flagged that is sound.
// `figures -- defects FOLDER [TEXT…]`: forms of FOLDER, in made-up texts, and in texts from files beside them.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Flag } from '../../../shared/article/article'
import { describe } from '../../../shared/inspect/describe'
import { inspect } from '../../../shared/inspect/inspect'
import { repaired } from '../../../shared/inspect/mojibake/repair'
import { type Count, f1, type Figure, share } from '../figure'
import { makeProse, type Prose } from '../mixing/prose'
import { createRandom, type Random } from '../mixing/random'
import { asia } from '../mixing/tongues-asia'
import { east } from '../mixing/tongues-east'
import { west } from '../mixing/tongues-west'
import { type Form, readForms } from './forms'
import { beforeMisreading, put, soundText } from './put'

const tongues = new Map([...west, ...east, ...asia].map((one) => [one.lang, one]))
/** Texts to put lines of a language into that none are made up in. */
const kin: Readonly<Record<string, string>> = { da: 'sv', no: 'sv', fi: 'sv', hu: 'pl', ro: 'it', bg: 'ru', he: 'en' }
const kinds = ['truncated', 'odd-space', 'invisible-char', 'control-char', 'bidi', 'replacement-char', 'html-entity', 'markup', 'mojibake', 'repeated-paragraph', 'pii', 'debris'] as const
/** Of each form: more where texts from files stand beside the made-up ones. */
const rounds = { few: 1, many: 3 }
const seed = 20_261

interface Place {
  readonly kind: string
  readonly start: number
  readonly end: number
}

function placesOf(text: string): readonly Place[] {
  const context = { titleOffset: 0, rhythm: {} }
  const { flags } = inspect(text, describe(text, context), context)
  const places = ({ kind, ranges }: Flag): readonly Place[] => ranges.flatMap((start, at) => (at % 2 === 0 ? [{ kind, start, end: ranges[at + 1] ?? start }] : []))
  return flags.filter((flag) => flag.in === 'raw' && kinds.some((kind) => kind === flag.kind)).flatMap(places)
}

/** Paragraphs of a file, by its language: `deu.utf8.txt` is `deu`. */
function readSound(paths: readonly string[]): readonly Prose[] {
  return paths.map((path) => {
    const [title = '', ...paragraphs] = readFileSync(path, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '')
    return { lang: basename(path).slice(0, 3), title, paragraphs }
  })
}

function proseFor(lang: string, random: Random, files: readonly Prose[]): Prose {
  if (files.length > 0 && random.chance(0.5)) {
    const of = files.filter((one) => one.lang.startsWith(three[lang] ?? lang))
    const { lang: name, title, paragraphs } = random.pick(of.length > 0 && lang !== '*' ? of : files)
    if (of.length > 0 || lang === '*') {
      const from = random.between(0, Math.max(0, paragraphs.length - 5))
      return { lang: name, title, paragraphs: paragraphs.slice(from, from + 5) }
    }
  }
  const tongue = tongues.get(lang) ?? tongues.get(kin[lang] ?? '') ?? random.pick([...tongues.values()])
  const prose = makeProse(random, tongue, random.between(4, 6))
  return { ...prose, paragraphs: [...new Set(prose.paragraphs)] }
}
const three: Readonly<Record<string, string>> = { de: 'deu', fr: 'fra', es: 'spa', pt: 'por', pl: 'pol', cs: 'ces', hu: 'hun', tr: 'tur', ru: 'rus', uk: 'ukr', bg: 'bul', el: 'ell', ar: 'arb', he: 'heb', th: 'tha', vi: 'vie', zh: 'cmn', ja: 'jpn', ko: 'kor', en: 'eng' }

export const defects: Figure = {
  says: 'kinds of defects put into sound texts (test/fixtures/inspect/defects, and files of sound texts): recall and precision by half; --errors shows the first half alone',
  run(folder, ...paths) {
    const random = createRandom(seed)
    const files = readSound(paths)
    const counts = [1, 2].map(() => new Map<string, Count>(kinds.map((kind) => [kind, { hit: 0, extra: 0, missed: 0 }])))
    const stays = [1, 2].map(() => new Map<string, { right: number; all: number }>([...['keep', 'not-pii', 'sound', 'text as such'].map((kind): [string, { right: number; all: number }] => [kind, { right: 0, all: 0 }])]))
    const mended = [1, 2].map(() => ({ right: 0, all: 0 }))
    const errors: string[] = []
    let made = 0
    const tell = ({ half, kind, lang, form }: Form, what: string, more = ''): void => {
      if (half === 1) errors.push(`${what}\t${kind}\t${lang}\t${JSON.stringify(form)}\t${more}`)
    }
    for (const form of readForms(folder)) {
      const count = counts[form.half - 1]!
      const stay = stays[form.half - 1]!
      for (let round = 0; round < (files.length > 0 ? rounds.many : rounds.few); round += 1) {
        const prose = proseFor(form.lang, random, files)
        const spoilt = put(form, prose, random)
        if (spoilt === null) continue
        const touches = ({ start, end }: Place): boolean => start < spoilt.end && spoilt.start < end
        const found = placesOf(spoilt.text)
        made += 1
        const asked = made % 3 === 0
        const sound = asked ? placesOf(soundText(prose)) : []
        const whole = stay.get('text as such')!
        if (asked) whole.all += 1
        if (asked && sound.length === 0) whole.right += 1
        for (const one of sound) {
          count.get(one.kind)!.extra += 1
          tell(form, `false ${one.kind}`, soundText(prose).slice(one.start, one.end))
        }
        const bar = stay.get(form.kind)
        const own = count.get(form.kind)
        if (bar !== undefined) {
          const wrong = found.filter((one) => touches(one) && (form.kind !== 'not-pii' || one.kind === 'pii'))
          bar.all += 1
          if (wrong.length === 0) bar.right += 1
          for (const one of wrong) {
            count.get(one.kind)!.extra += 1
            tell(form, `wrongly ${one.kind}`, spoilt.text.slice(one.start, one.end))
          }
        } else if (own !== undefined) {
          const hit = found.some((one) => one.kind === form.kind && touches(one))
          own[hit ? 'hit' : 'missed'] += 1
          if (!hit) tell(form, 'missed', spoilt.text.slice(Math.max(0, spoilt.start - 20), spoilt.end + 20).slice(0, 120))
          if (sound.length === 0) {
            for (const one of found.filter((one) => !touches(one))) {
              count.get(one.kind)!.extra += 1
              tell(form, `elsewhere ${one.kind}`, spoilt.text.slice(one.start, one.end).slice(0, 80))
            }
          }
          if (form.kind === 'mojibake') {
            const right = repaired(spoilt.text) === beforeMisreading(form.form, prose)
            const half = mended[form.half - 1]!
            half.all += 1
            if (right) half.right += 1
            else if (hit) tell(form, 'not to the sign', '')
          }
        }
      }
    }
    const both = (of: (half: 0 | 1) => readonly (number | null)[]): (number | null)[] => [...of(0), ...of(1)]
    return {
      tables: [
        {
          title: 'kind', columns: ['recall 1st', 'precision', 'F1', 'recall 2nd', 'precision', 'F1'],
          rows: kinds.map((kind) => [kind, ...both((half) => {
            const one = counts[half]!.get(kind)!
            return [share(one.hit, one.hit + one.missed), share(one.hit, one.hit + one.extra), f1(one)]
          })] as const),
          goals: [null, null, '.90', null, null, '.90'],
        },
        { title: 'left alone', columns: ['1st', 'of', '2nd', 'of'], rows: [...stays[0]!.keys()].map((kind) => [kind, ...both((half) => [share(stays[half]!.get(kind)!.right, stays[half]!.get(kind)!.all), stays[half]!.get(kind)!.all])] as const) },
        { title: 'mojibake', columns: ['1st', 'of', '2nd', 'of'], rows: [['repaired to the sign', ...both((half) => [share(mended[half]!.right, mended[half]!.all), mended[half]!.all])]] },
      ],
      errors,
    }
  },
}
