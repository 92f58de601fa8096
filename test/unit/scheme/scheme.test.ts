// Schemes: looks that tell labels apart, keys that one label has at a time, and files of three tools there and back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../../electron/launch/root.mjs'
import { furthestPair, hues, nearestPair, pairApart, type Pair } from '../../../shared/scheme/hues'
import { addLabel, mergeSchemes, newsScheme, setLabel, type Scheme } from '../../../shared/scheme/scheme'
import { readScheme, schemeFormats, writeScheme } from '../../../shared/scheme/formats'

const must = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

describe('looks', () => {
  const css = readFileSync(join(root, 'renderer/ui/tokens.css'), 'utf8')

  test('the colours are those of the tokens, in both themes', () => {
    const found = [...css.matchAll(/--label-(\d): (#[\da-f]{6})/g)].map(([, number, colour]) => `${number} ${colour}`)
    expect(found.slice(0, 16)).toEqual([...hues.map(({ light }, index) => `${index + 1} ${light}`), ...hues.map(({ dark }, index) => `${index + 1} ${dark}`)])
  })

  test('dark is the same when it is chosen and when the system is', () => {
    const [chosen, followed] = [/:root\[data-theme="dark"\] \{([^}]*)\}/, /:root:not\(\[data-theme\]\) \{([^}]*)\}/].map((block) => block.exec(css)?.[1]?.match(/[^\s;][^;]*/g))
    expect(chosen!.length).toBeGreaterThan(60)
    expect(followed).toEqual(chosen)
  })

  test('forty labels have forty looks, the first eight a hue each, and any two hues are 11 apart in every sight', () => {
    const used: Pair[] = []
    for (let count = 0; count < 40; count += 1) used.push(furthestPair(used))
    expect(new Set(used.map(({ hue, stroke }) => `${hue} ${stroke}`)).size).toBe(40)
    expect(new Set(used.slice(0, 8).map(({ hue }) => hue)).size).toBe(8)
    for (const one of used.slice(0, 8)) for (const other of used.slice(0, 8)) if (one !== other) expect(pairApart({ ...one, stroke: 'solid' }, { ...other, stroke: 'solid' })).toBeGreaterThan(11)
  })

  test('a colour of another tool becomes the hue that looks like it, with another stroke when that is taken', () => {
    expect(nearestPair('#ff5500', [])).toEqual({ hue: 1, stroke: 'solid' })
    expect(nearestPair('#ff5500', [{ hue: 1, stroke: 'solid' }])).toEqual({ hue: 1, stroke: 'dashed' })
  })
})

describe('labels', () => {
  test('a new one has the next key and a free look; a key that is taken changes its owner', () => {
    const scheme = must(addLabel(newsScheme, { name: ' boiler  plate ' }))
    expect(scheme.labels.at(-1)).toMatchObject({ name: 'boiler plate', hue: 7, key: '8' })
    const taken = must(setLabel(scheme, 'boiler plate', { key: '1' }, 1))
    expect(taken.labels.map(({ name, key }) => `${name} ${key}`).slice(0, 2)).toEqual(['boiler plate 1', 'person null'])
    expect(addLabel(scheme, { name: 'person' })).toMatchObject({ ok: false, failure: { code: 'label-exists' } })
  })
})

describe('files', () => {
  const scheme: Scheme = must(setLabel(newsScheme, 'claim', { guideline: 'Only what can be checked.\nNo opinions: <b>"I & you"</b>', description: 'A "claim" & more <x>' }))

  test('Galley’s own form gives back everything', () => {
    expect(must(readScheme(writeScheme(scheme, 'galley')))).toEqual({ labels: scheme.labels, relations: scheme.relations })
  })

  test.each(schemeFormats)('%s gives back names, keys and hues in order', (format) => {
    const back = must(mergeSchemes({ labels: [], relations: [] }, must(readScheme(writeScheme(scheme, format)))))
    expect(back.labels.map(({ name, key, hue }) => ({ name, key, hue }))).toEqual(scheme.labels.map(({ name, key, hue }) => ({ name, key, hue })))
    if (format !== 'doccano') expect(back.relations).toEqual(scheme.relations)
  })

  test('a configuration by hand is read: comments, single quotes, entities, doubles, relations', () => {
    const read = must(readScheme(`<View><!-- <Label value="no"/> --><Labels name='l' toName="t"><Label value='A &amp; B' background="#184692" hotkey='2'/><Label value="A &amp; B"/><Label value="C>D" /></Labels>
      <Relations><Relation value="says"/></Relations><Text name="t" value="$text"/></View>`))
    expect(read).toEqual({ labels: [{ name: 'A & B', hue: 2, stroke: 'solid', key: '2' }, { name: 'C>D' }], relations: ['says'] })
  })

  test.each([['', 'bad-scheme'], ['{}', 'bad-scheme'], ['[{"txt":"a"}]', 'bad-scheme'], ['<View/>', 'no-labels'], ['{"labels":[{"name":"a","hue":99}]}', 'bad-scheme']])('%s is refused', (text, code) => {
    expect(readScheme(text)).toMatchObject({ ok: false, failure: { code } })
  })
})
