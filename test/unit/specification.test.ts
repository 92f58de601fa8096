// The specification and the tests name the same rules: none without a test, no test of a rule that is not written.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rules = [...readFileSync('shared/SPEC.md', 'utf8').matchAll(/^(?:- |\| )\*\*([A-Z]\d+)\*\*/gm)].map((match) => match[1]!)

/** Numbers that the title of a test, or of a row of its table, begins with. */
function proved(): Set<string> {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'test'], { encoding: 'utf8' }).split('\n').filter((name) => /\.test\.tsx?$/.test(name))
  const titles = files.flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/[([]['"`]((?:[A-Z]\d+ )+)/g)].map((match) => match[1]!))
  return new Set(titles.flatMap((title) => title.trim().split(' ')))
}

test('each number is given once, in order', () => {
  expect(rules.length).toBeGreaterThan(60)
  for (const group of new Set(rules.map((rule) => rule[0]!))) {
    const numbers = rules.filter((rule) => rule[0] === group).map((rule) => Number(rule.slice(1)))
    expect([group, numbers]).toEqual([group, numbers.map((_, index) => index + 1)])
  }
})

test('each rule has a test, and each test a rule', () => {
  const shown = proved()
  expect(rules.filter((rule) => !shown.has(rule))).toEqual([])
  expect([...shown].filter((rule) => !rules.includes(rule))).toEqual([])
})
