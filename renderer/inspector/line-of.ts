// The line of the dump at a place of the text, as the gutter counts it.
import type { ArticleView } from '../../shared/question'
import { useArticle } from '../editor/article-state'
import { firstLines, lineNumbers } from '../editor/line-numbers'

let known: { view: ArticleView; raw: unknown; numbers: readonly (number | null)[] } | null = null

export function lineOf(view: ArticleView, position: number): number {
  const { raw } = useArticle.getState()
  const index = view.text.slice(0, position).split('\n').length - 1
  if (!raw) return index + 1
  if (known?.view !== view || known.raw !== raw) {
    known = { view, raw, numbers: lineNumbers(raw.firstText, view.text, firstLines(raw.raw, raw.cut, view.source.lineStart)) }
  }
  return known.numbers[index] ?? index + 1
}
