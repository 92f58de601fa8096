// What a person is offered to choose from can be decoded, under the name that Galley uses.
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { encodingName, iconvName } from '../../../electron/intake/decode/encodings'
import { encodingsOffered } from '../../../shared/dump/encodings'

test('each encoding that is offered has that name, and can be decoded', () => {
  const offered: string[] = Object.values(encodingsOffered).flat()
  expect(offered.map(encodingName)).toEqual(offered)
  expect(offered.filter((name) => !iconv.encodingExists(iconvName(name)))).toEqual([])
  expect(new Set(offered).size).toBe(offered.length)
})
