// Exactly once: whatever process is killed, at whatever moment of an intake, the same desk comes out as of an undisturbed run.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JobProgress } from '../../shared/dump/dump'
import { launch, temporaryFolder } from '../support/electron'
import { manyArticles } from '../unit/electron-intake/run'
import { batchesIn, commandLine, journalled, type CommandLine } from './galley'

const articles = 1300
const folder = temporaryFolder()
const dump = join(folder, 'dump.txt')
let galley: CommandLine
let undisturbed = ''
let app: ElectronApplication | null = null

beforeAll(async () => {
  galley = await commandLine()
  writeFileSync(dump, manyArticles(articles))
  const desk = join(folder, 'undisturbed')
  expect((await galley.run('import', dump, '--desk', desk)).code).toBe(0)
  undisturbed = await exported(desk)
  expect(undisturbed.split('\n').length).toBeGreaterThan(articles)
})
afterAll(async () => {
  galley.stop()
  await app?.close()
})

async function exported(desk: string): Promise<string> {
  const out = join(folder, 'set.jsonl')
  const { code, complaints } = await galley.run('export', '--desk', desk, '--format', 'galley', '--out', out, '--overwrite')
  expect([code, complaints]).toEqual([0, []])
  return readFileSync(out, 'utf8')
}

/** Files of batches that are backed up, those that the journal does not name yet among them. */
function backedUp(desk: string): number {
  const path = join(desk, 'backup', 'batches')
  return existsSync(path) ? readdirSync(path).filter((name) => !name.includes('.')).length : 0
}

/** When so many of them are there. */
async function batches(desk: string, count: number): Promise<void> {
  while (backedUp(desk) < count) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Processes below this one that run the intake. */
function intakeProcesses(top: number): number[] {
  const found: number[] = []
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8')
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      if (parent === top && words.includes('NodeService')) found.push(Number(name))
    } catch {
      // It ended in between.
    }
  }
  return found
}

test.each([1, 2])('I3 the application killed after %i batches, the same import goes on', async (count) => {
  const desk = join(folder, `killed-${count}`)
  const running = galley.start('import', dump, '--desk', desk)
  await batches(desk, count)
  running.process.kill('SIGKILL')
  await running.ended
  const again = await galley.run('import', dump, '--desk', desk)
  expect([again.code, again.out.includes(articles.toLocaleString('en'))]).toEqual([0, true])
  expect(await exported(desk) === undisturbed).toBe(true)
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
})

test('I3 U1 a file that changes while its import goes on costs what this run brought, and never the work on what came before', async () => {
  const desk = join(folder, 'changed')
  const growing = join(folder, 'growing.txt')
  // Longer than twice what may be under way to the store, for all of that may come into the journal at once: its end is not
  // read yet when it grows.
  writeFileSync(growing, manyArticles(8 * articles))
  const running = galley.start('import', growing, '--desk', desk)
  await journalled(desk, 1)
  running.process.kill('SIGKILL')
  await running.ended
  // More than one may have come before it died.
  const came = batchesIn(desk)
  const script = join(folder, 'work.jsonl')
  writeFileSync(script, '{"do":"tag.add","article":"#1","tag":"mine"}\n')
  const edited = await galley.run('edit', '--desk', desk, '--script', script)
  expect([edited.code, edited.complaints]).toEqual([0, []])
  const before = await exported(desk)
  const going = galley.start('import', growing, '--desk', desk)
  await journalled(desk, came + 1)
  appendFileSync(growing, 'More.\n')
  const { code, complaints } = await going.ended
  expect([code, complaints.join('')]).toEqual([1, expect.stringContaining('growing.txt was changed while it was read. Drop it again when it is written whole.')])
  expect(await exported(desk)).toBe(before)
  expect(before).toContain('mine')
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
})

test('I3 the intake process killed, its job goes on by itself', async () => {
  const desk = join(folder, 'killed-intake')
  const running = galley.start('import', dump, '--desk', desk)
  await batches(desk, 1)
  const [intake] = intakeProcesses(running.process.pid!)
  process.kill(intake!, 'SIGKILL')
  const { code, out } = await running.ended
  expect([code, out.includes(articles.toLocaleString('en'))]).toEqual([0, true])
  expect(await exported(desk) === undisturbed).toBe(true)
})

test('I3 after a crash the window offers to go on, and ends with the very desk', async () => {
  const desk = join(folder, 'killed-window')
  const running = galley.start('import', dump, '--desk', desk)
  await batches(desk, 2)
  running.process.kill('SIGKILL')
  await running.ended
  app = await launch({ desk })
  const page = await app.firstWindow()
  await page.getByRole('button', { name: 'Go on' }).click({ timeout: 60_000 })
  await page.getByRole('heading', { name: 'Import finished' }).waitFor({ timeout: 60_000 })
  await app.close()
  app = null
  expect(await exported(desk) === undisturbed).toBe(true)
})

test('I3 many small files, of which several are under way at once: killed, they come in once each and in their order', async () => {
  const files = join(folder, 'small')
  mkdirSync(files)
  const texts = manyArticles(1000).split('\n\n\n\n')
  for (const [at, text] of texts.entries()) writeFileSync(join(files, `${String(at).padStart(4, '0')}.txt`), `${text}\n`)
  const whole = join(folder, 'small-undisturbed')
  expect((await galley.run('import', files, '--desk', whole)).code).toBe(0)
  const wanted = await exported(whole)
  const desk = join(folder, 'small-killed')
  const running = galley.start('import', files, '--desk', desk)
  await batches(desk, 3)
  running.process.kill('SIGKILL')
  await running.ended
  const [before, there] = [batchesIn(desk), backedUp(desk)]
  const report = join(folder, 'small-report.json')
  const again = galley.start('import', files, '--desk', desk, '--json', report)
  // Past what lay there before: the process that is killed has begun, and is not at its end.
  await batches(desk, there + 3)
  const [intake] = intakeProcesses(again.process.pid!)
  process.kill(intake!, 'SIGKILL')
  expect((await again.ended).code).toBe(0)
  // Each file is told of once; what this import brought in, also by the process that fell over, is no other's.
  const { articles: came, outcomes } = JSON.parse(readFileSync(report, 'utf8')) as JobProgress
  expect(outcomes.map(({ name }) => name)).toEqual(texts.map((_, at) => `${String(at).padStart(4, '0')}.txt`))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(texts.map((_, at) => (at < before ? 'known' : 'imported')))
  expect([came, outcomes.every(({ outcome, report: told }) => outcome === 'known' || told?.format === 'text')]).toEqual([texts.length - before, true])
  expect(await exported(desk) === wanted).toBe(true)
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
})
