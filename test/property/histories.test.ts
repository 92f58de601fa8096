// Ten thousand random histories over texts in several scripts: every annotation is true or says what it is, the journal
// gives the same desk again, and undoing everything gives the first bytes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../shared/anchor/place'
import { withoutPart, withPart } from '../../shared/command/marks'
import { bodyOf } from '../../shared/text/body'
import { Model } from './model'

const histories = 10_000
const seed = 20_261_125

/** Line ends of all kinds, odd spaces, marks that combine, pairs, joiners, scripts from right to left. */
const raws = [
  'Newton met\u2002Faraday.\r\nThey spoke\u00a0of light.\r\n\r\nNobody wrote it down.',
  'Cafe\u0301 😀😀 👩‍👩‍👧 naïve.\rOld Mac line.\rEnd\u2002here.',
  'قال نيوتن: الضوء.\nשלום עולם\n‏Right\u2002to left\u00a0and back.',
] as const

const kinds = ['type', 'type', 'type', 'paste', 'annotate', 'annotate', 'annotate', 'parts', 'fix', 'keep', 'anew', 'addPart', 'dropPart', 'reply', 'remove', 'revert', 'undo', 'undo', 'redo', 'restart', 'split', 'join'] as const

const move = fc.record({
  kind: fc.constantFrom(...kinds), article: fc.nat(4), at: fc.nat(60), long: fc.integer({ min: 0, max: 12 }), pick: fc.nat(9),
  words: fc.constantFrom('', '', 'x', 'Newton', ' ', '😀', '\u0301', 'two\r\nlines', '\u200f', 'نيوتن', 'Newton met\u2002Faraday.\n'),
})
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never

function perform(model: Model, { kind, article, at, long, words, pick }: Move): unknown {
  const live = model.live()
  const place = article % live.length
  const number = live[place]!
  const { text, annotations } = model.see(number)
  const start = Math.min(at, text.length)
  const end = Math.min(start + long, text.length)
  const chosen = annotations[pick % Math.max(1, annotations.length)]
  switch (kind) {
    case 'type': return model.replace(number, [{ start, end: pick % 3 ? start : end, with: words }], 'typed')
    case 'paste': {
      const second = Math.min(end + pick, text.length)
      return model.replace(number, [{ start, end, with: words.repeat(3) }, { start: second, end: second, with: words }], 'pasted')
    }
    case 'annotate': return model.annotate(number, [start, end])
    case 'parts': return model.annotate(number, [start, end, end + 1, Math.min(end + 1 + long, text.length)])
    case 'fix': return model.fix(number)
    case 'revert': return model.revert(number, pick)
    case 'split': return model.split(number, Math.min(at, model.first[number]!.length))
    case 'join': return live[place + 1] !== undefined && model.join(number, live[place + 1]!)
    case 'undo':
    case 'redo': return model.turn(kind)
    case 'restart': return model.restart()
    default:
  }
  if (!chosen) return null
  switch (kind) {
    case 'keep': return model.set(number, chosen.id, { keep: true })
    case 'anew': return model.set(number, chosen.id, { spans: [start, end] })
    case 'addPart': return end > start && model.set(number, chosen.id, { spans: withPart(chosen.spans, [start, end]) })
    case 'dropPart': return chosen.spans.length > 2 && model.set(number, chosen.id, { spans: withoutPart(chosen.spans, chosen.spans[0]!) })
    case 'reply': return model.reply(number, chosen.id)
    case 'remove': return model.remove(number, chosen.id)
  }
}

function checkTruth(model: Model): void {
  for (const number of model.live()) {
    const { text, annotations } = model.see(number)
    for (const { state, spans, quote } of annotations) {
      if (state === 'lost' ? spans.length > 0 : (quoteOf(text, spans) === quote) !== (state === 'same' || state === 'moved')) {
        expect.fail(`“${quote}” says ${state} over “${quoteOf(text, spans)}”`)
      }
      for (let index = 1; index < spans.length; index += 1) if (spans[index]! < spans[index - 1]! || (index % 2 === 1 && spans[index] === spans[index - 1])) expect.fail(`spans ${spans.join()}`)
      if ((spans.at(-1) ?? 0) > text.length) expect.fail(`spans ${spans.join()} beyond ${text.length}`)
    }
  }
}

test(`A1 A2 A3 A4 A5 U2 U4 J4 in ${histories} histories every annotation is true, and undoing everything gives the first bytes`, () => {
  const texts = raws.map((raw) => bodyOf(raw, null).text)
  const done = new Map<string, number>()
  fc.assert(fc.property(fc.array(move, { minLength: 6, maxLength: 14, size: 'max' }), (moves) => {
    const model = new Model(texts)
    const first = model.state()
    for (const one of moves) {
      const before = model.journal.length
      perform(model, one)
      if (model.journal.length > before) done.set(one.kind, (done.get(one.kind) ?? 0) + 1)
      checkTruth(model)
    }
    const last = model.state()
    const all = model.undo.length
    for (let step = 0; step < all; step += 1) model.turn('undo')
    expect(model.state()).toEqual(first)
    for (let step = 0; step < all; step += 1) model.turn('redo')
    expect(model.state()).toEqual(last)
  }), { seed, numRuns: histories })
  // Every kind of step has to have happened often, or the proof is of less than it says.
  for (const kind of kinds) if (kind !== 'restart') expect(done.get(kind) ?? 0, kind).toBeGreaterThan(histories / 100)
})
