// Random histories of cutting by hand among random edits and annotations: every byte stays in one place, every annotation
// true, every word of people's edits in some article; undoing everything gives the first desk.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../../shared/anchor/place'
import type { Action } from '../../../shared/action/action'
import { divisionOf } from '../../../renderer/store/division'
import { verify } from '../../../renderer/store/verify'
import { dividedDesk, dumpName } from './divided-desk'
import type { MemoryDesk } from './memory-desk'

interface Move {
  readonly kind: 'split' | 'join' | 'move' | 'title' | 'debris' | 'back' | 'keep' | 'text' | 'annotate' | 'undo' | 'redo' | 'restart'
  readonly pick: number
  /** Thousandths of what it is a place in. */
  readonly at: number
}

const histories = 25
const seed = 20_261_125

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('split', 'join', 'move', 'title', 'debris', 'back', 'keep', 'text', 'text', 'annotate', 'annotate', 'undo', 'redo', 'restart'),
  pick: fc.nat(5), at: fc.nat(999),
})

const views = async ({ desk, view }: MemoryDesk, memory: MemoryDesk) => Promise.all(Array.from(divisionOf(desk, 1).numbers, (number) => view.call(memory, number)))

/** Refusals that say why: something lies across, or there is nothing to do at this place. */
const refusals = ['across', 'out-of-range', 'no-next', 'no-line', 'no-previous', 'no-debris', 'no-article', 'nothing-to-undo', 'nothing-to-redo']

async function perform(memory: MemoryDesk, { kind, pick, at }: Move): Promise<void> {
  if (kind === 'restart') return void (await memory.restart())
  const all = await views(memory, memory)
  const one = all[pick % Math.max(1, all.length)]
  const size = memory.desk.dumps[1]!.bytes
  const byte = Math.floor((size * at) / 1000)
  let action: Action | null = null
  if (kind === 'undo' || kind === 'redo') action = { do: kind }
  else if (kind === 'debris' || kind === 'back') action = { do: kind === 'debris' ? 'debris.mark' : 'debris.unmark', dump: dumpName, start: byte, end: Math.min(size, byte + 1 + pick * 60) }
  else if (one) {
    const { id: article, text, version, source } = one
    const inText = Math.floor((text.length * at) / 1000)
    const inside = source.byteStart + Math.floor(((source.byteEnd - source.byteStart) * at) / 1000)
    if (kind === 'split') action = { do: 'article.split', article, at: inText }
    else if (kind === 'join') action = { do: 'article.join', article }
    else if (kind === 'keep') action = { do: 'cut.keep', article }
    else if (kind === 'move') action = { do: 'cut.move', article, to: byte }
    else if (kind === 'title') action = { do: 'article.title', article, at: inside }
    else if (kind === 'text') action = { do: 'text.replace', article, changes: [{ start: inText, end: Math.min(text.length, inText + pick), with: pick % 2 ? 'Written' : '' }], version }
    else if (inText + pick + 1 < text.length) action = { do: 'annotation.add', article, spans: [inText, inText + pick + 1], label: 'claim', version }
  }
  if (!action) return
  const saved = await memory.act(action)
  if (!saved.ok) expect(refusals).toContain(saved.failure.code)
}

async function checkTruth(memory: MemoryDesk): Promise<void> {
  const seen = new Set<string>()
  for (const { text, annotations, id } of await views(memory, memory)) {
    expect(seen.has(id)).toBe(false)
    seen.add(id)
    for (const { state, spans, quote } of annotations) {
      if (state === 'lost') expect(spans).toEqual([])
      else expect(quoteOf(text, spans) === quote).toBe(state === 'same' || state === 'moved')
    }
  }
  const standing = new Set(Array.from(divisionOf(memory.desk, 1).numbers))
  await memory.desk.database.annotations.each(({ article }) => expect(standing.has(article)).toBe(true))
}

test(`I4 A1 U4 in ${histories} histories of cutting every byte is in one place, and undoing everything gives the first desk`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 6, maxLength: 14, size: 'max' }), async (moves) => {
    const memory = await dividedDesk()
    try {
      const first = await views(memory, memory)
      const between = memory.desk.dumps[1]!.between
      for (const one of moves) {
        await perform(memory, one)
        await checkTruth(memory)
      }
      expect((await verify(memory.desk)).checks.flatMap(({ wrong }) => wrong)).toEqual([])
      const all = memory.desk.undo.length
      if (all > 0) {
        const last = await views(memory, memory)
        await memory.must({ do: 'undo', times: all })
        expect(await views(memory, memory)).toEqual(first)
        expect(memory.desk.dumps[1]!.between).toEqual(between)
        expect(await memory.desk.database.cuts.count()).toBe(0)
        await memory.must({ do: 'redo', times: all })
        expect(await views(memory, memory)).toEqual(last)
      }
    } finally {
      await memory.close()
    }
  }), { seed, numRuns: histories })
}, 240_000)
