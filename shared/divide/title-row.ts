// Which of a piece's first lines is its title.
import { isKicker } from '../inspect/kind-signs'
import { titleField } from './header'
import { has } from './look'
import type { Row } from './row'

export function titleRow(head: readonly Row[]): Row | null {
  const first = head.slice(0, 4)
  const named = first.find((row) => row.short && titleField.test(row.text))
  if (named !== undefined) return named
  for (const [at, row] of first.entries()) {
    if (!row.short) return null
    if (row.debris || (row.header !== null && row.header !== 'dateline')) continue
    // A word over the title, as press offices and papers set it, is none where a title follows.
    if (isKicker(row.trimmed) && head[at + 1]?.short === true && head[at + 1]?.prose === false && reads(head[at + 1] as Row, head[at + 2])) continue
    if (reads(row, head[at + 1])) return row
    if (row.prose) return null
  }
  return null
}

function reads(row: Row, next: Row | undefined): boolean {
  const { flags, units } = row.look
  if ((flags & has.letter) === 0 || ':,;：，；'.includes(row.trimmed.slice(-1))) return false
  if (next !== undefined && next.header !== null && next.header !== 'dateline') return row.text.length <= 200
  return row.endsSentence ? units < 12 || (units <= 34 && '?!？！'.includes(row.trimmed.slice(-1))) : units <= 60
}
