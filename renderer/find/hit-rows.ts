// The rows of the list of hits: a title for each article, then its hits.
import type { FindHit } from '../../shared/find/question'
import { wording } from '../words/wording'

type HitRow = { readonly title: string; readonly count: number; readonly article: string } | { readonly hit: FindHit; readonly index: number }

export const rowHeights = { title: 28, hit: 30 } as const

export function rowsOf(hits: readonly FindHit[]): readonly HitRow[] {
  const rows: HitRow[] = []
  let article: string | null = null
  for (const [index, hit] of hits.entries()) {
    if (hit.article !== article) {
      article = hit.article
      let count = 1
      while (hits[index + count]?.article === article) count += 1
      rows.push({ title: hit.title ?? wording.common.noTitle, count, article })
    }
    rows.push({ hit, index })
  }
  return rows
}

/** Names a hit among those of one search. */
export function hitKey({ article, start }: Pick<FindHit, 'article' | 'start'>): string {
  return `${article} ${start}`
}
