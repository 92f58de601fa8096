// A path says where code may run: every import that crosses a border the wrong way is found here.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { sources } from '../support/sources'

interface Layer {
  readonly folder: string
  /** Folders of the project that it may import from. */
  readonly from: readonly string[]
  /** Packages and Node modules that it may import; null: any. */
  readonly packages: RegExp | null
}

const layers: readonly Layer[] = [
  { folder: 'shared', from: ['shared'], packages: /^(zod|diff|eld|uuidv7|yaml|approx-string-match)(\/|$)/ },
  { folder: 'renderer', from: ['renderer', 'shared', 'resources'], packages: /^(?!node:|electron$|fs$|path$|child_process$)/ },
  { folder: 'electron', from: ['electron', 'shared', 'resources'], packages: /^(?!react|dexie|@codemirror\/)/ },
]

function imports(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '')
  return [...text.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map((match) => (match[1] ?? match[2])!)
}

for (const { folder, from, packages } of layers) {
  test(`${folder}/ imports only what may run there`, () => {
    const wrong = sources(folder).flatMap((path) =>
      imports(path).flatMap((name) => {
        if (!name.startsWith('.')) return packages === null || packages.test(name) ? [] : [`${path}: ${name}`]
        const target = relative('.', normalize(join(dirname(path), name.replace(/\?.*$/, ''))))
        return from.some((each) => target === each || target.startsWith(`${each}/`)) ? [] : [`${path}: ${name}`]
      }),
    )
    expect(wrong).toEqual([])
  })
}

test('rows are walked over in one place, for what Dexie’s own walk throws is lost', () => {
  const walkers = sources('renderer/store').filter((path) => /\.(?:each|eachKey|eachPrimaryKey|eachUniqueKey)\(/.test(readFileSync(join(root, path), 'utf8')))
  expect(walkers).toEqual(['renderer/store/every-row.ts'])
})

test('the channels between page and main are bound in one place on each side', () => {
  const users = [...sources('electron'), ...sources('renderer')].filter((path) => {
    return path !== 'electron/preload.ts' && !path.startsWith('electron/ipc/') && /\bimport\s*\{[^}]*\bipc(Main|Renderer)\b/.test(readFileSync(join(root, path), 'utf8'))
  })
  expect(users).toEqual([])
})

/** Files that are loaded with one, before anything of it runs. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, name] of readFileSync(join(root, path), 'utf8').matchAll(/^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?'(\.[^']+)'/gm)) {
    const target = `${normalize(join(dirname(path), name!))}.ts`
    if (existsSync(join(root, target))) loadedWith(target, seen)
  }
  return seen
}

test('the thread that divides is not loaded with what describes: its tables are most of an intake process', () => {
  const tables = 'shared/inspect/language.ts'
  expect(loadedWith('electron/intake/aside-thread.ts')).toContain(tables)
  expect(loadedWith('electron/intake/worker.ts')).toContain('shared/divide/divider.ts')
  expect([...loadedWith('electron/intake/worker.ts')]).not.toContain(tables)
})
