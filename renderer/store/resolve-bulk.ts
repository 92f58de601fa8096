// Actions on any number of articles: status, tags, the bin. One command, one step of undo, columns only.
import { statuses, type Status } from '../../shared/article/article'
import { toRuns, toValueRuns, type ColumnName, type ColumnValue, type Patch } from '../../shared/command/patch'
import { done, failed, type Result } from '../../shared/result'
import type { Desk } from './desk'
import type { Resolve } from './resolve'
import { meantTag } from './resolve-tags'
import type { DumpRow } from './schema'
import { targets } from './select'
import { counted } from '../../shared/words/english/counted'

/** One value for many articles. */
export function columnPatch(column: ColumnName, numbers: readonly number[], read: (number: number) => ColumnValue, after: ColumnValue): Patch {
  return { on: 'column', column, articles: toRuns(numbers), before: toValueRuns(numbers.map(read)), after: [[after, numbers.length]] }
}

const verdicts: Readonly<Record<Status, string>> = { new: 'Set to new', reviewing: 'Set to reviewing', accepted: 'Accepted', rejected: 'Rejected' }

/** A single article's history does not count articles. */
function judged(status: Status, reason: string | null, count: number): string {
  const verdict = verdicts[status]
  if (count === 1) return reason === null ? verdict : `${verdict}: ${reason}`
  return reason === null ? `${verdict}: ${counted(count, 'article')}` : `${verdict} ${counted(count, 'article')}: ${reason}`
}

function tagged(tag: string, add: boolean, count: number): string {
  if (count === 1) return add ? `Tagged ${tag}` : `Took off the tag ${tag}`
  return `${add ? 'Tagged' : 'Untagged'} ${counted(count, 'article')}: ${tag}`
}

export const statusAction: Resolve<'status.set'> = async (desk, action) => {
  const found = targets(desk, action.target)
  if (!found.ok) return found
  const { columns } = desk
  const reason = action.status === 'rejected' ? (action.reason ?? null) : null
  const read = (number: number) => columns.reasons.values[columns.reason[number]!] ?? null
  return done({
    words: judged(action.status, reason, found.value.length),
    patches: [
      columnPatch('status', found.value, (number) => statuses[columns.status[number]!]!, action.status),
      columnPatch('reason', found.value, read, reason),
    ],
    result: { count: found.value.length },
  })
}

export function tagAction(add: boolean): Resolve<'tag.add'> & Resolve<'tag.remove'> {
  return async (desk: Desk, action: { target: Parameters<typeof targets>[1]; tag: string }) => {
    const tag = meantTag(desk, action.tag)
    if (tag === '') return failed('bad-tag', 'A tag needs a word.', 'Write a path such as science/diplomacy.')
    const found = targets(desk, action.target)
    if (!found.ok) return found
    const has = desk.columns.tags.get(tag)
    const numbers = found.value.filter((number) => (has?.has(number) ?? false) !== add)
    return done({
      words: tagged(tag, add, numbers.length),
      patches: [{ on: 'tag', tag, articles: toRuns(numbers), add }],
      result: { count: numbers.length },
    })
  }
}

export function binAction(removed: boolean): Resolve<'article.remove'> & Resolve<'article.restore'> {
  return async (desk: Desk, action: { target: Parameters<typeof targets>[1] }) => {
    const found = targets(desk, action.target)
    if (!found.ok) return found
    const numbers = found.value.filter((number) => (desk.columns.removed[number] === 1) !== removed)
    return done({
      words: removed ? `Put ${counted(numbers.length, 'article')} into the bin` : `Restored ${counted(numbers.length, 'article')}`,
      patches: [columnPatch('removed', numbers, (number) => desk.columns.removed[number]!, removed ? 1 : 0)],
      result: { count: numbers.length },
    })
  }
}

/** A dump by its name, its SHA-256 or its number. */
export function findDump(desk: Desk, wanted: string): Result<DumpRow> {
  const dump = desk.dumps.find(({ name, sha256, dump: number }) => !sha256.startsWith('dropped-') && (name === wanted || sha256 === wanted || String(number) === wanted))
  return dump ? done(dump) : failed('no-dump', `There is no dump “${wanted}” on this desk.`, 'Name it as the navigation does, or by its SHA-256.')
}

export function dumpBinAction(removed: boolean): Resolve<'dump.remove'> & Resolve<'dump.restore'> {
  return async (desk: Desk, action: { dump: string }) => {
    const found = findDump(desk, action.dump)
    if (!found.ok) return found
    const dump = found.value
    const { columns } = desk
    const numbers: number[] = []
    for (let number = 0; number < columns.count; number += 1) {
      if (columns.dump[number] === dump.dump && columns.retired[number] === 0 && (columns.removed[number] === 1) !== removed) numbers.push(number)
    }
    return done({
      words: removed ? `Put the dump ${dump.name} into the bin` : `Restored the dump ${dump.name}`,
      patches: [
        { on: 'dump', dump: dump.dump, before: dump.removed, after: removed },
        columnPatch('removed', numbers, (number) => columns.removed[number]!, removed ? 1 : 0),
      ],
      result: { count: numbers.length },
    })
  }
}
