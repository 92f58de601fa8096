// The inspection worker: detectors run here, so that neither the page nor the store waits for them.
import type { ArticleRecord, Description, Inspection } from '../../shared/article/article'
import type { Rhythm } from '../../shared/divide/division'
import { underImported } from '../../shared/inspect/imported'
import { inspect } from '../../shared/inspect/inspect'

/** An article's bytes and what intake said of it; `rhythm` is a place in the order's list. */
export interface ToInspect {
  readonly bytes: Uint8Array
  readonly described: Description & Pick<ArticleRecord, 'inspected'>
  readonly rhythm: number
}

export interface InspectOrder {
  readonly articles: readonly ToInspect[]
  readonly rhythms: readonly Rhythm[]
}

export function inspectAll({ articles, rhythms }: InspectOrder): Inspection[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return articles.map(({ bytes, described, rhythm }) => underImported(inspect(decoder.decode(bytes), described, { rhythm: rhythms[rhythm] ?? {} }), described.inspected))
}
