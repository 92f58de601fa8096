// Random histories of people's work, with restarts: an annotation never lies, and undoing everything gives the first desk.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../../shared/anchor/place'
import { statuses } from '../../../shared/article'
import { newsScheme } from '../../../shared/scheme'
import { createDesk, type MemoryDesk } from './memory-desk'

interface Move {
  readonly kind: 'text' | 'annotate' | 'tag' | 'untag' | 'status' | 'undo' | 'redo' | 'restart'
  readonly article: number
  readonly at: number
  readonly long: number
  readonly words: string
  readonly pick: number
}

const histories = 400
const seed = 20_261_124

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('text', 'text', 'text', 'annotate', 'annotate', 'annotate', 'tag', 'untag', 'status', 'undo', 'undo', 'redo', 'restart'),
  article: fc.nat(1), at: fc.nat(60), long: fc.integer({ min: 0, max: 12 }),
  words: fc.constantFrom('', 'x', 'Newton', ' ', '😀', 'two\nlines', 'Isaac Newton met'), pick: fc.nat(6),
})

async function perform(memory: MemoryDesk, { kind, article, at, long, words, pick }: Move): Promise<void> {
  const name = memory.names[article]!
  if (kind === 'restart') {
    await memory.restart()
  } else if (kind === 'undo' || kind === 'redo') {
    const saved = await memory.act({ do: kind, times: 1 + (pick % 2) })
    if (!saved.ok) expect(saved.failure.code).toBe(`nothing-to-${kind}`)
  } else if (kind === 'tag' || kind === 'untag') {
    const target = pick % 2 ? { query: 'all' } : { articles: [name] }
    await memory.must({ do: kind === 'tag' ? 'tag.add' : 'tag.remove', target, tag: pick < 3 ? 'science' : 'science/light' })
  } else if (kind === 'status') {
    await memory.must({ do: 'status.set', target: { articles: [name] }, status: statuses[pick % 4]!, reason: words })
  } else {
    const { text, version } = await memory.view(article)
    const start = Math.min(at, text.length)
    const end = Math.min(start + long, text.length)
    if (kind === 'text') {
      const second = Math.min(end + pick, text.length)
      const changes = [{ start, end, with: words }, ...(pick % 3 ? [] : [{ start: second, end: second, with: 'y' }])]
      await memory.must({ do: 'text.replace', article: name, changes, version })
    } else if (end > start) {
      const spans = pick % 3 || end + 4 > text.length ? [start, end] : [start, end, end + 1, end + 4]
      await memory.must({ do: 'annotation.add', article: name, spans, label: newsScheme[pick % newsScheme.length]!.name, version })
    }
  }
}

async function checkTruth(memory: MemoryDesk): Promise<void> {
  for (const { text, annotations } of await memory.views()) {
    for (const { state, spans, quote } of annotations) {
      if (state === 'lost') expect(spans).toEqual([])
      else expect(quoteOf(text, spans) === quote).toBe(state === 'same' || state === 'moved')
    }
  }
}

test(`A1 A2 A3 U2 U4 J1 in ${histories} histories every annotation is true, and undoing everything gives the first desk`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 11, size: 'max' }), async (moves) => {
    const memory = await createDesk()
    try {
      const first = await memory.views()
      for (const one of moves) {
        await perform(memory, one)
        await checkTruth(memory)
      }
      const all = memory.desk.undo.length
      if (all > 0) {
        const last = await memory.views()
        await memory.must({ do: 'undo', times: all })
        expect(await memory.views()).toEqual(first)
        await memory.must({ do: 'redo', times: all })
        expect(await memory.views()).toEqual(last)
      }
    } finally {
      await memory.close()
    }
  }), { seed, numRuns: histories })
}, 240_000)
