// How fast a triage goes, what is left, and the sentence at its end. Pure.
import { count, many } from '../ui/words'
import { wording } from '../words/wording'

export type Verdict = 'accepted' | 'rejected' | 'later'

/** Longer than this nobody reads: the time away counts as this much. */
const longest = 5 * 60_000

export function spent(since: number, now: number): number {
  return Math.min(Math.max(0, now - since), longest)
}

export function paceWords(done: number, left: number, time: number): { readonly each: string; readonly rest: string } | null {
  if (done === 0) return null
  const seconds = time / done / 1000
  const each = seconds < 90 ? wording.triage.secondsAnArticle(Math.max(1, Math.round(seconds))) : wording.triage.minutesAnArticle(Math.round(seconds / 60))
  const rest = (seconds * left) / 60
  return { each, rest: left === 0 ? '' : rest < 1 ? wording.triage.underAMinute : rest < 90 ? wording.triage.aboutMinutes(Math.round(rest)) : wording.triage.aboutHours(Math.round(rest / 60)) }
}

export function closingWords(verdicts: readonly Verdict[], time: number): string {
  const of = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length
  const minutes = Math.round(time / 60_000)
  const long = minutes === 0 ? many(Math.max(1, Math.round(time / 1000)), 'second') : many(minutes, 'minute')
  return wording.triage.judgedIn(many(verdicts.length, 'article'), long, count(of('accepted')), count(of('rejected')), count(of('later')))
}
