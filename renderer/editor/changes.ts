// Changes between texts, both ways: what CodeMirror composed as replacements of an action, and two texts as a change set.
import { diff } from '@codemirror/merge'
import { ChangeSet, Text } from '@codemirror/state'

interface Replacement {
  readonly start: number
  readonly end: number
  readonly with: string
}

/** Ascending replacements over the old text. */
export function replacements(changes: ChangeSet): readonly Replacement[] {
  const list: Replacement[] = []
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    list.push({ start: fromA, end: toA, with: inserted.sliceString(0, inserted.length, '\n') })
  })
  return list
}

/** The smallest change set that turns one text into the other; null where they are the same. */
export function difference(from: string, to: string): ChangeSet | null {
  if (from === to) return null
  const changes = diff(from, to, { scanLimit: 2000 }).map(change => ({
    from: change.fromA,
    to: change.toA,
    insert: textOf(to.slice(change.fromB, change.toB)),
  }))
  return ChangeSet.of(changes, from.length)
}

/** A document whose lines end at `\n` only, so that positions are those of the string. */
export function textOf(text: string): Text {
  return Text.of(text.split('\n'))
}
