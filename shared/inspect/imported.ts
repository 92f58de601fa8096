// Inspection of an article that came with an export: what was found of it then stands; what a detector finds at the same
// places now lends its remedies.
import type { ArticleRecord, Flag, Inspection } from '../article/article'

function remedied(given: Flag, found: readonly Flag[]): Flag {
  const same = found.find((one) => one.kind === given.kind && one.in === given.in && String(one.ranges) === String(given.ranges))
  return same ? { ...same, message: given.message } : given
}

export function underImported(found: Inspection, given: ArticleRecord['inspected']): Inspection {
  if (!given) return found
  return { ...found, kind: given.kind, kindFound: given.kind === found.kind ? found.kindFound : null, flags: given.flags.map((flag) => remedied(flag, found.flags)) }
}
