// What the card of an ended job says of each file: members of an archive that came in as they should are one line. Pure.
import type { FileOutcome } from '../../shared/dump'

export interface OutcomeLine {
  readonly outcome: FileOutcome
  /** How many outcomes the line speaks for; its articles are theirs together. */
  readonly members: number
}

const plain = ({ outcome, failure, earlier }: FileOutcome): boolean => !failure && !earlier && (outcome === 'imported' || outcome === 'known')

/** In the order of the job; a failure keeps a line of its own, and stands first, for it is what somebody has to know. */
export function outcomeLines(outcomes: readonly FileOutcome[]): readonly OutcomeLine[] {
  const lines = new Map<string, OutcomeLine>()
  // Members that go with an archive and are no article stand in the report; here only where there is nothing else to say.
  const wanted = outcomes.filter(({ outcome }) => outcome !== 'left-out')
  for (const [at, outcome] of (wanted.length > 0 ? wanted : outcomes).entries()) {
    const key = plain(outcome) && outcome.member !== null ? `${outcome.outcome} ${outcome.name}` : String(at)
    const before = lines.get(key)
    if (before) lines.set(key, { outcome: { ...before.outcome, articles: before.outcome.articles + outcome.articles }, members: before.members + 1 })
    else lines.set(key, { outcome, members: 1 })
  }
  const all = [...lines.values()]
  return [...all.filter(({ outcome }) => outcome.failure), ...all.filter(({ outcome }) => !outcome.failure)]
}
