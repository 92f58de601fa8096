// Runs a job over real files against the store for tests.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { here } from '../../../electron/intake/aside'
import { type Choices, noChoices } from '../../../shared/dump/choices'
import { type Cancel, runJob, type Telling } from '../../../electron/intake/job'
import { createStoreLine } from '../../../electron/intake/store-line'
import type { FileOutcome, JobProgress } from '../../../shared/dump/dump'
import type { TestStore } from './store'

export const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'galley-intake-'))

export async function fileWith(content: string | Uint8Array, name = 'dump.txt'): Promise<string> {
  const path = join(await folder(), name)
  await writeFile(path, content)
  return path
}

interface Ran {
  readonly progress: JobProgress
  readonly outcome: FileOutcome
  readonly batches: string
}

export async function run(store: TestStore, paths: readonly string[], cancel: Cancel = { keep: null }, choices: Choices = noChoices): Promise<Ran> {
  const batches = join(await folder(), 'batches')
  await mkdir(batches)
  const files = paths.map((path) => ({ path, name: path }))
  const scratch = await folder()
  const telling: Telling = { progress: () => undefined, begun: () => undefined, outcome: () => undefined }
  const progress = await runJob({ job: 'job', files, batches, choices, scratch, from: { file: 0, member: 0 }, careful: null }, createStoreLine(store), here, cancel, telling)
  return { progress, outcome: progress.outcomes[0]!, batches }
}

/** News of some megabytes, each article a little different. */
export function manyArticles(count: number, end = '\n'): string {
  const articles = Array.from({ length: count }, (_, index) => [
    `Report ${index} from the harbour: the ships of week ${index % 52} – The Coast Post`, '', 'March 4, 2019', 'By Anna Lindqvist', '',
    ...Array.from({ length: 4 + (index % 7) }, (_, at) => `Paragraph ${at} of report ${index} says that “the ships came in” – 春の嵐 and 🌊 were seen by ${'many people on the quay, '.repeat(8)}who went home.`),
    '', '', '',
  ].join(end))
  return articles.join(end)
}
