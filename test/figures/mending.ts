// Mojibake: what is repaired, and whether what must stay stays. Quotes and forms of letters count as they are meant.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repaired } from '../../shared/inspect/mojibake/repair'
import { plainly } from './bundle'
import { type Figure, share } from './figure'

interface Case {
  readonly set: string
  readonly original: string
  readonly fixed: string
  readonly needs_fix: boolean
}

/** Straight quotes, one form of letters, no control characters: what no encoding decides. */
const meant = (text: string): string => plainly(text.replace(/[„‟‚]/g, '"')).replace(/[\u0000-\u001f]/g, '').replace(/[„‟“”]/g, '"').replace(/\s+/g, ' ').trim()

export const mending: Figure = {
  says: 'letters read in the wrong encoding: repaired, or left alone where they must be',
  run(folder) {
    const cases = readFileSync(join(folder, 'cases.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Case)
    const rows = new Map<string, { stay: number; stayed: number; mend: number; mended: number }>()
    const errors: string[] = []
    for (const { set, original, fixed, needs_fix } of cases) {
      const now = repaired(original)
      const right = needs_fix ? meant(now) === meant(fixed) : now === original
      if (!right) errors.push(`${set}\t${needs_fix ? 'repair' : 'must stay'}\t${JSON.stringify(original)}\twant ${JSON.stringify(fixed)}\tgot ${JSON.stringify(now)}`)
      for (const key of ['all', set]) {
        const row = rows.get(key) ?? { stay: 0, stayed: 0, mend: 0, mended: 0 }
        rows.set(key, row)
        row[needs_fix ? 'mend' : 'stay'] += 1
        if (right) row[needs_fix ? 'mended' : 'stayed'] += 1
      }
    }
    return {
      tables: [{
        title: 'mojibake', columns: ['must stay', 'stays', 'to repair', 'repaired'],
        rows: [...rows].map(([name, { stay, stayed, mend, mended }]) => [name, stay, share(stayed, stay), mend, share(mended, mend)]), goals: [null, '1', null, '.90'],
      }],
      errors,
    }
  },
}
