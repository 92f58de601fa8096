// The open desk: database, columns, the last sequence, the stacks of undo and redo, and who is asking. Everything the
// store's parts share, in one value; nothing else is kept between questions.
import type { ArticleNumber, DumpNumber, Inspection } from '../../shared/article/article'
import type { CutRow } from '../../shared/dump/cut'
import type { Edit } from '../../shared/article/edit'
import { parseArticleId } from '../../shared/article/identity'
import { failed, done, type Result } from '../../shared/result'
import type { StoreEvent } from '../../shared/question'
import type { CallDesk } from './call'
import type { Columns } from './columns'
import { dumpWithKey, type DumpNumbers } from './dump-numbers'
import type { Inspect } from './inspect-line'
import type { KeptFound } from './found'
import type { Packs } from './packs'
import type { UndoStep } from './undo-stack'
import type { KeptMarks } from './watched'
import type { DeskDatabase, DumpRow, InspectionRow, PageRow, StoredArticle } from './schema'
import type { DeskWords } from './words'

export interface Desk {
  readonly database: DeskDatabase
  readonly call: CallDesk
  readonly tell: (event: StoreEvent) => void
  /** The editor's name and the application's version, as main said at start. */
  editor: string
  version: string
  deskName: string
  columns: Columns
  seq: number
  dumps: DumpRow[]
  dumpNumbers: DumpNumbers
  undo: UndoStep[]
  redo: UndoStep[]
  /** `behind`: a line is in the journal but not in the database, and has to be brought in first. `damaged`: nothing more is taken. */
  stuck: 'behind' | 'damaged' | null
  pages: Map<number, PageRow>
  /** What people decided about places of the dumps that were looked at. */
  cuts: Map<DumpNumber, readonly CutRow[]>
  readonly packs: Packs
  readonly inspected: Inspected
  words: DeskWords
  /** Annotations of the article that the page looks at, while nobody changes them. */
  marks: KeptMarks | null
  found: KeptFound | null
}

/** What is known of inspection. */
export interface Inspected {
  readonly inspect: Inspect
  /** How many articles of each page have a row by these detectors. */
  readonly counts: number[]
  /** Articles inspected before their turn, because somebody looked at them. */
  readonly ahead: Map<ArticleNumber, Inspection>
  /** Those that are under way. */
  readonly asked: Map<ArticleNumber, Promise<Inspection>>
  readonly rows: Map<number, InspectionRow>
  stamp: number
  /** Work has come: set by the part that inspects in the background. */
  wake: () => void
}

const pagesKept = 64

export async function pageOf(desk: Desk, page: number): Promise<PageRow> {
  const kept = desk.pages.get(page)
  if (kept) return kept
  const row = await desk.database.articles.get(page)
  if (!row) throw new RangeError(`page ${page} is not in the store`)
  if (desk.pages.size >= pagesKept) desk.pages.delete(desk.pages.keys().next().value as number)
  desk.pages.set(page, row)
  return row
}

export async function recordOf(desk: Desk, number: ArticleNumber): Promise<StoredArticle> {
  if (!(number >= 0 && number < desk.columns.count)) throw new RangeError(`article ${number} of ${desk.columns.count}`)
  return (await pageOf(desk, number >> 8)).articles[number & 255]!
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Raw text: the article's range of the extract. */
export async function rawOf(desk: Desk, record: StoredArticle): Promise<string> {
  return utf8.decode(await desk.packs.bytes(record.dump, record.start, record.end))
}

function part(edit: Edit): number {
  return Number(edit.id.slice(edit.id.indexOf('.') + 1))
}

/** All edits of an article, oldest first. */
export async function editsOf(desk: Desk, number: ArticleNumber): Promise<Edit[]> {
  const edits = await desk.database.edits.where('article').equals(number).toArray()
  return inOrder(edits)
}

/** Oldest first. */
export function inOrder(edits: Edit[]): Edit[] {
  return edits.sort((one, other) => one.seq - other.seq || part(one) - part(other))
}

export function textEdits(edits: readonly Edit[]): (Edit & { readonly kind: 'text' })[] {
  return edits.filter((edit): edit is Edit & { readonly kind: 'text' } => edit.kind === 'text')
}

/** Numbers of all articles that stand (not retired), in dump order, then by position. */
export function dumpOrder(columns: Columns, keep: (number: number) => boolean): Uint32Array {
  const { count, retired, dump, byteStart } = columns
  const before = (one: number, other: number): number => dump[one]! - dump[other]! || byteStart.at(one) - byteStart.at(other) || one - other
  const numbers = new Uint32Array(count)
  let found = 0
  // As they came in they are in order already; only articles that were cut anew, and jobs side by side, are not.
  let inOrder = true
  for (let number = 0; number < count; number += 1) {
    if (retired[number] || !keep(number)) continue
    if (found > 0 && inOrder && before(numbers[found - 1]!, number) > 0) inOrder = false
    numbers[found] = number
    found += 1
  }
  const order = found === count ? numbers : numbers.slice(0, found)
  return inOrder ? order : order.sort(before)
}

/** The number of an article named by its id, or by `#n`, its place in dump order among those not in the bin. */
export function findArticle(desk: Desk, name: string): Result<ArticleNumber> {
  const { columns } = desk
  const position = /^#(\d+)$/.exec(name)
  if (position) {
    const number = dumpOrder(columns, (candidate) => !columns.removed[candidate])[Number(position[1]) - 1]
    return number === undefined ? failed('no-article', `There is no article ${name}: the desk has ${columns.count}.`, 'Count from #1, in dump order.') : done(number)
  }
  const parts = parseArticleId(name)
  const dump = parts && dumpWithKey(desk, parts.dump)
  if (parts && dump) {
    for (let number = 0; number < columns.count; number += 1) {
      if (columns.dump[number] === dump.dump && columns.byteStart.at(number) === parts.byteStart && columns.byteEnd.at(number) === parts.byteEnd && !columns.retired[number]) return done(number)
    }
  }
  return failed('no-article', `There is no article “${name}” on this desk.`, 'List the desk to see its identifiers.')
}
