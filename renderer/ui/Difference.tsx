// A difference by word: red strikes out, blue writes in. Both together, or one side alone.
import { diffWordsWithSpace } from 'diff'
import { createElement, Fragment, type ReactElement } from 'react'
import styles from './ui.module.css'

interface Part {
  readonly value: string
  readonly added: boolean
  readonly removed: boolean
}

/** Longer texts are not compared by word. */
const compared = 2000
/** What is longer folds in the middle, and says how long it is. */
const shown = 60

function partsOf(was: string, now: string): readonly Part[] {
  if (was.length + now.length <= compared) return diffWordsWithSpace(was, now).map(({ value, added, removed }) => ({ value, added: added === true, removed: removed === true }))
  return [{ value: was, added: false, removed: true }, { value: now, added: true, removed: false }]
}

function folded(text: string, fold: boolean): string {
  const line = fold ? text.replace(/\n/g, '¶') : text
  const points = Array.from(line)
  return fold && points.length > shown ? `${points.slice(0, 28).join('')} … ${points.slice(-28).join('')} (${points.length.toLocaleString('en')})` : line
}

export function Difference({ was, now, side = 'both', fold = false }: { readonly was: string; readonly now: string; readonly side?: 'both' | 'was' | 'now'; readonly fold?: boolean }): ReactElement {
  const parts = partsOf(was, now).filter((part) => part.value !== '' && !(part.added && side === 'was') && !(part.removed && side === 'now'))
  const words = (tag: 'ins' | 'del' | 'span', value: string) => createElement(tag, tag === 'span' ? null : { className: styles[tag] }, folded(value, fold))
  return createElement(Fragment, null, ...parts.map(({ value, added, removed }) => words(added ? 'ins' : removed ? 'del' : 'span', value)))
}
