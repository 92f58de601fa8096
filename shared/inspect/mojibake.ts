// Letters read in the wrong encoding, as a flag: each place with its repair.
import type { Flag } from '../article/article'
import { repairs } from './mojibake/repair'

export function mojibakeFlags(raw: string, language: string | null = null): readonly Flag[] {
  const found = repairs(raw, language)
  const first = found[0]
  if (first === undefined) return []
  return [{
    kind: 'mojibake', in: 'raw', fix: null,
    ranges: found.flatMap(({ start, end }) => [start, end]),
    fixes: found.map(({ text }) => text),
    message: `${found.length} × letters read in the wrong encoding, such as ${raw.slice(first.start, first.end).slice(0, 40)} for ${first.text.slice(0, 40)}`,
  }]
}
