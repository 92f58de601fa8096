// Divides one dump again out of its packs: two passes, one pack in memory at a time. It tells only
// what differs from the division as it stands, and changes nothing.
import type { CutRow } from '../../shared/dump/cut'
import { divideAgain, type MarkedLine, type Range } from '../../shared/divide/again'
import { createLearner } from '../../shared/divide/learner'
import type { SourceRule } from '../../shared/divide/source-rule'
import type { Between } from '../../shared/dump/dump'
import { createExtractLines } from '../../shared/text/lines'
import type { Line } from '../../shared/text/line'
import { DeskDatabase } from './schema'

export interface DivideOrder {
  readonly database: string
  readonly dump: number
  /** Articles as they stand, in order. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly cuts: readonly CutRow[]
  readonly rules: readonly SourceRule[]
}

/** Old articles, by their index, whose place new ones take: both together are one stretch. */
export interface Change {
  readonly olds: readonly number[]
  readonly news: readonly Range[]
}

export interface Divided {
  readonly changes: readonly Change[]
  readonly between: readonly Between[]
  readonly marks: readonly MarkedLine[]
  readonly articles: number
}

export type DivideNews = { readonly type: 'progress'; readonly done: number; readonly total: number } | { readonly type: 'done'; readonly divided: Divided } | { readonly type: 'failed'; readonly message: string }

/** Collects what differs, as new ranges come in order beside the old ones. */
function createComparison({ starts, ends }: DivideOrder) {
  const changes: Change[] = []
  let old = 0
  let olds: number[] = []
  let news: Range[] = []
  let end = 0

  function close(): void {
    const same = olds.length === 1 && news.length === 1 && starts[olds[0]!] === news[0]!.start && ends[olds[0]!] === news[0]!.end
    if (!same && olds.length + news.length > 0) changes.push({ olds, news })
    olds = []
    news = []
  }
  function takeOlds(before: number): void {
    for (; old < starts.length && starts[old]! < before; old += 1) {
      if (starts[old]! >= end) close()
      olds.push(old)
      end = Math.max(end, ends[old]!)
    }
  }
  return {
    add(range: Range): void {
      takeOlds(range.start)
      if (range.start >= end) close()
      news.push(range)
      end = Math.max(end, range.end)
      takeOlds(end)
    },
    finish(): readonly Change[] {
      takeOlds(Number.POSITIVE_INFINITY)
      close()
      return changes
    },
  }
}

export async function divideDump(order: DivideOrder, progress: (done: number, total: number) => void): Promise<Divided> {
  const database = new DeskDatabase(order.database)
  const keys = (await database.packs.where('[dump+start]').between([order.dump, 0], [order.dump, Number.MAX_SAFE_INTEGER]).primaryKeys()) as [number, number][]
  const total = keys.length * 2
  let done = 0
  async function pass(hear: (line: Line) => void): Promise<void> {
    const lines = createExtractLines(hear)
    for (const key of keys) {
      const pack = await database.packs.get(key)
      if (!pack) throw new RangeError(`the pack at byte ${key[1]} is missing`)
      lines.push(pack.bytes)
      done += 1
      progress(done, total)
    }
    lines.finish()
  }
  const learner = createLearner()
  await pass((line) => learner.push(line))
  const comparison = createComparison(order)
  const between: Between[] = []
  const marks: MarkedLine[] = []
  let articles = 0
  const again = divideAgain(learner.finish(), order.cuts, order.rules, (range) => {
    if (range.kind === 'article') {
      articles += 1
      comparison.add(range)
    } else between.push({ kind: range.kind, start: range.start, end: range.end })
  }, (line) => marks.push(line))
  await pass((line) => again.push(line))
  again.finish()
  database.close()
  return { changes: comparison.finish(), between, marks, articles }
}
