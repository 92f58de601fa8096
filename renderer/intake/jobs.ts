// Jobs of intake as main tells them. What a finished one came to stands on its card until it is taken away, or until the
// next one begins where nothing was wrong: the reports keep it.
import type { JobProgress } from '../../shared/dump/dump'
import { invoke } from '../bridge/main'
import { app, sayFailure, setApp } from '../app/state'

const wasFine = ({ state, outcomes }: JobProgress): boolean => state === 'done' && outcomes.every(({ failure }) => failure === undefined)

export function takeProgress(progress: JobProgress): void {
  const { jobs } = app()
  const known = jobs.some((job) => job.job === progress.job)
  setApp({ jobs: known ? jobs.map((job) => (job.job === progress.job ? progress : job)) : [...jobs.filter((job) => !wasFine(job)), progress] })
}

export function isRunning(job: JobProgress): boolean {
  return job.state === 'waiting' || job.state === 'reading' || job.state === 'dividing'
}

/** Members that were left out, so far or in the end. */
export function failedOf(job: JobProgress): number {
  return job.failed ?? job.outcomes.filter(({ outcome }) => outcome === 'failed').length
}

export function closeJob(job: string): void {
  setApp({ jobs: app().jobs.filter((other) => other.job !== job) })
}

/** What it brought in so far is kept, or taken out. */
export async function cancelJob(job: string, what: 'keep' | 'take-out'): Promise<void> {
  const answer = await invoke('intake.cancel', { job, keep: what === 'keep' })
  if (!answer.ok) sayFailure(answer.failure)
}

export async function pauseJob(job: string): Promise<void> {
  const answer = await invoke('intake.pause', { job })
  if (!answer.ok) sayFailure(answer.failure)
}

/** Goes on with a job that was paused or interrupted. */
export async function resumeJob(job: string): Promise<void> {
  const answer = await invoke('intake.resume', { job, go: true })
  if (!answer.ok) sayFailure(answer.failure)
}

/** Leaves a job that was paused or interrupted: what it had brought in stays. */
export async function leaveJob(job: string): Promise<void> {
  const answer = await invoke('intake.resume', { job, go: false })
  if (!answer.ok) return sayFailure(answer.failure)
  closeJob(job)
}

/** It can go on, and is asked about. */
export function isResting(job: JobProgress): boolean {
  return job.state === 'paused' || job.state === 'interrupted'
}
