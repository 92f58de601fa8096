// The article that the page looks at, told in a short form: rows of annotations are read once and kept while nobody
// changes them, and what the page has already comes by its places alone.
import { packAnnotations } from '../../shared/article/annotation-pack'
import type { Annotation } from '../../shared/article/annotation'
import type { ArticleNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import type { Answer, Ask } from '../../shared/question'
import { openBits } from './flag-state'
import type { Desk } from './desk'
import { inspectionOf, isInspected, notInspected } from './inspections'
import { bareView, hungOn, inspectedAs, openArticle, type Inspected, type Opened } from './view'

/** Rows of one article, as they stand while no command touches them. */
export interface KeptMarks {
  readonly number: ArticleNumber
  readonly rows: Promise<readonly Annotation[]>
  /** The page was told them with the answer of this command number. */
  told: number
}

/** A command that touches rows of annotations makes what is kept of them stale. */
export function touchesMarks(patch: Patch): boolean {
  return patch.on === 'relabel' || (patch.on === 'row' && patch.table === 'annotations')
}

/** Of a text of so many units or more, flags and annotations may take longer than a person should wait for its words. */
const long = 200_000

/** Read once, while nobody changes them. */
export function marksOf(desk: Desk, number: ArticleNumber): KeptMarks {
  if (desk.marks?.number === number) return desk.marks
  const kept: KeptMarks = { number, rows: desk.database.annotations.where('article').equals(number).toArray(), told: -1 }
  desk.marks = kept
  kept.rows.catch(() => {
    if (desk.marks === kept) desk.marks = null
  })
  return kept
}

/** With what inspection found; where it was not its turn yet, lists hear of its flags. */
async function inspectedNow(desk: Desk, number: ArticleNumber, opening: Promise<Opened>): Promise<Inspected> {
  const fresh = !isInspected(desk, number)
  const [opened, inspection] = await Promise.all([opening, inspectionOf(desk, number)])
  const inspected = await inspectedAs(desk, opened, inspection)
  if (fresh) {
    desk.columns.flags[number] = openBits(inspected)
    desk.tell({ type: 'changed', seq: desk.seq, articles: [number], what: ['rows'] })
  }
  return inspected
}

export async function watched(desk: Desk, { number, known, early = false }: Ask<'article.watch'>): Promise<Answer<'article.watch'>> {
  const { seq } = desk
  const opening = openArticle(desk, number)
  const inspecting = inspectedNow(desk, number, opening)
  const [opened, hung] = await Promise.all([opening, hungOn(desk, number)])
  // Last, for what is asked of the database later waits until all of them are read.
  const marks = marksOf(desk, number)
  if (early && opened.text.length >= long) {
    // Whether it can be inspected is told to the question for the rest.
    inspecting.catch(() => undefined)
    return { ...bareView(desk, { ...opened, inspection: notInspected }, hung), more: true }
  }
  const [inspected, rows] = await Promise.all([inspecting, marks.rows])
  const packed = packAnnotations(rows, inspected.textEdits, inspected.text, known !== null && known === marks.told)
  marks.told = seq
  return { ...bareView(desk, inspected, hung), seq, packed }
}
