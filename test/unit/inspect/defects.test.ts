// Floors under what is found of defects put into made-up texts of 23 languages, and under what is left alone there.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { repaired } from '../../../shared/inspect/mojibake/repair'
import { defects } from '../../figures/defects/defects'

it('finds defects of every kind, and flags next to nothing that is sound', async () => {
  const { tables: [found, left] } = await defects.run(fileURLToPath(new URL('../../fixtures/inspect/defects', import.meta.url)))
  const floors: Readonly<Record<string, readonly [number, number]>> = {
    truncated: [0.65, 0.99], 'odd-space': [1, 0.99], 'invisible-char': [0.8, 0.99], 'control-char': [1, 0.99], bidi: [1, 0.99], 'replacement-char': [1, 0.99],
    'html-entity': [0.97, 0.99], markup: [0.8, 0.99], mojibake: [0.8, 0.98], pii: [0.9, 0.97], debris: [0.7, 0.99],
  }
  for (const [kind, first, , , second] of (found?.rows ?? []).filter(([name]) => name in floors)) {
    expect([kind, Math.min(Number(first), Number(second)) >= (floors[kind]?.[0] ?? 1)]).toEqual([kind, true])
  }
  for (const [kind, , first, , , second] of (found?.rows ?? []).filter(([name]) => name in floors)) {
    expect([kind, Math.min(Number(first), Number(second)) >= (floors[kind]?.[1] ?? 1)]).toEqual([kind, true])
  }
  for (const [kind, first, , second] of left?.rows ?? []) expect([kind, Math.min(Number(first), Number(second)) >= 0.96]).toEqual([kind, true])
})

it.each([
  ['cp1252 as Mac Roman', "La mairie a indiquÈ mardi que le pont serait examinÈ avant l'ÈtÈ, ‡ Nantes, et que la sociÈtÈ payait trËs tard.", "La mairie a indiqué mardi que le pont serait examiné avant l'été, à Nantes, et que la société payait très tard."],
  ['cp1250 as cp1252', 'W¹ska ulica zosta³a zamkniêta, a mieszkañcy musz¹ czekaæ na autobus, który przyje¿d¿a rzadko i póŸno.', 'Wąska ulica została zamknięta, a mieszkańcy muszą czekać na autobus, który przyjeżdża rzadko i późno.'],
  ['cp1254 as cp1252', 'Belediye baþkaný salý günü eski köprünün yaza kadar yeniden inceleneceðini, ancak paranýn olmadýðýný söyledi.', 'Belediye başkanı salı günü eski köprünün yaza kadar yeniden inceleneceğini, ancak paranın olmadığını söyledi.'],
])('%s is repaired by the letters of its language', (_, bad, good) => expect(repaired(bad)).toBe(good))

it.each([
  'Les architectes Plečnik et Kovačič, nés à Ljubljana, ont dessiné le pont que Čop et Župančič ont longtemps défendu à la mairie.',
  'Der Dirigent Dvořák traf in Łódź den Maler Müller und fuhr dann über Győr weiter nach Plzeň, wo er später starb.',
  'Fey tañi pu che ñi mapu ñi kimün ñi rakiduam fillke mapu mew ñi azmapu ñi küme felen ñi gütram.',
])('sound text with letters of others stays: %s', (sound) => expect(repaired(sound)).toBe(sound))
