// The demo desk: brings the sample in where the desk is empty, and prints what came out.
import { reportOf } from '../headless/import'
import { listRows } from '../headless/list'
import { complain, print } from '../headless/output'
import type { Started } from './start-desk'

export async function runDemo({ store, jobs }: Started, sample: string, count: number): Promise<void> {
  if (count === 0) {
    const progress = await jobs.start([sample]).finished
    await print(reportOf(progress))
    for (const { name, failure } of progress.outcomes) if (failure) complain(`${name}: ${failure.message}`)
  }
  await listRows({ store, print, complain }, 'all')
}
