// What the card of an ended job says of its files: members of an archive that came in as they should are one line, and so are
// files that failed in the same way. Pure.
import type { FileOutcome } from '../../shared/dump/dump'

export interface OutcomeLine {
  readonly outcome: FileOutcome
  /** How many outcomes the line speaks for; its articles are theirs together. */
  readonly members: number
  /** Others of which the same is to be said, but for their names. */
  readonly alike: number
}

const plain = ({ outcome, failure, earlier }: FileOutcome): boolean => !failure && !earlier && (outcome === 'imported' || outcome === 'known')

/** What was wrong, without the names that tell one file from another; null where something came in all the same. */
function wrongOf({ name, member, articles, failure }: FileOutcome): string | null {
  if (!failure || articles > 0 || failure.code === 'cancelled') return null
  return [failure.message, failure.next ?? ''].map((words) => words.replaceAll(member ?? name, '').replaceAll(name, '')).join('\n')
}

/** In the order of the job; a failure keeps a line of its own, and stands first, for it is what somebody has to know. */
export function outcomeLines(outcomes: readonly FileOutcome[]): readonly OutcomeLine[] {
  const lines = new Map<string, OutcomeLine>()
  // Members that go with an archive and are no article stand in the report; here only where there is nothing else to say.
  const wanted = outcomes.filter(({ outcome }) => outcome !== 'left-out')
  for (const [at, outcome] of (wanted.length > 0 ? wanted : outcomes).entries()) {
    const wrong = wrongOf(outcome)
    const key = wrong !== null ? `wrong ${wrong}` : plain(outcome) && outcome.member !== null ? `${outcome.outcome} ${outcome.name}` : String(at)
    const before = lines.get(key)
    if (!before) lines.set(key, { outcome, members: 1, alike: 0 })
    else if (wrong !== null) lines.set(key, { ...before, alike: before.alike + 1 })
    else lines.set(key, { ...before, outcome: { ...before.outcome, articles: before.outcome.articles + outcome.articles }, members: before.members + 1 })
  }
  const all = [...lines.values()]
  return [...all.filter(({ outcome }) => outcome.failure), ...all.filter(({ outcome }) => !outcome.failure)]
}
