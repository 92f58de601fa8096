// How fast a triage goes, what is left, and the sentence at its end. Pure.
import { count, many } from '../ui/words'

export type Verdict = 'accepted' | 'rejected' | 'later'

/** Longer than this nobody reads: the time away counts as this much. */
const longest = 5 * 60_000

export function spent(since: number, now: number): number {
  return Math.min(Math.max(0, now - since), longest)
}

export function paceWords(done: number, left: number, time: number): { readonly each: string; readonly rest: string } | null {
  if (done === 0) return null
  const seconds = time / done / 1000
  const each = seconds < 90 ? `${Math.max(1, Math.round(seconds))} s an article` : `${Math.round(seconds / 60)} min an article`
  const rest = (seconds * left) / 60
  return { each, rest: left === 0 ? '' : rest < 1 ? 'under a minute' : rest < 90 ? `about ${Math.round(rest)} min` : `about ${Math.round(rest / 60)} h` }
}

export function closingWords(verdicts: readonly Verdict[], time: number): string {
  const of = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length
  const minutes = Math.round(time / 60_000)
  const long = minutes === 0 ? many(Math.max(1, Math.round(time / 1000)), 'second') : many(minutes, 'minute')
  return `${many(verdicts.length, 'article')} in ${long}: ${count(of('accepted'))} accepted, ${count(of('rejected'))} rejected, ${count(of('later'))} for later.`
}
