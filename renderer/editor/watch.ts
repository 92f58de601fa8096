// Reads the article at hand from the store: whole the first time, then only what is not known here.
import { unpackAnnotations } from '../../shared/article/annotation-pack'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import type { ArticleNumber } from '../../shared/article/article'
import type { ArticleView } from '../../shared/question'
import { done, type Result } from '../../shared/result'
import { ask } from '../bridge/store'

let last: { readonly number: ArticleNumber; readonly seq: number; readonly annotations: readonly PlacedAnnotation[] } | null = null

/** `early`: the text may come before its annotations. */
export async function watch(number: ArticleNumber, early = false): Promise<Result<ArticleView>> {
  const base = last?.number === number ? last : null
  const answer = await ask('article.watch', { number, known: base?.seq ?? null, early })
  if (!answer.ok || answer.value.more) return answer
  const { packed, seq, ...view } = answer.value
  const annotations = packed ? unpackAnnotations(packed, view.text, number, base?.annotations ?? []) : view.annotations
  // An answer may be overtaken by a newer one.
  if (last?.number !== number || last.seq <= (seq ?? -1)) last = { number, seq: seq ?? -1, annotations }
  return done({ ...view, annotations })
}

/** What was read last has everything up to a command. */
export function isTold(number: ArticleNumber | null, seq: number): boolean {
  return last !== null && last.number === number && last.seq >= seq
}
