// The keys that make sense now, in the order of use: at most six, `?` last. Pure, but for what it is told.
import type { FlagView } from '../../shared/question'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import type { Wording } from '../../shared/words/catalogue'
import { hasFix, isOpen } from '../editor/flag-words'

type KeyWord = readonly [keys: string, word: keyof Wording['hints']]

const help: KeyWord = ['?', 'allKeys']
const mark: readonly KeyWord[] = [['a', 'accept'], ['x', 'reject'], ['t', 'tag'], ['n', 'note'], ['j', 'next'], help]
const flagged: readonly KeyWord[] = [['f', 'flag'], ['a', 'accept'], ['t', 'tag'], ['n', 'note'], ['j', 'next'], help]
const fix: readonly KeyWord[] = [['f', 'flag'], ['Alt+Enter', 'fix'], ['x', 'dismiss'], ['t', 'tag'], ['j', 'next'], help]
const noFix: readonly KeyWord[] = [['f', 'flag'], ['x', 'dismiss'], ['t', 'tag'], ['n', 'note'], ['j', 'next'], help]
const annotation: readonly KeyWord[] = [['l', 'next'], ['Shift+ArrowRight', 'grow'], ['Shift+ArrowLeft', 'shrink'], ['v', 'relate'], ['Delete', 'remove'], help]
const changed: readonly KeyWord[] = [['y', 'keep'], ['p', 'placeAnew'], ['g', 'nextChanged'], ['Delete', 'remove'], help]
const lost: readonly KeyWord[] = [['p', 'placeAnew'], ['g', 'nextChanged'], ['Delete', 'letGo'], help]
const edit: readonly KeyWord[] = [['Escape', 'mark'], ['$mod+z', 'undo']]
const compare: readonly KeyWord[] = [['n', 'nextChange'], ['r', 'putBack'], ['1', 'rawOnly'], ['2', 'both'], ['3', 'textOnly'], ['Escape', 'text']]
const nothing: readonly KeyWord[] = [['/', 'filter'], help]

export interface Now {
  readonly comparing: boolean
  /** A field has the focus: plain keys type there, and the same commands take Alt. */
  readonly inField: boolean
  readonly editing: boolean
  /** Null where no article is open. */
  readonly flags: readonly FlagView[] | null
  readonly flag: FlagView | undefined
  readonly selected: PlacedAnnotation | undefined
}

export function nowKeys(now: Now): readonly KeyWord[] {
  const keys = keysHere(now)
  return now.inField && !now.editing ? keys.filter(([key]) => key.startsWith('Alt+') || /^[a-z]$/.test(key)).map(([key, word]) => [key.startsWith('Alt+') ? key : `Alt+${key}`, word]) : keys
}

function keysHere({ comparing, editing, flags, flag, selected }: Now): readonly KeyWord[] {
  if (flags === null) return nothing
  if (comparing) return compare
  if (editing) return edit
  if (selected) return selected.state === 'lost' ? lost : selected.state === 'changed' ? changed : annotation
  if (flag && isOpen(flag)) return hasFix(flag) ? fix : noFix
  return flags.some(isOpen) ? flagged : mark
}
