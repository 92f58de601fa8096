// Annotations as CodeMirror decorations. Spans are carried through typing for the immediate paint; the store's answer replaces them.
import { type ChangeDesc, type EditorState, type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { Label, PlacedAnnotation } from '../../shared/annotation'
import { lostPlace } from './lost'
import styles from './annotate.module.css'
import { type Segment, segments, type Span } from './segments'

export interface Painted {
  readonly annotations: readonly PlacedAnnotation[]
  readonly labels: readonly Label[]
  readonly selected: string | null
  readonly hovered: string | null
  readonly decorations: DecorationSet
}

export const setAnnotations = StateEffect.define<{ readonly annotations: readonly PlacedAnnotation[]; readonly labels: readonly Label[] }>()
export const selectAnnotation = StateEffect.define<string | null>()
export const hoverAnnotation = StateEffect.define<string | null>()

const nothing: Painted = { annotations: [], labels: [], selected: null, hovered: null, decorations: Decoration.none }

export const annotationField = StateField.define<Painted>({
  create: () => nothing,
  update(value, transaction) {
    let next = value
    if (transaction.docChanged) next = { ...next, annotations: carried(next.annotations, transaction.changes) }
    for (const effect of transaction.effects) {
      if (effect.is(setAnnotations)) next = { ...next, ...effect.value }
      else if (effect.is(selectAnnotation)) next = { ...next, selected: effect.value }
      else if (effect.is(hoverAnnotation)) next = { ...next, hovered: effect.value }
    }
    return next === value ? value : { ...next, decorations: decorate(next, transaction.state.doc) }
  },
  provide: field => EditorView.decorations.from(field, painted => painted.decorations),
})

export const annotationPaint: Extension = [
  annotationField,
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

/** Spans through changes: nothing grows at its edges, what is deleted whole is empty. */
export function carried(annotations: readonly PlacedAnnotation[], changes: ChangeDesc): readonly PlacedAnnotation[] {
  return annotations.map(annotation => ({ ...annotation, spans: carriedSpans(annotation.spans, changes) }))
}

function carriedSpans(spans: readonly number[], changes: ChangeDesc): readonly number[] {
  const out: number[] = []
  for (let index = 0; index + 1 < spans.length; index += 2) {
    const start = changes.mapPos(spans[index]!, 1)
    const end = changes.mapPos(spans[index + 1]!, -1)
    if (end > start) out.push(start, end)
  }
  return out
}

/** The innermost annotation at a position: the shortest that holds it. */
export function annotationUnder(state: EditorState, position: number): PlacedAnnotation | null {
  let best: PlacedAnnotation | null = null
  let length = Number.POSITIVE_INFINITY
  for (const annotation of state.field(annotationField).annotations) {
    for (let index = 0; index + 1 < annotation.spans.length; index += 2) {
      const start = annotation.spans[index]!
      const end = annotation.spans[index + 1]!
      if (start <= position && position < end && end - start < length) {
        best = annotation
        length = end - start
      }
    }
  }
  return best
}

function annotationAt(view: EditorView, event: MouseEvent): string | null {
  if (!(event.target instanceof Element) || !event.target.closest('[data-annotation]')) return null
  const position = view.posAtCoords({ x: event.clientX, y: event.clientY })
  return position === null ? null : (annotationUnder(view.state, position)?.id ?? null)
}

function decorate(painted: Painted, doc: Text): DecorationSet {
  const byId = new Map(painted.annotations.map(annotation => [annotation.id, annotation]))
  const spans: Span[] = painted.annotations.flatMap(annotation => partsOf(annotation, doc.length))
  const ranges: Range<Decoration>[] = []
  for (const segment of segments(spans)) {
    for (const layer of segment.layers) {
      const annotation = byId.get(layer.id)!
      const mark = Decoration.mark({ class: classesOf(painted, annotation, layer), attributes: { 'data-annotation': annotation.id } })
      ranges.push(mark.range(segment.start, segment.end))
    }
  }
  const lost = painted.annotations.filter(annotation => annotation.state === 'lost')
  const text = lost.length > 0 ? doc.toString() : ''
  for (const annotation of lost) {
    ranges.push(Decoration.widget({ widget: new LostWedge(annotation.quote), side: -1 }).range(lostPlace(text, annotation)))
  }
  return Decoration.set(ranges, true)
}

function partsOf(annotation: PlacedAnnotation, length: number): Span[] {
  const parts: Span[] = []
  for (let index = 0; index + 1 < annotation.spans.length; index += 2) {
    parts.push({ id: annotation.id, start: Math.min(annotation.spans[index]!, length), end: Math.min(annotation.spans[index + 1]!, length) })
  }
  return parts
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
  constructor(readonly quote: string) {
    super()
  }

  override eq(other: LostWedge): boolean {
    return other.quote === this.quote
  }

  override toDOM(): HTMLElement {
    const wedge = document.createElement('span')
    wedge.className = styles.lost ?? ''
    wedge.title = `Lost: ${this.quote}`
    return wedge
  }
}
