// Suggestions in the text: a dotted stroke and the label's key behind it, no tint, no width. Kept apart from annotations,
// so that nothing that is only offered is ever counted or painted as said.
import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Label } from '../../shared/article/annotation'
import type { Suggestion } from '../../shared/scheme/lexicon'
import styles from './annotate.module.css'
import { hueClass } from './paint'

interface Offered {
  readonly list: readonly Suggestion[]
  readonly labels: readonly Label[]
  /** Start of the one at hand. */
  readonly here: number | null
}

export const offer = StateEffect.define<Offered>()

function painted({ list, labels, here }: Offered): DecorationSet {
  return Decoration.set(list.map((one) => {
    const label = labels.find(({ name }) => name === one.label)
    const on = one.start === here ? styles.suggestedHere : ''
    return Decoration.mark({ class: `${styles.suggested} ${hueClass(label)} ${on}`, attributes: { 'data-suggestion': String(one.start), 'data-key': label?.key ?? '', title: `${one.label}?` } }).range(one.start, one.end)
  }), true)
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = transaction.docChanged ? value.map(transaction.changes) : value
    for (const effect of transaction.effects) if (effect.is(offer)) next = painted(effect.value)
    return next
  },
  provide: (self) => EditorView.decorations.from(self),
})

/** `press` hears of a click on a suggestion, by its start. */
export function suggestionPaint(press: (start: number) => void): Extension {
  return [field, EditorView.domEventHandlers({
    mouseup(event, view) {
      if (event.button !== 0 || !view.state.selection.main.empty || !(event.target instanceof Element)) return false
      const start = event.target.closest<HTMLElement>('[data-suggestion]')?.dataset['suggestion']
      if (start !== undefined) press(Number(start))
      return false
    },
  })]
}
