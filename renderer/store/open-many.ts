// Many articles at once, for batches: few questions to the store instead of some for each article.
import type { ArticleNumber } from '../../shared/article'
import type { Edit } from '../../shared/edit'
import { inOrder, rawOf, recordOf, type Desk } from './desk'
import { inspectionOf } from './inspections'
import { assembled, inspectedAs, type Inspected, type Opened } from './view'

/** So many articles are opened together. */
export const openedAtOnce = 100

export async function openMany(desk: Desk, numbers: readonly ArticleNumber[]): Promise<Opened[]> {
  const wanted = [...numbers]
  const [edits, corrections] = await Promise.all([desk.database.edits.where('article').anyOf(wanted).toArray(), desk.database.corrections.bulkGet(wanted)])
  const byArticle = new Map<ArticleNumber, Edit[]>()
  for (const edit of edits) {
    const known = byArticle.get(edit.article)
    if (known) known.push(edit)
    else byArticle.set(edit.article, [edit])
  }
  const opened: Opened[] = []
  for (const [index, number] of wanted.entries()) {
    const record = await recordOf(desk, number)
    opened.push(assembled(number, record, await rawOf(desk, record), inOrder(byArticle.get(number) ?? []), corrections[index]))
  }
  return opened
}

export async function inspectMany(desk: Desk, numbers: readonly ArticleNumber[]): Promise<Inspected[]> {
  const inspected: Inspected[] = []
  for (const opened of await openMany(desk, numbers)) inspected.push(await inspectedAs(desk, opened, await inspectionOf(desk, opened.number)))
  return inspected
}

/** Numbers in slices that are opened together. */
export function* slices(numbers: readonly ArticleNumber[], size = openedAtOnce): Generator<readonly ArticleNumber[]> {
  for (let at = 0; at < numbers.length; at += size) yield numbers.slice(at, at + size)
}
