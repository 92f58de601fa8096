// Grips at the two ends of the selected annotation, in Mark: dragged by the mouse, they move an end by whole characters.
// Escape leaves it where it was; the keys that move an end do the same.
import type { Extension } from '@codemirror/state'
import { EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { nearestEdge } from '../../shared/anchor/snap'
import { wording } from '../words/wording'
import styles from './annotate.module.css'
import { annotationField, hueClass, moveSelected, type Moving } from './paint'

const edges = ['start', 'end'] as const
type Edge = (typeof edges)[number]

/** Stores the new place; false where it was refused. */
export type PlaceEdge = (annotation: string, spans: Moving) => Promise<boolean>

interface Held {
  readonly edge: Edge
  readonly from: Moving
}

/** What the pointer means, in whole characters; an annotation keeps at least one. */
function movedTo(view: EditorView, { edge, from }: Held, point: { readonly x: number; readonly y: number }): Moving | null {
  const at = view.posAtCoords(point)
  if (at === null) return null
  const line = view.state.doc.lineAt(at)
  const to = line.from + nearestEdge(line.text, at - line.from)
  const moved = edge === 'start' ? ([to, from[1]] as const) : ([from[0], to] as const)
  return moved[0] < moved[1] ? moved : null
}

class Grips implements PluginValue {
  readonly #grips: Readonly<Record<Edge, HTMLElement>>
  #held: Held | null = null

  constructor(readonly view: EditorView, readonly place: PlaceEdge) {
    const grip = (edge: Edge): HTMLElement => {
      const made = document.createElement('div')
      made.dataset.grip = edge
      made.setAttribute('aria-hidden', 'true')
      made.addEventListener('pointerdown', (event) => this.#take(event, edge))
      made.addEventListener('pointermove', (event) => this.#move(event))
      made.addEventListener('pointerup', () => void this.#drop())
      made.addEventListener('pointercancel', () => this.#leave())
      // The text would take it for the begin of a selection.
      made.addEventListener('mousedown', (event) => event.preventDefault())
      view.scrollDOM.append(made)
      return made
    }
    this.#grips = { start: grip('start'), end: grip('end') }
    this.#draw()
  }

  update(update: ViewUpdate): void {
    const painted = update.state.field(annotationField) !== update.startState.field(annotationField)
    if (painted || update.geometryChanged || update.viewportChanged || update.docChanged || update.state.readOnly !== update.startState.readOnly) this.#draw()
  }

  destroy(): void {
    window.removeEventListener('keydown', this.#escape, { capture: true })
    for (const edge of edges) this.#grips[edge].remove()
  }

  /** The whole annotation in one piece, where it can be moved at all. */
  #span(): Moving | null {
    const { selected, annotations, moving, set } = this.view.state.field(annotationField)
    if (selected === null || !this.view.state.readOnly) return null
    if (moving) return moving
    const place = annotations.findIndex(({ id }) => id === selected)
    if (annotations[place]?.spans.length !== 2) return null
    const index = set.owner.indexOf(place)
    return index < 0 ? null : [set.from[index]!, set.to[index]!]
  }

  #take(event: PointerEvent, edge: Edge): void {
    const from = this.#span()
    if (!from || event.button !== 0) return
    event.preventDefault()
    this.#grips[edge].setPointerCapture(event.pointerId)
    this.#held = { edge, from }
    window.addEventListener('keydown', this.#escape, { capture: true })
  }

  #move(event: PointerEvent): void {
    const moved = this.#held && movedTo(this.view, this.#held, { x: event.clientX, y: event.clientY })
    if (!moved || !this.#held) return
    const shown = moved[this.#held.edge === 'start' ? 0 : 1]
    this.view.dispatch({ effects: [moveSelected.of(moved), EditorView.scrollIntoView(shown, { y: 'nearest', yMargin: 24 })] })
  }

  async #drop(): Promise<void> {
    const from = this.#held?.from
    const { moving, selected } = this.view.state.field(annotationField)
    this.#release()
    if (!from || !moving || !selected) return
    const same = moving[0] === from[0] && moving[1] === from[1]
    if (same || !(await this.place(selected, moving))) this.view.dispatch({ effects: moveSelected.of(null) })
  }

  #leave(): void {
    if (!this.#held) return
    this.#release()
    this.view.dispatch({ effects: moveSelected.of(null) })
  }

  #release(): void {
    this.#held = null
    window.removeEventListener('keydown', this.#escape, { capture: true })
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#leave()
  }

  #draw(): void {
    this.view.requestMeasure({
      key: this,
      read: (view) => {
        const span = this.#span()
        const scroller = view.scrollDOM.getBoundingClientRect()
        const at = (position: number, side: 1 | -1) => {
          const place = view.coordsAtPos(position, side)
          return place && { left: place.left - scroller.left + view.scrollDOM.scrollLeft, top: place.top - scroller.top + view.scrollDOM.scrollTop, height: place.bottom - place.top }
        }
        const { annotations, labels, selected } = view.state.field(annotationField)
        const label = annotations.find(({ id }) => id === selected)?.label
        return { hue: hueClass(labels.find(({ name }) => name === label)), places: { start: span && at(span[0], 1), end: span && at(span[1], -1) } }
      },
      write: ({ hue, places }) => {
        for (const edge of edges) {
          const grip = this.#grips[edge]
          const place = places[edge]
          grip.hidden = place === null
          grip.title = wording.marks.dragAnEnd
          grip.className = `${styles.grip} ${hue}`
          if (!place) continue
          Object.assign(grip.style, { left: `${place.left}px`, top: `${place.top}px`, height: `${place.height}px` })
        }
      },
    })
  }
}

export function edgeGrips(place: PlaceEdge): Extension {
  return ViewPlugin.define((view) => new Grips(view, place))
}
