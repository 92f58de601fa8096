// Jobs with their processes: two at a time, and one that falls over or stands still costs a member, never the job.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../support/electron'
import { manyArticles } from '../../unit/electron-intake/run'
import { breaks, fallsOver, jobsApplication, launchJobs, standsStill, type JobsApplication } from './application'

const folder = temporaryFolder()
let application = ''
let running: JobsApplication | null = null
beforeAll(async () => {
  application = await jobsApplication()
})
afterEach(async () => running?.close())

/** Each file of articles of its own: none is a longer version of another. */
function file(name: string, count: number, end = ''): string {
  const path = join(folder, name)
  writeFileSync(path, `${manyArticles(count).replaceAll('harbour', name)}${end}`)
  return path
}

test('I3 jobs queue, two at a time, and all come in', async () => {
  running = await launchJobs(application, join(folder, 'queue'))
  const ended = await running.run([400, 300, 200, 100].map((count) => [file(`${count}.txt`, count)]))
  expect(ended.map(({ state, articles }) => [state, articles])).toEqual([400, 300, 200, 100].map((count) => ['done', count]))
  const under = new Set<string>()
  const waited = new Set<string>()
  let most = 0
  for (const { job, state } of await running.seen()) {
    if (state === 'reading' || state === 'dividing') under.add(job)
    else under.delete(job)
    if (state === 'waiting') waited.add(job)
    most = Math.max(most, under.size)
  }
  expect([most, waited.size]).toEqual([2, 2])
  expect(await running.wrong()).toEqual([])
})

test('H15 a file that makes the process fall over costs itself; so does a member, and the next comes in', async () => {
  running = await launchJobs(application, join(folder, 'falls'))
  const [first, last] = [file('first.txt', 30), file('last.txt', 50)]
  const falls = file('falls.txt', 2, fallsOver)
  file('one.txt', 80)
  file('two.txt', 90)
  const [opening, members] = [join(folder, 'opening.tar'), join(folder, 'members.tar.gz')]
  for (const [archive, how] of [[opening, '-cf'], [members, '-czf']] as const) execFileSync('tar', [how, archive, '-C', folder, 'one.txt', 'falls.txt', 'two.txt'])
  const [ended] = await running.run([[first, falls, opening, members, last]])
  expect(ended!.outcomes.map(({ name, member, outcome, articles }) => [name, member, outcome, articles])).toEqual([
    ['first.txt', null, 'imported', 30], ['falls.txt', null, 'failed', 0], ['opening.tar', null, 'failed', 0],
    ['members.tar.gz', 'members.tar/one.txt', 'imported', 80], ['members.tar.gz', 'members.tar/falls.txt', 'failed', 0], ['members.tar.gz', 'members.tar/two.txt', 'imported', 90],
    ['last.txt', null, 'imported', 50],
  ])
  expect(ended).toMatchObject({ state: 'done', articles: 250 })
  for (const { failure, outcome } of ended!.outcomes) expect(failure?.message.includes('made the import fall over, so it was passed over')).toBe(outcome === 'failed' ? true : undefined)
  expect(await running.wrong()).toEqual([])
})

test('H15 a process that stands still is ended, and the next file comes in', async () => {
  // A machine that is busy may keep a healthy one silent for seconds.
  running = await launchJobs(application, join(folder, 'stands'), 8000)
  const [ended] = await running.run([[file('stands.txt', 2, standsStill), file('healthy.txt', 7)]])
  expect(ended!.outcomes.map(({ name, outcome, articles, failure }) => [name, outcome, articles, failure?.code])).toEqual([['stands.txt', 'failed', 0, 'intake-ended'], ['healthy.txt', 'imported', 7, undefined]])
  expect(await running.wrong()).toEqual([])
})

test('I3 an error of the disk is told, and the next file comes in', async () => {
  running = await launchJobs(application, join(folder, 'disk'))
  const [ended] = await running.run([[file('bad.txt', 30, breaks), file('good.txt', 6)]])
  const [bad, good] = ended!.outcomes
  expect(bad).toMatchObject({ outcome: 'failed', articles: 0, failure: { code: 'device-error', message: 'bad.txt cannot be read: its disk reports an error. The rest of the job goes on.', next: expect.stringContaining('drop the copy') } })
  expect(good).toMatchObject({ outcome: 'imported', articles: 6 })
  expect(await running.wrong()).toEqual([])
})
