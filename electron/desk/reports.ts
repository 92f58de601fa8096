// Reports of intake, kept in the desk: one file a job, by its time, so that what came of every byte can be read later.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobProgress, JobReport, ReportHead } from '../../shared/dump/dump'
import { writeWhole } from '../backup/flush'

const name = /^\d{8}T\d{9}Z-[0-9a-f]{8}\.json$/
const listed = 500

export async function keepReport(folder: string, progress: JobProgress): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const at = new Date().toISOString()
  const report: JobReport = { at, ...progress }
  await writeWhole(join(folder, `${at.replace(/[-:.]/g, '')}-${progress.job.slice(0, 8)}.json`), `${JSON.stringify(report)}\n`)
}

/** Null where there is none of that name, or it cannot be read. */
export async function readReport(folder: string, report: string): Promise<JobReport | null> {
  if (!name.test(report)) return null
  return readFile(join(folder, report), 'utf8').then((text) => JSON.parse(text) as JobReport, () => null)
}

/** Newest first. */
export async function listReports(folder: string): Promise<ReportHead[]> {
  const names = (await readdir(folder).catch((): string[] => [])).filter((one) => name.test(one)).sort().reverse().slice(0, listed)
  const heads: ReportHead[] = []
  for (const report of names) {
    const read = await readReport(folder, report)
    if (read) heads.push({ report, at: read.at, state: read.state, members: read.outcomes.length, articles: read.articles, failed: read.outcomes.filter(({ outcome }) => outcome === 'failed').length })
  }
  return heads
}
