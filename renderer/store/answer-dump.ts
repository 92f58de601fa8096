// Answers to the workbench's questions. Reading never waits for the queue of actions.
import type { DumpQuestions } from '../../shared/dump/question'
import { done, failed, type Result } from '../../shared/result'
import { barOf, coverOf } from './cover'
import { recordOf, type Desk } from './desk'
import { divisionOf } from './division'
import { cutsView, dumpView, linesView, nextDoubt, placeInDump } from './dump-view'
import { extractEnd } from './lines'
import { cancelDividing, planDivision, ruleList } from './redivide'
import { whyView } from './why'

type DumpAnswers = { readonly [Q in keyof DumpQuestions]: (ask: DumpQuestions[Q]['ask']) => Promise<Result<DumpQuestions[Q]['answer']>> }

const mostLines = 2000
const mostParts = 8192

export function dumpAnswers(desk: Desk): DumpAnswers {
  /** A dump that is not there any more is a sentence, not an error of the store. */
  const of = async <A>(dump: number, read: () => Promise<Result<A>>): Promise<Result<A>> => {
    const row = desk.dumps[dump]
    return row && !row.sha256.startsWith('dropped-') ? read() : failed('no-dump', 'This dump is not on this desk any more.')
  }
  return {
    'dump.view': ({ dump }) => of(dump, async () => done(await dumpView(desk, dump))),
    'dump.bar': ({ dump, width }) => of(dump, async () => {
      const end = await extractEnd(desk, dump)
      const { inside } = await coverOf(desk, dump, end)
      return done({ parts: barOf(divisionOf(desk, dump), inside, end, Math.max(1, Math.min(mostParts, width))) })
    }),
    'dump.lines': ({ dump, at, before, after }) => of(dump, async () => done(await linesView(desk, dump, at, Math.min(before, mostLines), Math.min(after, mostLines)))),
    'dump.cuts': ({ dump, by, start, end }) => of(dump, async () => done({ cuts: await cutsView(desk, dump, by, start, Math.min(end, start + mostLines)) })),
    'dump.doubt': ({ dump, after }) => of(dump, async () => done(await nextDoubt(desk, dump, after))),
    'dump.why': ({ dump, at }) => of(dump, async () => done(await whyView(desk, dump, at))),
    'article.heir': async ({ number }) => {
      const { dump, start } = await recordOf(desk, number)
      const division = divisionOf(desk, dump)
      const index = division.holding(start)
      if (index < 0) return done(null)
      const heir = division.numbers[index]!
      return done({ number: heir, id: (await recordOf(desk, heir)).id, dump, start: division.starts[index]! })
    },
    'article.place': async ({ number, at }) => done(await placeInDump(desk, number, at)),
    'divide.plan': ({ dump, rule }) => of(dump, () => planDivision(desk, dump, rule)),
    'divide.cancel': async () => {
      cancelDividing(desk)
      return done(null)
    },
    'rule.list': ({ dump }) => of(dump, async () => done(await ruleList(desk, dump))),
  }
}
