// The words of a desk in memory: its scheme, what is said of its tags, the limits it judges quality by, and the lexicon
// of what was labelled before.
// Read at the start, kept true by the same patches as the tables.
import type { Annotation } from '../../shared/article/annotation'
import type { Patch } from '../../shared/command/patch'
import type { Limit } from '../../shared/inspect/quality/rules'
import { Lexicon } from '../../shared/scheme/lexicon'
import { newsScheme, type Scheme } from '../../shared/scheme/scheme'
import type { Desk } from './desk'
import { everyRow } from './every-row'
import type { DeskDatabase, LimitRow, TagCard } from './schema'

export interface DeskWords {
  scheme: Scheme
  readonly tags: Map<string, TagCard>
  /** Limits of quality rules that people set. */
  readonly limits: Map<string, Limit>
  /** Read when it is first asked for; null until then. */
  lexicon: Lexicon | null
}

export const schemeId = 'desk'

export function createWords(): DeskWords {
  return { scheme: newsScheme, tags: new Map(), limits: new Map(), lexicon: null }
}

export async function readWords(database: DeskDatabase): Promise<DeskWords> {
  const [row, cards, limits] = await Promise.all([database.schemes.get(schemeId), database.tagCards.toArray(), database.limits.toArray()])
  return { scheme: row ?? newsScheme, tags: new Map(cards.map((card) => [card.id, card])), limits: new Map(limits.map(({ id, ...limit }) => [id, limit])), lexicon: null }
}

export async function lexiconOf(desk: Desk): Promise<Lexicon> {
  const known = desk.words.lexicon
  if (known) return known
  const made = new Lexicon()
  await everyRow(desk.database.annotations.toCollection(), (annotation) => made.add(annotation))
  desk.words.lexicon = made
  return made
}

export function rememberWords(words: DeskWords, patch: Patch): void {
  // Many at once, over rows that are not at hand: the lexicon is read anew when it is asked for.
  if (patch.on === 'relabel') words.lexicon = null
  if (patch.on !== 'row') return
  if (patch.table === 'schemes') words.scheme = (patch.after as Scheme | null) ?? newsScheme
  else if (patch.table === 'tagCards') {
    if (patch.after) words.tags.set(patch.key as string, patch.after as TagCard)
    else words.tags.delete(patch.key as string)
  } else if (patch.table === 'limits') {
    const { id, ...limit } = (patch.after ?? { id: patch.key }) as LimitRow
    if (patch.after) words.limits.set(id, limit)
    else words.limits.delete(id)
  } else if (patch.table === 'annotations') {
    if (patch.before) words.lexicon?.remove(patch.before as Annotation)
    if (patch.after) words.lexicon?.add(patch.after as Annotation)
  }
}
