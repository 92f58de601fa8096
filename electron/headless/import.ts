// `galley import`: brings files and folders in, waits for the job, and reports what came of each file.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { JobProgress } from '../../shared/dump'
import { writeWhole } from '../backup/flush'
import { readChoices } from './choices'
import type { Context } from './context'

const words = { imported: 'imported', resumed: 'resumed', known: 'already here', 'left-out': 'left out', failed: 'failed', cancelled: 'cancelled' } as const

export function reportOf(progress: JobProgress): string {
  const lines = progress.outcomes.map(({ name, member, bytes, articles, outcome }) => {
    const count = `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}`
    return `${member === null ? name : `${name} › ${member}`}  ${words[outcome]}  ${count}  ${bytes.toLocaleString('en')} bytes\n`
  })
  return lines.join('')
}

export async function runImport({ command, jobs, path, print, complain }: Context): Promise<number> {
  const paths = command.words.map(path)
  const absent = paths.find((each) => !existsSync(each))
  if (absent) {
    complain(`There is no file or folder ${basename(absent)} at ${absent}.`)
    return 1
  }
  const choices = readChoices(command.values)
  if (!choices.ok) {
    complain(`${choices.failure.message} ${choices.failure.next ?? ''}`.trim())
    return 2
  }
  const progress = await jobs.start(paths, choices.value).finished
  await print(reportOf(progress))
  if (command.values.json) await writeWhole(path(command.values.json), `${JSON.stringify(progress, null, 2)}\n`)
  for (const { name, member, outcome, failure } of progress.outcomes) if (failure && outcome !== 'left-out') complain(`${member ?? name}: ${failure.message}`)
  if (progress.state === 'done' && progress.outcomes.every(({ outcome }) => outcome !== 'failed')) return 0
  if (!progress.outcomes.some(({ failure }) => failure)) complain('The import did not succeed.')
  return 1
}
