// An expression of letter case in Unicode that has `.`, `\S` or `\W` takes 4 ms and more to compile, each time: case is
// looked up for a million signs one by one. `[^\n]`, `[^\s]` and `[^\w]` say the same, and cost nothing. `\p{L}{3,}` is three such classes.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

function expressionsOf(source: string): { readonly pattern: string; readonly flags: string }[] {
  const found: { pattern: string; flags: string }[] = []
  JSON.stringify(parseAst(source, { lang: 'ts' }), (key, value) => {
    if (key === 'regex') found.push(value)
    return typeof value === 'bigint' ? String(value) : value
  })
  return found
}

/** What stands for nearly every sign there is, outside of brackets. */
function wideIn(pattern: string): string[] {
  return pattern.replace(/\[(?:\\.|[^\]\\])*\]/gs, '').match(/\\p\{\w+\}\{|\\[\s\S]|\./g)?.filter((part) => ['.', '\\S', '\\W', '\\D'].includes(part) || part.length > 2) ?? []
}

test('the check sees what it looks for', () => {
  const [one] = expressionsOf('const a = /^[.\\]x]\\.\\d.{2}\\S\\p{L}\\p{L}{2}/iu')
  expect(one!.flags).toBe('iu')
  expect(wideIn(one!.pattern)).toEqual(['.', '\\S', '\\p{L}{'])
})

test('no expression of letter case looks up the case of nearly every sign', () => {
  const files = execFileSync('git', ['ls-files', 'shared', 'electron', 'renderer'], { encoding: 'utf8' }).split('\n').filter((name) => name.endsWith('.ts'))
  const wide = files.flatMap((name) => expressionsOf(readFileSync(name, 'utf8')).filter(({ flags, pattern }) => flags.includes('i') && flags.includes('u') && wideIn(pattern).length > 0).map(({ pattern }) => `${name}: ${pattern.slice(0, 60)}`))
  expect(wide).toEqual([])
})
