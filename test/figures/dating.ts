// How many written dates are read rightly, with the locale known and unknown; those that could mean two days count apart.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findDates, type WrittenDate } from '../../shared/inspect/dates'
import { type Figure, share } from './figure'

interface Case {
  readonly text: string
  readonly iso: string
  readonly locale: string
  readonly style: string
  readonly ambiguous: boolean
}

interface Score {
  all: number
  known: number
  unknown: number
  wrong: number
}

/** The date that the text is, whole. */
function whole(text: string, language: string | null): WrittenDate | undefined {
  return findDates(text, { language })[0]
}

export const dating: Figure = {
  says: 'written dates of many locales read as the day they mean',
  run(folder) {
    const cases = readFileSync(join(folder, 'intl_dates.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Case)
    const scores = new Map<string, Score>()
    const errors: string[] = []
    let doubtful = 0
    let said = 0
    for (const { text, iso, locale, style, ambiguous } of cases) {
      const known = whole(text, locale)
      const unknown = whole(text, null)
      if (ambiguous) {
        doubtful += 1
        if (unknown === undefined || unknown.iso === iso || unknown.ambiguous) said += 1
        if (unknown !== undefined && unknown.iso !== iso && !unknown.ambiguous) errors.push(`${locale}\t${text}\tambiguous, not said\t${unknown.iso}`)
        if (known?.iso !== iso) errors.push(`${locale}\t${text}\tambiguous, locale known\twant ${iso}\tgot ${known?.iso}`)
        continue
      }
      for (const key of ['all', locale]) {
        const score = scores.get(key) ?? { all: 0, known: 0, unknown: 0, wrong: 0 }
        scores.set(key, score)
        score.all += 1
        score.known += Number(known?.iso === iso)
        score.unknown += Number(unknown?.iso === iso)
        score.wrong += Number(unknown !== undefined && unknown.iso !== iso && !unknown.ambiguous)
      }
      if (known?.iso !== iso) errors.push(`${locale}\t${style}\t${text}\tlocale known\twant ${iso}\tgot ${known?.iso}`)
      if (unknown?.iso !== iso) errors.push(`${locale}\t${style}\t${text}\tlocale unknown\twant ${iso}\tgot ${unknown?.iso}`)
    }
    return {
      tables: [
        { title: 'unambiguous dates', columns: ['number', 'locale known', 'unknown', 'wrong, not said'], rows: [...scores].map(([name, { all, known, unknown, wrong }]) => [name, all, share(known, all), share(unknown, all), share(wrong, all)]), goals: [null, '.97', '.90', null] },
        { title: 'ambiguous dates', columns: ['number', 'right, or doubt said'], rows: [['all', doubtful, share(said, doubtful)]] },
      ],
      errors,
    }
  },
}
