// Which of a piece's first lines is its title.
import type { Row } from './rules'

export function titleRow(head: readonly Row[]): Row | null {
  const named = head.slice(0, 4).find((row) => /^\s*(?:title|headline|titel|titre|título|titolo)\s?[:：]\s*\S/iu.test(row.text))
  if (named !== undefined) return named
  for (const [at, row] of head.slice(0, 4).entries()) {
    if (row.debris || (row.header !== null && row.header !== 'dateline')) continue
    const next = head[at + 1]
    if (row.likeness >= 0.3) return row
    if (row.text.length <= 200 && next?.header !== undefined && next.header !== null) return row
    if (row.text.length <= 120 && row.gap + (next?.gap ?? 0) > 0 && !/[.:;,]\s*$/.test(row.text) && row.likeness > 0) return row
    if (row.text.length > 200) return null
  }
  return null
}
