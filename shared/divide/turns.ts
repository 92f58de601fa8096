// Lines between the turns of a transcript that nobody speaks: the title of the next one stands there, and so do asides.
import type { Open } from './context'
import type { Row } from './row'

type Place = { readonly row: Row; readonly open: Open; readonly after: readonly Row[] }

const near = 5
/** A stage direction, a time: `[music]`, `(laughs)`. */
const aside = /^[[(（［【][^\])）］】]*[\])）］】]$/

export const betweenTurns = ({ row, open, after }: Place): boolean =>
  row.speaker === '' && !row.ending && !aside.test(row.trimmed) && turns(open.tail, open.tail.length - near) > 1 && turns(after, 0) > 1

/** How many of those who speak below have not spoken right above. */
export function otherSpeakers({ open, after }: Place): number {
  const above = new Set(open.tail.map(({ speaker }) => speaker))
  const below = new Set(after.map(({ speaker }) => speaker).filter((one) => one !== ''))
  let others = 0
  for (const one of below) if (!above.has(one)) others += 1
  return others / Math.max(2, below.size)
}

function turns(rows: readonly Row[], from: number): number {
  let seen = 0
  for (let at = Math.max(0, from); at < rows.length && at < from + near; at += 1) if (rows[at]?.speaker !== '') seen += 1
  return seen
}
