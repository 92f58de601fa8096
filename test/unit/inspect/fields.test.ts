// Floors under what stands around titles in twenty-two languages, and walls for subscribers told from texts about them.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { filledLines } from '../../../shared/inspect/lines'
import { truncationFlags } from '../../../shared/inspect/truncation'
import { wallOf } from '../../../shared/inspect/wall'
import { fieldsFound } from '../../figures/fields'

it.each([
  ['tuned', [['title', 0.98, 0.98], ['site', 1, 1], ['section', 0.94, 0.85], ['byline', 0.94, 1], ['published', 0.97, 1], ['kind', 0.81, 1], ['speaker', 0.81, 0.85]]],
  ['papers', [['title', 1, 1], ['site', 1, 1], ['section', 1, 1], ['deck', 1, 0.8], ['byline', 1, 1], ['published', 1, 1], ['kind', 0.61, 1]]],
] as const)('finds what stands around the titles of %s.txt no worse than it did', async (file, floors) => {
  const { tables: [table] } = await fieldsFound.run(fileURLToPath(new URL(`../../fixtures/inspect/fields/${file}.txt`, import.meta.url)))
  const said = Object.fromEntries(table?.rows.map(([field, , recall, precision]) => [field, { recall, precision }]) ?? [])
  for (const [field, recall, precision] of floors) {
    expect([field, Number(said[field]?.recall) >= recall, Number(said[field]?.precision) >= precision]).toEqual([field, true, true])
  }
})

const cut = (text: string): readonly string[] => {
  const lines = filledLines(text)
  return truncationFlags(text, lines, wallOf(lines)).flatMap(({ ranges: [start, end] }) => [text.slice(start, end)])
}
it.each(['Il vous reste 62 % de cet article à lire.', '残り412文字', 'Subscribe to continue reading', 'Artikel nur für Abonnenten', '+ 1234 chars', 'Suscríbete para seguir leyendo'])('tells by %j that the rest is for those who pay', (wall) => {
  expect(cut(`The council met on Monday.\n\n${wall}\n\nShare`)).toEqual([wall])
})
it.each(['Readers who subscribe to continue reading the paper pay ten euros a month.', 'Der Artikel nur für Abonnenten kostet den Verlag viele Leser, sagt sie.', 'To continue reading was all that she wanted. She lit a lamp.'])('leaves prose about subscriptions: %j', (text) => expect(cut(text)).toEqual([]))
it.each(['Subscribe to continue reading', 'To continue reading', 'Artikel nur für Abonnenten'])('leaves %j where the text goes on behind it', (heading) => {
  expect(cut(`The council met on Monday.\n\n${heading}\n\nThe bridge over the river will be rebuilt next year, and it will cost six million.`)).toEqual([])
})
