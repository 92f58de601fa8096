// What counts as a change: what people did, and not what the machine read from a title's line.
import { expect, it } from 'vitest'
import { comparisonOf } from '../../../renderer/compare/state'

const text = 'The council met on Monday.\n\nIt meets again in May.'
const raw = { raw: `Old bridge will be rebuilt | The Courier\n\n${text}`, firstText: text, cut: [0, 43] as const }
const changesOf = (title: string | null, machine: string | null, titleRaw: string | null = 'Old bridge will be rebuilt | The Courier'): unknown => {
  const view = { text, titleRaw, fields: { title }, machine: { title: machine }, source: { lineStart: 1 } }
  const { changes, title: row } = comparisonOf(view as unknown as Parameters<typeof comparisonOf>[0], { ...raw } as unknown as Parameters<typeof comparisonOf>[1])
  return [changes, row]
}

it('counts no change where the machine took the site off the title', () => {
  expect(changesOf('Old bridge will be rebuilt', 'Old bridge will be rebuilt')).toEqual([[], { was: 'Old bridge will be rebuilt', now: 'Old bridge will be rebuilt', changed: false }])
})
it('counts a title that people wrote, also where there was none', () => {
  expect(changesOf('The bridge', 'Old bridge will be rebuilt')).toEqual([[-1], { was: 'Old bridge will be rebuilt', now: 'The bridge', changed: true }])
  expect(changesOf('The bridge', null, null)).toEqual([[-1], { was: null, now: 'The bridge', changed: true }])
  expect(changesOf(null, null, null)).toEqual([[], null])
})
