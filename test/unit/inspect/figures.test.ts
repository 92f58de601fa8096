// Floors under the describing of real posts with gold: what was once read rightly stays so.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describing } from '../../figures/describing'

it('describes real posts no worse than it did', async () => {
  const { tables: [facts, defects] } = await describing.run(fileURLToPath(new URL('../../fixtures/posts', import.meta.url)))
  const all = (table: typeof facts): Readonly<Record<string, number | string | null>> =>
    Object.fromEntries(table?.columns.map((column, at) => [column, table.rows[0]?.[at + 1] ?? null]) ?? [])
  const least = (table: typeof facts, floors: Readonly<Record<string, number>>): void => {
    const said = all(table)
    for (const [column, floor] of Object.entries(floors)) expect([column, Number(said[column]) >= floor, said[column]]).toEqual([column, true, said[column]])
  }
  least(facts, { found: 0.95, title: 0.96, site: 0.95, date: 0.95, byline: 0.85, language: 1 })
  expect(all(facts)['date wrong']).toBe(0)
  least(defects, { 'debris lines': 0.95, truncated: 0.9, mojibake: 0.9, 'html-entity': 0.9, 'repeated-paragraph': 0.9, 'odd-space': 0.8 })
})
