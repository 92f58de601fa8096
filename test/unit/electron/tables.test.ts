// A table that is searched in says what the table said, of every key, of keys that it does not have, and again.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { searchedTables } from '../../../electron/launch/tables.mjs'

const path = fileURLToPath(new URL('../../../node_modules/eld/src/ngrams/small.js', import.meta.url))

test('a table as lines says what it said as objects', async () => {
  const { ngramsData: whole } = await import(pathToFileURL(path).href)
  const made = await searchedTables().transform('', path)
  const { ngramsData: lines } = await import(`data:text/javascript;base64,${Buffer.from(made!.code).toString('base64')}`)
  expect({ ...lines, ngrams: null }).toEqual({ ...whole, ngrams: null })
  const keys = Object.keys(whole.ngrams)
  expect(keys.length).toBeGreaterThan(50_000)
  const same = (key: string): boolean => JSON.stringify(lines.ngrams[key]) === JSON.stringify(whole.ngrams[key])
  // The second time it is found where the first put it.
  const other = keys.filter((key) => !same(key) || !same(key))
  expect(other).toEqual([])
  for (const absent of ['', ' ', '\uffff', `${keys[0]}x`, keys[5]!.slice(0, 1)]) expect(lines.ngrams[absent]).toBe(whole.ngrams[absent])
})
