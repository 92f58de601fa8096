// Flags as CodeMirror decorations: odd spaces as trays, debris hatched and struck, truncation amber, the fix as a chip.
import { type ChangeDesc, type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { FlagView } from '../../shared/question'
import { FixedWords, FlagGlyph, FixChip } from './flag-widgets'
import { flagKey, hasFix, openPlaces } from './flag-words'
import styles from './text.module.css'
import { said } from '../words/wording'

interface Painted {
  readonly flags: readonly FlagView[]
  /** The flag at hand: what Alt+Enter fixes. */
  readonly hand: string | null
  readonly decorations: DecorationSet
}

export const setFlags = StateEffect.define<readonly FlagView[]>()
export const takeFlag = StateEffect.define<string | null>()

export const flagField = StateField.define<Painted>({
  create: () => ({ flags: [], hand: null, decorations: Decoration.none }),
  update(value, transaction) {
    let next = value
    if (transaction.docChanged) next = { ...next, flags: next.flags.map(flag => carriedFlag(flag, transaction.changes)) }
    for (const effect of transaction.effects) {
      if (effect.is(setFlags)) next = { ...next, flags: effect.value }
      else if (effect.is(takeFlag)) next = { ...next, hand: effect.value }
    }
    return next === value ? value : { ...next, decorations: decorate(next, transaction.state.doc) }
  },
  provide: field => EditorView.decorations.from(field, painted => painted.decorations),
})

export const flagPaint: Extension = flagField

export function carriedFlag(flag: FlagView, changes: ChangeDesc): FlagView {
  return {
    ...flag,
    places: flag.places.map(place => {
      if (!place.text) return place
      const start = changes.mapPos(place.text[0], 1)
      const end = changes.mapPos(place.text[1], -1)
      return { ...place, text: end > start ? ([start, end] as const) : null }
    }),
  }
}

function decorate(painted: Painted, doc: Text): DecorationSet {
  const ranges: Range<Decoration>[] = []
  const begins: { readonly at: number; readonly flag: FlagView }[] = []
  for (const flag of painted.flags) {
    const key = flagKey(flag)
    const nowAt = new Map(openPlaces(flag).flatMap(place => (place.text && place.now !== null && !/^\s*$/u.test(place.was) ? [[place.text[0], place.now] as const] : [])))
    const places = openPlaces(flag).flatMap(place => (place.text && place.text[1] <= doc.length ? [place.text] : []))
    for (const [start, end] of places) {
      const now = key === painted.hand ? nowAt.get(start) : undefined
      if (now) ranges.push(Decoration.widget({ widget: new FixedWords(now), side: 1 }).range(end))
      if (end > start) ranges.push(Decoration.mark({ class: `${styles[markOf(flag.kind)]} ${key === painted.hand ? styles.atHand : ''} ${key === painted.hand && nowAt.has(start) ? styles.fixed : ''}`, attributes: { title: said(flag.message), 'data-flag': key } }).range(start, end))
      if (flag.kind === 'debris') ranges.push(...lines(doc, start, end, styles.debris ?? ''))
      if (flag.kind === 'truncated') ranges.push(Decoration.line({ class: styles.torn }).range(doc.lineAt(end).from))
    }
    const first = places[0]
    if (!first) continue
    begins.push({ at: first[0], flag })
    if (hasFix(flag) && (flag.kind === 'debris' || key === painted.hand)) {
      ranges.push(Decoration.widget({ widget: new FixChip(flag.kind, key, key === painted.hand, places.length), side: 1 }).range(doc.lineAt(first[0]).to))
    }
  }
  return Decoration.set([...ranges, ...glyphs(begins)], true)
}

/** Characters that stand in one line of the paper, or nearly. */
const near = 56

/** A glyph where a flag begins; those that would lie on another's are counted beside it, and their words are its too. */
function glyphs(begins: readonly { readonly at: number; readonly flag: FlagView }[]): readonly Range<Decoration>[] {
  const groups: { readonly at: number; readonly flags: FlagView[] }[] = []
  for (const { at, flag } of [...begins].sort((one, other) => one.at - other.at)) {
    const last = groups.at(-1)
    if (last && at - last.at < near) last.flags.push(flag)
    else groups.push({ at, flags: [flag] })
  }
  return groups.map(({ at, flags: [first, ...more] }) => {
    const words = [first!, ...more].map(({ message }) => said(message)).join('\n')
    return Decoration.widget({ widget: new FlagGlyph(first!.kind, words, flagKey(first!), more.length), side: -1 }).range(at)
  })
}

function markOf(kind: FlagView['kind']): string {
  return kind === 'odd-space' ? 'oddSpace' : kind === 'debris' ? 'struck' : kind === 'truncated' ? 'truncated' : 'odd'
}

function lines(doc: Text, start: number, end: number, name: string): Range<Decoration>[] {
  const list: Range<Decoration>[] = []
  const last = doc.lineAt(Math.max(start, end - 1)).number
  for (let number = doc.lineAt(start).number; number <= last; number++) {
    const line = doc.line(number)
    if (line.from < start || line.to > end) continue
    list.push(Decoration.line({ class: name }).range(line.from))
  }
  return list
}
