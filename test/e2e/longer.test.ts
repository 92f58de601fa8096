// A longer version of a dump that is on the desk: what is new comes in, people's work stays, and a lost store is rebuilt so.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { commandLine, type CommandLine } from './galley'

const folder = temporaryFolder()
const desk = join(folder, 'desk')
const dump = join(folder, 'dump.txt')
let galley: CommandLine
beforeAll(async () => {
  galley = await commandLine()
})
afterAll(() => galley.stop())

interface Line {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
}

async function exported(): Promise<Line[]> {
  const out = join(folder, 'set.jsonl')
  expect((await galley.run('export', '--desk', desk, '--format', 'galley', '--out', out, '--overwrite')).code).toBe(0)
  return readFileSync(out, 'utf8').split('\n').slice(1, -1).map((line) => JSON.parse(line) as Line)
}

async function tagged(article: string, tag: string): Promise<void> {
  const running = galley.start('edit', '--desk', desk, '--script', '-')
  running.process.stdin.end(`${JSON.stringify({ do: 'tag.add', article, tag })}\n`)
  expect((await running.ended).code).toBe(0)
}

async function verified(): Promise<void> {
  const { code, out } = await galley.run('verify', '--desk', desk)
  expect([code, out]).toEqual([0, expect.any(String)])
}

const title = (name: string) => `The ${name} report from the old harbour`
const head = (name: string) => `${title(name)} – The Coast Post`
const article = (name: string) => `${head(name)}\n\nMarch 4, 2019\n\n${`The ${name} ships came in and were seen by many people on the quay. `.repeat(3)}\n\n\n\n`

test('I6 U1 a longer version brings what is new; work on the earlier one stays, and an article that went on is told', async () => {
  writeFileSync(dump, `${article('first')}${article('second')}${head('third')}\n\nMarch 4, 2019\n\nThe third ships came`)
  expect((await galley.run('import', dump, '--desk', desk)).out).toContain('3 articles')
  await tagged('#1', 'mine')
  const before = await exported()

  appendFileSync(dump, ` in late.\n\n\n\n${article('fourth')}${head('fifth')}\n\nMarch 4, 2019\n\nThe fifth ships`)
  const second = await galley.run('import', dump, '--desk', desk)
  expect(second.out).toContain('3 articles')
  expect(second.out).toContain('An earlier version was here with 3 articles. 1 article of it went on: the longer text came in, the shorter one is in the bin.')
  const after = await exported()
  expect(after.map((line) => line.title)).toEqual(['first', 'second', 'third', 'fourth', 'fifth'].map(title))
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
  expect(after[0]!.tags).toEqual(['mine'])
  expect(after[2]!.text).toContain('The third ships came in late.')
  await verified()
  expect((await galley.run('import', dump, '--desk', desk)).out).toContain('already here  6 articles')

  await tagged('#5', 'mine too')
  appendFileSync(dump, ' were the last.\n')
  const third = await galley.run('import', dump, '--desk', desk)
  expect(third.out).toContain('An earlier version was here with 6 articles. 1 article that people worked on went on: the longer text came in beside it.')
  const last = await exported()
  expect(last.map((line) => line.title)).toEqual(['first', 'second', 'third', 'fourth', 'fifth', 'fifth'].map(title))
  expect([last[4]!.tags, last[4]!.text.trim().endsWith('The fifth ships'), last[5]!.text.trim().endsWith('The fifth ships were the last.')]).toEqual([['mine too'], true, true])
  await verified()

  rmSync(join(desk, 'profile', 'IndexedDB'), { recursive: true })
  expect(await exported()).toEqual(last)
  await verified()
})
