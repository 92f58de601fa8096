// How well languages are told: the sixty most spoken, all that are known, sentences and passages, and what is said wrongly with confidence.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '../../shared/inspect/language'
import { type Figure, share } from './figure'

interface Case {
  readonly text: string
  readonly iso6393: string
  readonly bcp47: string
  readonly size: string
}

/** By speakers, first and second language together; Chinese and Arabic and Persian as written. */
const mostSpoken = new Set('en zh hi es fr ar bn pt ru ur id de ja mr te tr ta vi tl ko fa ha sw jv it pa gu th kn am bho yo my ml or uk mai su uz ig ps ro nl ku ms ne si km az hu ceb kk el cs zu sv rw be mg so'.split(' '))
/** The gold's tag for what is one written language to a reader. */
const same: Readonly<Record<string, string>> = { nb: 'no', 'zlm-Latn': 'ms', prs: 'fa', fil: 'tl', pes: 'fa' }

export const languages: Figure = {
  says: 'the language of sentences and passages of the Declaration of Human Rights',
  run(folder) {
    const cases = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Case).filter(({ bcp47, text }) => bcp47 !== 'und' && text !== '')
    const rows = new Map<string, { all: number; right: number; sure: number; surelyWrong: number }>()
    const errors: string[] = []
    for (const { text, bcp47, size } of cases) {
      const want = same[bcp47] ?? bcp47.split('-')[0] ?? ''
      const got = detectLanguage(text)
      const right = got?.language === want
      const among = mostSpoken.has(want)
      for (const key of [among ? 'most spoken' : 'others', ...(among ? [`most spoken, ${size}`] : [])]) {
        const row = rows.get(key) ?? { all: 0, right: 0, sure: 0, surelyWrong: 0 }
        rows.set(key, row)
        row.all += 1
        if (right) row.right += 1
        if ((got?.confidence ?? 0) >= 0.9) row.sure += 1
        if (!right && (got?.confidence ?? 0) >= 0.9) row.surelyWrong += 1
      }
      if (!right && among) errors.push(`${bcp47}\t${size}\tgot ${got?.language} ${got?.confidence.toFixed(2)}\t${text.slice(0, 100)}`)
    }
    return {
      tables: [{ title: 'language', columns: ['number', 'right', 'sure', 'sure and wrong'], rows: [...rows].map(([name, { all, right, sure, surelyWrong }]) => [name, all, share(right, all), share(sure, all), share(surelyWrong, all)]), goals: [null, '.98', null, null] }],
      errors,
    }
  },
}
