// Defects of an article as a whole: no title, no date where others have one, short, all capitals, repeated paragraphs.
import type { Flag, FlagKind } from '../article/article'
import type { Learned } from '../divide/rhythm'
import type { RawLine } from './lines'
import { repeatedFlags } from './repeated'

export function wholeFlags(raw: string, body: readonly RawLine[], known: { readonly title: string | null; readonly published: string | null; readonly learned: Learned }): readonly Flag[] {
  const flags: Flag[] = []
  const say = (kind: FlagKind, message: string): void => {
    flags.push({ kind, in: 'raw', ranges: [], message, fix: null })
  }
  if (known.title === null) say('no-title', 'No line of it reads like a title')
  if (known.published === null && known.learned.dates >= 3 && known.learned.dates >= known.learned.titles * 0.5) say('no-date', 'It says no date, while most articles of this dump do')
  const length = body.reduce((sum, line) => sum + line.text.length, 0)
  if (length < 200) say('short', `Only ${length} characters besides title and furniture`)
  if (length >= 100 && inCapitals(body)) say('all-caps', 'Its text is all in capitals')
  flags.push(...repeatedFlags(raw, body))
  return flags
}

function inCapitals(body: readonly RawLine[]): boolean {
  let upper = 0
  let lower = 0
  for (const line of body.slice(0, 12)) {
    for (let at = 0; at < line.text.length && at < 400; at += 1) {
      const code = line.text.charCodeAt(at)
      // Latin, Greek and Cyrillic: to ask for the case of every sign would take longer than all else here.
      if ((code >= 65 && code <= 90) || (code >= 0x391 && code <= 0x3ab) || (code >= 0x400 && code <= 0x42f)) upper += 1
      else if ((code >= 97 && code <= 122) || (code >= 0x3ac && code <= 0x3ce) || (code >= 0x430 && code <= 0x45f)) lower += 1
    }
  }
  return upper > 60 && upper > (upper + lower) * 0.8
}
