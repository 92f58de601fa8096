// Random histories of people's work in a real IndexedDB, with restarts: an annotation never lies, and undoing everything
// gives the first desk. `test/property/histories.test.ts` proves ten times as many without a store.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../../shared/anchor/place'
import { statuses } from '../../../shared/article/article'
import { newsScheme } from '../../../shared/scheme/scheme'
import type { ArticleView } from '../../../shared/question'
import { createDesk, type MemoryDesk } from './memory-desk'

const kinds = ['text', 'text', 'text', 'annotate', 'annotate', 'keep', 'reply', 'revert', 'fix', 'tag', 'untag', 'status', 'split', 'join', 'undo', 'undo', 'redo', 'restart'] as const

const histories = 1000
/** A desk serves so many histories: each leaves it as it was, with a longer journal. */
const perDesk = 20
const seed = 20_261_124

const move = fc.record({
  kind: fc.constantFrom(...kinds), article: fc.nat(3), at: fc.nat(60), long: fc.integer({ min: 0, max: 12 }),
  words: fc.constantFrom('', 'x', 'Newton', ' ', '😀', 'two\nlines', 'Isaac Newton met'), pick: fc.nat(6),
})
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never

/** So many histories to one that is done again after it was taken back. */
const perRedo = 4

/** Refusals that a person could meet in these histories; any other is a fault. */
const refusals = /^(nothing-to-(undo|redo)|lost|no-fix|no-step|undone|rewritten|divided|across|out-of-range|no-next|cannot-join)$/

/** Answers the articles as they are then. */
async function perform(memory: MemoryDesk, views: readonly ArticleView[], { kind, article, at, long, words, pick }: Move): Promise<readonly ArticleView[]> {
  if (kind === 'restart') {
    await memory.restart()
    return memory.liveViews()
  }
  const { id, text, version, annotations } = views[article % views.length]!
  const start = Math.min(at, text.length)
  const end = Math.min(start + long, text.length)
  const chosen = annotations[pick % Math.max(1, annotations.length)]
  const second = Math.min(end + pick, text.length)
  const actions = {
    text: { do: 'text.replace', article: id, changes: [{ start, end, with: words }, ...(pick % 3 ? [] : [{ start: second, end: second, with: 'y' }])], version },
    annotate: { do: 'annotation.add', article: id, spans: pick % 3 || end + 4 > text.length ? [start, end] : [start, end, end + 1, end + 4], label: newsScheme.labels[pick % newsScheme.labels.length]!.name, version },
    keep: chosen && { do: 'annotation.set', annotation: chosen.id, keep: true },
    reply: chosen && { do: 'annotation.reply', annotation: chosen.id, text: 'Yes.' },
    revert: { do: 'edit.revert', article: id, seq: memory.desk.undo[pick % Math.max(1, memory.desk.undo.length)]?.seq ?? 0 },
    fix: { do: 'fix.accept', article: id, kind: '*' },
    tag: { do: 'tag.add', target: pick % 2 ? { query: 'all' } : { articles: [id] }, tag: pick < 3 ? 'science' : 'science/light' },
    untag: { do: 'tag.remove', target: { articles: [id] }, tag: 'science' },
    status: { do: 'status.set', target: { articles: [id] }, status: statuses[pick % 4]!, reason: words },
    split: { do: 'article.split', article: id, at: Math.min(at + 20, text.length) },
    join: { do: 'article.join', article: id },
    undo: { do: 'undo', times: 1 + (pick % 2) },
    redo: { do: 'redo', times: 1 + (pick % 2) },
  } as const satisfies Record<Exclude<Move['kind'], 'restart'>, unknown>
  const action = actions[kind]
  if (!action) return views
  const saved = await memory.act(action as never)
  if (!saved.ok) expect(saved.failure.code, saved.failure.message).toMatch(refusals)
  const seen = await memory.liveViews()
  for (const view of seen) checkTruth(view)
  return seen
}

function checkTruth({ text, annotations }: ArticleView): void {
  for (const { state, spans, quote } of annotations) {
    if (state === 'lost') expect(spans).toEqual([])
    else expect(quoteOf(text, spans) === quote).toBe(state === 'same' || state === 'moved')
  }
}

test(`A1 A2 A3 U2 U4 J1 in ${histories} histories every annotation is true, and undoing everything gives the first desk`, async () => {
  let memory: MemoryDesk | null = null
  let served = 0
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 7, size: 'max' }), async (moves) => {
    memory ??= await createDesk()
    const desk = memory
    try {
      const first = await desk.liveViews()
      let last: readonly ArticleView[] = first
      for (const one of moves) last = await perform(desk, last, one)
      const all = desk.desk.undo.length
      if (all > 0) {
        await desk.must({ do: 'undo', times: all })
        expect(await desk.liveViews()).toEqual(first)
        if (served % perRedo === 0) {
          await desk.must({ do: 'redo', times: all })
          expect(await desk.liveViews()).toEqual(last)
          await desk.must({ do: 'undo', times: all })
        }
      }
      served += 1
      if (served % perDesk > 0) return
      memory = null
      await desk.close()
    } catch (error) {
      // What failed has left the desk as it is: the next history begins on another.
      memory = null
      await desk.close()
      throw error
    }
  }), { seed, numRuns: histories })
}, 240_000)
