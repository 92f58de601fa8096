// Hits in the text: an amber ground, the one at hand outlined. They take no width, and lie over tints and under strokes.
import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Hit } from '../../shared/find/find'
import styles from './find.module.css'

interface Shown {
  readonly hits: readonly Hit[]
  readonly here: number | null
}

export const showHits = StateEffect.define<Shown>()

const hit = Decoration.mark({ class: styles['hit'] ?? '' })
const hitHere = Decoration.mark({ class: `${styles['hit']} ${styles['here']}`, attributes: { 'data-hit': 'here' } })

export const hitPaint: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = transaction.docChanged ? value.map(transaction.changes) : value
    for (const effect of transaction.effects) {
      if (effect.is(showHits)) next = Decoration.set(effect.value.hits.map(({ start, end }, at) => (at === effect.value.here ? hitHere : hit).range(start, end)))
    }
    return next
  },
  provide: (self) => EditorView.decorations.from(self),
})
