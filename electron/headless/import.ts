// `galley import`: brings files and folders in, waits for the job, and reports what came of each file.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { JobProgress } from '../../shared/dump/dump'
import { done, failed, type Result } from '../../shared/result'
import { earlierWords } from '../../shared/words/earlier'
import { counted } from '../../shared/words/english/counted'
import { intake } from '../../shared/words/english/intake'
import { writeWhole } from '../backup/flush'
import { readChoices } from './choices'
import type { Job, Jobs } from '../shell/jobs'
import type { Context } from './context'
import type { Command } from './options'

const words = { imported: 'imported', resumed: 'resumed', known: 'already here', 'left-out': 'left out', failed: 'failed', cancelled: 'cancelled' } as const

const articlesOf = (articles: number): string => counted(articles, 'article')

export function reportOf(progress: JobProgress): string {
  const lines = progress.outcomes.map(({ name, member, bytes, articles, outcome, earlier }) => {
    const count = articlesOf(articles)
    return `${member === null ? name : `${name} › ${member}`}  ${words[outcome]}  ${count}  ${bytes.toLocaleString('en')} bytes${earlier ? `  ${earlierWords(earlier, intake, articlesOf)}` : ''}\n`
  })
  return lines.join('')
}

/** Begins the import that a command asks for: reading does not wait for the desk. */
export function beginImport({ words, values }: Command, jobs: Jobs, path: (word: string) => string): Result<Job> {
  const paths = words.map(path)
  const absent = paths.find((each) => !existsSync(each))
  if (absent) return failed('absent', `There is no file or folder ${basename(absent)} at ${absent}.`)
  const choices = readChoices(values)
  return choices.ok ? done(jobs.start(paths, choices.value)) : failed('usage', `${choices.failure.message} ${choices.failure.next ?? ''}`.trim())
}

export async function runImport({ command, begun, path, print, complain }: Context): Promise<number> {
  if (!begun?.ok) {
    complain(begun?.failure.message ?? 'The import could not be begun.')
    return begun?.failure.code === 'usage' ? 2 : 1
  }
  const progress = await begun.value.finished
  await print(reportOf(progress))
  if (command.values.json) await writeWhole(path(command.values.json), `${JSON.stringify(progress, null, 2)}\n`)
  for (const { name, member, outcome, failure } of progress.outcomes) if (failure && outcome !== 'left-out') complain(`${member ?? name}: ${failure.message}${failure.next ? ` ${failure.next}` : ''}`)
  if (progress.state === 'done' && progress.outcomes.every(({ outcome }) => outcome !== 'failed')) return 0
  if (!progress.outcomes.some(({ failure }) => failure)) complain('The import did not succeed.')
  return 1
}
