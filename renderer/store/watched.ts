// The article that the page looks at, told in a short form: rows of annotations are read once and kept while nobody
// changes them, and what the page has already comes by its places alone.
import { packAnnotations } from '../../shared/annotation-pack'
import type { Annotation } from '../../shared/annotation'
import type { ArticleNumber } from '../../shared/article'
import type { Patch } from '../../shared/command/patch'
import type { Answer, Ask } from '../../shared/question'
import { openBits } from './flag-state'
import type { Desk } from './desk'
import { isInspected } from './inspections'
import { viewOf } from './view'

/** Rows of one article, as they stood after a command. */
export interface KeptMarks {
  readonly number: ArticleNumber
  readonly rows: readonly Annotation[]
  /** The page was told them with the answer of this command number. */
  told: number
}

/** A command that touches rows of annotations makes what is kept of them stale. */
export function touchesMarks(patch: Patch): boolean {
  return patch.on === 'relabel' || (patch.on === 'row' && patch.table === 'annotations')
}

/** More than so many rows take longer to read than a text takes to be shown. */
const few = 500

/** Null: there are many, and only a few were asked for. */
async function rowsOf(desk: Desk, number: ArticleNumber, onlyFew: boolean): Promise<KeptMarks | null> {
  if (desk.marks?.number === number) return desk.marks
  const { seq } = desk
  const here = desk.database.annotations.where('article').equals(number)
  const rows = await (onlyFew ? here.limit(few + 1) : here).toArray()
  if (onlyFew && rows.length > few) return null
  const kept: KeptMarks = { number, rows, told: -1 }
  // A command that came in meanwhile may not be in what was read.
  if (desk.seq === seq) desk.marks = kept
  return kept
}

export async function watched(desk: Desk, { number, known, early = false }: Ask<'article.watch'>): Promise<Answer<'article.watch'>> {
  const fresh = !isInspected(desk, number)
  const { seq } = desk
  const reading = rowsOf(desk, number, early)
  const { view, opened } = await viewOf(desk, number, reading.then((marks) => marks?.rows ?? []))
  const marks = await reading
  if (fresh) {
    // One that was not inspected yet is inspected now, and lists hear of its flags.
    desk.columns.flags[number] = openBits(opened)
    desk.tell({ type: 'changed', seq: desk.seq, articles: [number], what: ['rows'] })
  }
  if (!marks) return { ...view, more: true }
  const packed = packAnnotations(view.annotations, known !== null && known === marks.told)
  marks.told = seq
  return { ...view, seq, annotations: [], packed }
}
