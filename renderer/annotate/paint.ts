// Annotations as CodeMirror decorations. Spans are carried through typing for the immediate paint; the store's answer replaces them.
import { type ChangeDesc, type EditorState, type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view'
import type { Label, PlacedAnnotation } from '../../shared/article/annotation'
import { lostPlace } from './lost'
import styles from './annotate.module.css'
import { type Segment, segments, type Span } from './segments'
import { carriedSet, noSpans, spanSet, spansIn, type SpanSet } from './span-set'
import { wording } from '../words/wording'

interface Painted {
  /** As the store told them last; where their spans are now, `set` says. */
  readonly annotations: readonly PlacedAnnotation[]
  readonly set: SpanSet
  readonly wedges: readonly Wedge[]
  readonly labels: readonly Label[]
  readonly selected: string | null
  readonly hovered: string | null
  /** Where the selected one is being moved to, until the store has said so. */
  readonly moving: Moving | null
}

export type Moving = readonly [start: number, end: number]

interface Wedge {
  readonly at: number
  readonly annotation: PlacedAnnotation
}

interface Told {
  readonly annotations: readonly PlacedAnnotation[]
  readonly labels: readonly Label[]
  /** What was typed over the text that they are told for, and is not stored yet. */
  readonly unsaved: ChangeDesc | null
}

export const setAnnotations = StateEffect.define<Told>()
export const selectAnnotation = StateEffect.define<string | null>()
const hoverAnnotation = StateEffect.define<string | null>()
export const moveSelected = StateEffect.define<Moving | null>()

const nothing: Painted = { annotations: [], set: noSpans, wedges: [], labels: [], selected: null, hovered: null, moving: null }

function told(value: Painted, { annotations, labels, unsaved }: Told, doc: Text): Painted {
  const fresh = annotations === value.annotations && !unsaved ? value.set : spanSet(annotations)
  const lost = annotations.filter(annotation => annotation.state === 'lost')
  const text = lost.length > 0 ? doc.toString() : ''
  return { ...value, annotations, labels, moving: null, set: unsaved ? carriedSet(fresh, unsaved) : fresh, wedges: lost.map(annotation => ({ at: lostPlace(text, annotation), annotation })) }
}

function carried(value: Painted, changes: ChangeDesc): Painted {
  return { ...value, set: carriedSet(value.set, changes), wedges: value.wedges.map(wedge => ({ ...wedge, at: changes.mapPos(wedge.at, 1) })) }
}

export const annotationField = StateField.define<Painted>({
  create: () => nothing,
  update(value, transaction) {
    let next = value
    if (transaction.docChanged) next = carried(next, transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(setAnnotations)) next = told(next, effect.value, transaction.state.doc)
      else if (effect.is(selectAnnotation)) next = { ...next, selected: effect.value, moving: null }
      else if (effect.is(moveSelected)) next = { ...next, moving: effect.value }
      else if (effect.is(hoverAnnotation)) next = { ...next, hovered: effect.value }
    }
    return next
  },
})

/** Marks for what is in view alone: they change no line break, so that nothing beyond has to be known. */
const marks = ViewPlugin.fromClass(class {
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.decorations = decorate(view)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged || update.state.field(annotationField) !== update.startState.field(annotationField)) this.decorations = decorate(update.view)
  }
}, { decorations: plugin => plugin.decorations })

export const annotationPaint: Extension = [
  annotationField,
  marks,
  EditorView.domEventHandlers({
    mousemove(event, view) {
      const id = annotationAt(view, event)
      if (id !== view.state.field(annotationField).hovered) view.dispatch({ effects: hoverAnnotation.of(id) })
    },
    mouseleave(_event, view) {
      if (view.state.field(annotationField).hovered) view.dispatch({ effects: hoverAnnotation.of(null) })
    },
  }),
]

/** The innermost annotation at a position: the shortest that holds it. */
export function annotationUnder(state: EditorState, position: number): PlacedAnnotation | null {
  const { annotations, set } = state.field(annotationField)
  let best: PlacedAnnotation | null = null
  let length = Number.POSITIVE_INFINITY
  for (const index of spansIn(set, position, position + 1)) {
    const long = set.to[index]! - set.from[index]!
    if (long < length) {
      best = annotations[set.owner[index]!] ?? null
      length = long
    }
  }
  return best
}

function annotationAt(view: EditorView, event: MouseEvent): string | null {
  if (!(event.target instanceof Element) || !event.target.closest('[data-annotation]')) return null
  const position = view.posAtCoords({ x: event.clientX, y: event.clientY })
  return position === null ? null : (annotationUnder(view.state, position)?.id ?? null)
}

function decorate(view: EditorView): DecorationSet {
  const painted = view.state.field(annotationField)
  const { set, annotations } = painted
  const { from, to } = view.viewport
  const ranges: Range<Decoration>[] = []
  const level = new Map<Span, number>()
  const owners = new Map<string, PlacedAnnotation>()
  for (const index of spansIn(set, from, to)) {
    const annotation = annotations[set.owner[index]!]!
    owners.set(annotation.id, annotation)
    const [start, end] = painted.moving && annotation.id === painted.selected ? painted.moving : [set.from[index]!, set.to[index]!]
    level.set({ id: annotation.id, start, end }, set.level[index]!)
  }
  for (const segment of segments([...level.keys()], level)) {
    for (const layer of segment.layers) {
      const mark = Decoration.mark({ class: classesOf(painted, owners.get(layer.id)!, layer), attributes: { 'data-annotation': layer.id } })
      ranges.push(mark.range(segment.start, segment.end))
    }
  }
  for (const { at, annotation } of painted.wedges) {
    if (at >= from && at <= to) ranges.push(Decoration.widget({ widget: new LostWedge(annotation.quote, annotation.id, annotation.id === painted.selected), side: -1 }).range(at))
  }
  return Decoration.set(ranges, true)
}

function classesOf(painted: Painted, annotation: PlacedAnnotation, layer: Segment['layers'][number]): string {
  const label = painted.labels.find(one => one.name === annotation.label)
  const selected = painted.selected === annotation.id
  return [
    styles.annotation,
    hueClass(label),
    layer.level > 1 && styles[`level${layer.level}`],
    selected && styles.selected,
    selected && layer.first && styles.first,
    selected && layer.last && styles.last,
    annotation.state === 'changed' && styles.changed,
    painted.hovered === annotation.id && styles.hovered,
    annotation.spans.length > 2 && styles.part,
  ].filter(Boolean).join(' ')
}

/** Hue and stroke of a label as classes. A label that the scheme does not know is drawn in grey. */
export function hueClass(label: Label | undefined): string {
  return label ? `${styles[`hue${label.hue}`] ?? ''} ${styles[`stroke-${label.stroke}`] ?? ''}` : (styles.unknown ?? '')
}

class LostWedge extends WidgetType {
  constructor(readonly quote: string, readonly id: string, readonly atHand: boolean) {
    super()
  }

  override eq(other: LostWedge): boolean {
    return other.id === this.id && other.quote === this.quote && other.atHand === this.atHand
  }

  override toDOM(): HTMLElement {
    const wedge = document.createElement('span')
    wedge.className = `${styles.lost} ${this.atHand ? styles.lostHere : ''}`
    wedge.dataset.lost = this.id
    wedge.title = wording.marks.lost(this.quote)
    return wedge
  }
}
