// Find and replace over articles: every hit in its context, and replacing all that were not skipped, as one step of undo.
import type { ArticleNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import { editsOver, shortened } from '../../shared/command/text'
import { around, patternOf } from '../../shared/find/find'
import type { FindHit } from '../../shared/find/question'
import type { Answer, Ask } from '../../shared/question'
import { done, failed, type Result } from '../../shared/result'
import { createFinder, type Finder, type Found, type Patience } from '../find/finder'
import type { Action } from '../../shared/action/action'
import type { Desk } from './desk'
import { foundStill, rememberFound, soughtIn } from './found'
import { lookedThrough, openMany, portions } from './open-many'
import type { Part, Resolve } from './resolve'
import { targets } from './select'
import { currentField, type Opened } from './view'
import { counted } from '../../shared/words/english/counted'

/** So many replacements are written together: a write waits for the disk, however little it brings. */
const worthWriting = 1000
const hopeless = (text: string) => failed('slow-pattern', `“${shortened(text)}” takes too long to look for: a pattern with repetitions inside repetitions may never end.`, 'Make the pattern simpler. Nothing was changed.')

async function* look(desk: Desk, finder: Finder, numbers: readonly ArticleNumber[], ask: Pick<Ask<'find.hits'>, 'find' | 'with'>): AsyncGenerator<readonly [readonly Opened[], readonly Found[]]> {
  const rest = portions(desk, numbers, lookedThrough)
  const next = (): Promise<readonly Opened[]> | null => {
    const { value, done: ended } = rest.next()
    const opening = ended ? null : openMany(desk, value)
    // Where the search ends before it, nobody asks for it.
    opening?.catch(() => undefined)
    return opening
  }
  for (let opening = next(); opening;) {
    const opened: readonly Opened[] = await opening
    // The next ones are read while these are searched.
    opening = next()
    yield [opened, await finder.find(opened.map(({ text }) => text), ask.find, ask.with)]
  }
}

interface Finding {
  hits(ask: Ask<'find.hits'>): Promise<Result<Answer<'find.hits'>>>
  stop(): void
}

/** One search at a time: a newer one ends the older. */
export function createFinding(desk: Desk, patience?: Patience): Finding {
  let round = 0
  return {
    stop() {
      round += 1
    },
    async hits(ask) {
      round += 1
      const mine = round
      const pattern = patternOf(ask.find)
      if (!pattern.ok) return pattern
      const numbers = targets(desk, ask.target)
      if (!numbers.ok) return numbers
      const finder = createFinder(patience)
      const { seq } = desk
      const hits: FindHit[] = []
      const slow: string[] = []
      const there: ArticleNumber[] = []
      let total = 0
      let articles = 0
      let looked = 0
      try {
        for await (const [opened, found] of look(desk, finder, numbers.value, ask)) {
          if (mine !== round) return failed('superseded', 'A newer search took its place.')
          if (finder.hopeless) return hopeless(ask.find.text)
          for (const [index, one] of opened.entries()) {
            const list = found[index]
            if (!list) slow.push(one.record.id)
            if (list?.length === 0) continue
            there.push(one.number)
            if (!list) continue
            articles += 1
            total += list.length
            const title = currentField(one.record, one.correction, 'title')
            for (const hit of list.slice(0, ask.limit - hits.length)) hits.push({ article: one.record.id, number: one.number, title, ...hit, ...around(one.text, hit) })
          }
          looked += opened.length
          desk.tell({ type: 'scanning', slot: 'find', done: looked, total: numbers.value.length, found: total })
        }
      } finally {
        finder.end()
      }
      rememberFound(desk, soughtIn(ask.target, ask.find), seq, there)
      return done({ hits, total, articles, slow, seq })
    },
  }
}

type Replace = Extract<Action, { readonly do: 'find.replace' }>

async function* inParts(desk: Desk, action: Replace, numbers: readonly ArticleNumber[]): AsyncGenerator<Part> {
  const skipped = new Map<string, Set<number>>()
  for (const { article, start } of action.skip ?? []) skipped.set(article, (skipped.get(article) ?? new Set()).add(start))
  const finder = createFinder()
  let [count, articles, looked, left] = [0, 0, 0, 0]
  // What is planned, and not worth a write of its own yet. Words tell what is written.
  let [patches, planned]: [Patch[], number] = [[], 0]
  try {
    for await (const [opened, found] of look(desk, finder, numbers, action)) {
      for (const [index, one] of opened.entries()) {
        // What was changed since it was looked at is left alone: nobody has seen its hits.
        const seen = action.seq === undefined || desk.columns.changed.at(one.number) <= action.seq
        const skip = skipped.get(one.record.id)
        const list = (found[index] ?? []).filter(({ start }) => !skip?.has(start))
        if (list.length === 0 && found[index]) continue
        if (!seen || !found[index]) {
          left += 1
          continue
        }
        const stamp = { seq: desk.seq + 1, at: new Date().toISOString(), by: desk.editor }
        const edits = editsOver(one, list, stamp, 'find and replace', planned)
        if (edits.length === 0) continue
        patches.push({ on: 'text', article: one.number, push: true, edits })
        planned += edits.length
      }
      looked += opened.length
      const write = planned >= worthWriting || looked === numbers.length
      if (write) [count, articles] = [count + planned, articles + patches.length]
      const rest = left === 0 ? '' : `; ${counted(left, 'article')} left out, changed since or too slow to search`
      yield { patches: write ? patches : [], words: `Replaced ${count.toLocaleString('en')} × “${shortened(action.find.text)}” in ${counted(articles, 'article')}${rest}`, result: { count }, done: looked, total: numbers.length }
      if (write) [patches, planned] = [[], 0]
    }
  } finally {
    finder.end()
  }
}

export const findReplace: Resolve<'find.replace'> = async (desk, action) => {
  const pattern = patternOf(action.find)
  if (!pattern.ok) return pattern
  const numbers = targets(desk, action.target)
  if (!numbers.ok) return numbers
  return done({ words: `Nothing reads “${shortened(action.find.text)}”`, patches: [], result: { count: 0 }, parts: inParts(desk, action, foundStill(desk, soughtIn(action.target, action.find), numbers.value)) })
}
