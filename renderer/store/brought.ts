// What comes in with a batch beside its texts, as patches: the same rows that people's actions make, under the numbers
// that the articles got. Written in the batch's own transaction and never undone; a rebuilt desk makes them again.
import type { ArticleNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import type { Edit } from '../../shared/article/edit'
import type { Brought } from '../../shared/formats/brought'
import type { BatchHead } from '../../shared/port'
import { addLabel, labelNamed, type Scheme } from '../../shared/scheme/scheme'
import type { Desk } from './desk'
import { correctionPatch } from './resolve-text'
import { noCorrection } from './view'
import { schemeId } from './words'

interface BroughtLine {
  readonly seq: number
  readonly first: ArticleNumber
}

const row = (table: 'annotations' | 'relations' | 'notes', key: string, after: unknown): Patch => ({ on: 'row', table, key, before: null, after })

function articlePatches(brought: Brought, article: ArticleNumber, seq: number, part: { edits: number }): Patch[] {
  const patches: Patch[] = [
    ...brought.annotations.map((one) => row('annotations', one.id, { ...one, article })),
    ...brought.relations.map((one) => row('relations', one.id, { ...one, article })),
    ...brought.notes.map((one) => row('notes', one.id, { ...one, article })),
    ...brought.tags.map((tag): Patch => ({ on: 'tag', tag, articles: [article, 1], add: true })),
  ]
  if (brought.status !== null && brought.status !== 'new') patches.push({ on: 'column', column: 'status', articles: [article, 1], before: [['new', 1]], after: [[brought.status, 1]] })
  if (brought.reason !== null) patches.push({ on: 'column', column: 'reason', articles: [article, 1], before: [[null, 1]], after: [[brought.reason, 1]] })
  for (const given of brought.edits) {
    const edit = { ...given, id: `e${seq}.${part.edits}`, seq, article } as Edit
    part.edits += 1
    patches.push(edit.kind === 'text' ? { on: 'text', article, push: true, edits: [edit] } : { on: 'fields', article, push: true, edits: [edit as Edit & { readonly kind: 'field' }] })
  }
  if (Object.keys(brought.decisions).length > 0) patches.push(correctionPatch(noCorrection(article), { ...noCorrection(article), decisions: brought.decisions }, false))
  return patches
}

/** Labels that the desk lacks. A desk that has nothing yet takes a scheme that came along as it is. */
function schemePatch(desk: Desk, head: BatchHead): Patch[] {
  const { scheme } = desk.words
  let next: Scheme = head.labels && desk.dumps.length === 0 ? { ...scheme, labels: head.labels } : scheme
  const names = (head.brought ?? []).flatMap(({ annotations }) => annotations.map(({ label }) => label))
  for (const label of [...(head.labels ?? []), ...[...new Set(names)].map((name) => ({ name }))]) {
    if (labelNamed(next, label.name)) continue
    const made = addLabel(next, label)
    if (made.ok) next = made.value
  }
  return next === scheme ? [] : [{ on: 'row', table: 'schemes', key: schemeId, before: null, after: { id: schemeId, ...next } }]
}

/** Before the batch's dump is in the desk. */
export function broughtPatches(desk: Desk, head: BatchHead, { seq, first }: BroughtLine): Patch[] {
  const part = { edits: 0 }
  return [...schemePatch(desk, head), ...(head.brought ?? []).flatMap((one) => articlePatches(one, first + one.article, seq, part))]
}
