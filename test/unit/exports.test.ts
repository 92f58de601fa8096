// What no other file uses is nobody's business but its own: each export has an importer, in the application or in a test.
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { sources } from '../support/sources'

const ending = /\.(ts|tsx|mjs)$/
const names = (list: string): string[] => list.split(',').map((name) => name.trim().replace(/^type\s+/, '')).filter((name) => name !== '')

/** What a file takes from others, as `file name`; `file *` where it takes all of one. */
function* taken(path: string, text: string): Generator<string> {
  const file = (from: string): string => normalize(join(dirname(path), from)).replace(ending, '')
  for (const [, some, from] of text.matchAll(/^(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?(?:\{([^}]*)\}|\*[^'"]*)\s+from\s+'(\.[^']+)'/gm)) {
    if (some === undefined) yield `${file(from!)} *`
    else for (const name of names(some)) yield `${file(from!)} ${name.replace(/\s+as\s.*$/s, '')}`
  }
  for (const [, from] of text.matchAll(/\bimport\(\s*'(\.[^']+)'/g)) yield `${file(from!)} *`
}

function exported(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:abstract |async )?(?:const|let|function\*?|class|interface|type) (\w+)/gm)].map(([, name]) => name!)
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) => names(list!).map((name) => name.replace(/^.*\sas\s+/s, '')))
  return [...declared, ...listed]
}

test('each export is used in another file', () => {
  const texts = new Map(['shared', 'electron', 'renderer', 'test'].flatMap(sources).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  const used = new Set([...texts].flatMap(([path, text]) => [...taken(path, text)]))
  const unused = [...texts].filter(([path]) => !path.startsWith('test/')).flatMap(([path, text]) => {
    const file = path.replace(ending, '')
    return used.has(`${file} *`) ? [] : exported(text).filter((name) => !used.has(`${file} ${name}`)).map((name) => `${path}: ${name}`)
  })
  expect(unused).toEqual([])
})
