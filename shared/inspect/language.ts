// The language of a text: its script first, then the letters or the small words that tell it from its neighbours, and a
// statistical detector where they leave doubt.
import { eld } from 'eld/small'
import { bySmallWords, languages } from './language/known'
import { latinSigns } from './language/letters'
import { isLatin, scriptOf, soleLanguages, telling } from './language/scripts'

export const sampleLength = 600

interface Detected {
  /** BCP 47. */
  readonly language: string
  readonly confidence: number
}

export function detectLanguage(text: string): Detected | null {
  const sample = text.slice(0, sampleLength)
  if (isLatin(sample)) return latin(sample)
  const script = scriptOf(sample)
  if (script === null || script.letters < 4) return null
  if (script.script === 'Latin') return latin(sample)
  if (script.script === 'Han' || script.script === 'Kana') return script.kana > 0.08 ? { language: 'ja', confidence: 0.98 } : most(sample, 'Han')
  const sole = soleLanguages[script.script]
  return sole === undefined ? most(sample, script.script) : { language: sole, confidence: 0.6 + 0.39 * script.share }
}

function most(sample: string, script: string): Detected | null {
  const scores = (telling[script] ?? []).map(({ language, sign, never }) => ({ language, score: (sample.match(sign)?.length ?? 0) - 2 * (never === undefined ? 0 : (sample.match(never)?.length ?? 0)) }))
  const [best, next] = scores.sort((left, right) => right.score - left.score)
  if (best === undefined) return null
  return { language: best.language, confidence: best.score <= 0 ? 0.4 : Math.min(0.98, 0.5 + 0.5 * (1 - Math.max(0, next?.score ?? 0) / best.score)) }
}

/** How much small words, the statistics of letters, and telling letters count. */
const weights = { words: 3, statistics: 0.5, signs: 0.5 }
/** Languages that the statistics do not know, by those that they take them for. */
const alike: Readonly<Record<string, string>> = { id: 'ms', nn: 'no', fo: 'is', gl: 'pt', oc: 'ca', fy: 'nl', af: 'nl', lb: 'de', ceb: 'tl', hil: 'tl', ilo: 'tl', war: 'tl', uz: 'az', tk: 'tr' }

/** Enough where it leaves no doubt. */
const firstWords = 400

function latin(sample: string): Detected | null {
  return bySmallWordsAlone(sample.slice(0, firstWords)) ?? byAll(sample)
}

function bySmallWordsAlone(sample: string): Detected | null {
  const { scores, words } = bySmallWords(sample)
  let [best, next] = [-1, -1]
  for (let at = 0; at < scores.length; at += 1) {
    if (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0)) {
      next = best
      best = at
    } else if (next < 0 || (scores[at] ?? 0) > (scores[next] ?? 0)) next = at
  }
  const [top, second] = [scores[best] ?? 0, scores[next] ?? 0]
  const sure = words >= 12 && top > 0.2 && top > second * 1.7
  return sure ? { language: languages[best] ?? 'en', confidence: 0.98 } : null
}

function byAll(sample: string): Detected | null {
  const { scores, words } = bySmallWords(sample)
  const detected = eld.detect(sample)
  const statistics: Readonly<Record<string, number>> = detected.language === '' ? {} : detected.getScores()
  const small = sample.toLowerCase()
  const signs = new Map(latinSigns.map(([language, sign]) => [language, Math.min(1, (small.match(sign)?.length ?? 0) / Math.max(1, words))]))
  let winner = ''
  let high = 0
  let low = 0
  for (const language of new Set([...languages, ...Object.keys(statistics)])) {
    const score = weights.words * (scores[languages.indexOf(language)] ?? 0) + weights.statistics * (statistics[alike[language] ?? language] ?? 0) + weights.signs * (signs.get(language) ?? 0)
    if (score > high) {
      low = high
      high = score
      winner = language
    } else if (score > low) low = score
  }
  if (winner === '') return null
  return { language: winner, confidence: Math.max(0.3, Math.min(0.95, 0.35 + 0.05 * words, 0.4 + 2 * (high - low) + Math.min(words, 20) * 0.01)) }
}
