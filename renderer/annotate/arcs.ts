// Relations of the selected annotation as arcs over the text, each with its name and its direction; none while nothing is selected.
import type { Extension } from '@codemirror/state'
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { Relation } from '../../shared/article/annotation'
import styles from './annotate.module.css'
import { annotationField } from './paint'

interface Point {
  readonly x: number
  readonly y: number
}
interface Arc {
  readonly from: Point
  readonly to: Point
  readonly label: string
}

const namespace = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

/** Up from the one, down to the other, the higher the further apart; ends under each other bow out to the left, off the words between. */
function drawn({ from, to, label }: Arc): SVGElement[] {
  const rise = Math.min(56, 18 + Math.abs(to.x - from.x) / 8 + Math.abs(to.y - from.y) / 12)
  const top = Math.max(8, Math.min(from.y, to.y) - rise)
  const bow = Math.abs(to.x - from.x) < 40 ? Math.min(64, Math.min(from.x, to.x) - 8) : 0
  const middle = { x: (from.x + to.x) / 2 - bow * 0.75, y: (from.y + to.y) / 8 + top * 0.75 }
  const name = element('text', { x: middle.x, y: middle.y - 3, class: styles.arcName ?? '' })
  name.textContent = label
  return [
    element('path', { d: `M${from.x} ${from.y}C${from.x - bow} ${top} ${to.x - bow} ${bow > 0 ? to.y - 24 : top} ${to.x} ${to.y}`, class: styles.arc ?? '' }),
    element('path', { d: `M${to.x - 4} ${to.y - 7}L${to.x} ${to.y}L${to.x + 4} ${to.y - 7}`, class: styles.arc ?? '' }),
    name,
  ]
}

class Arcs implements PluginValue {
  readonly #picture = element('svg', { class: styles.arcs ?? '', 'aria-hidden': 'true' })

  constructor(readonly view: EditorView, readonly relations: () => readonly Relation[]) {
    view.scrollDOM.append(this.#picture)
    this.#place()
  }

  update(update: ViewUpdate): void {
    if (update.geometryChanged || update.viewportChanged || update.docChanged || update.state.field(annotationField) !== update.startState.field(annotationField)) this.#place()
  }

  destroy(): void {
    this.#picture.remove()
  }

  #place(): void {
    this.view.requestMeasure({
      key: this,
      read: (view) => {
        const { selected, annotations } = view.state.field(annotationField)
        const scroller = view.scrollDOM.getBoundingClientRect()
        const start = (id: string): Point | null => {
          const at = annotations.find((one) => one.id === id)?.spans[0]
          if (at === undefined) return null
          const place = view.coordsAtPos(at, 1)
          if (place) return { x: place.left - scroller.left + 6, y: place.top - scroller.top + view.scrollDOM.scrollTop }
          return { x: view.contentDOM.getBoundingClientRect().left - scroller.left + 6, y: view.lineBlockAt(at).top + view.documentPadding.top }
        }
        const mine = selected === null ? [] : this.relations().filter(({ from, to }) => from === selected || to === selected)
        const arcs = mine.flatMap(({ from, to, label }): Arc[] => {
          const ends = [start(from), start(to)] as const
          return ends[0] && ends[1] ? [{ from: ends[0], to: ends[1], label }] : []
        })
        return { arcs, height: view.contentHeight }
      },
      write: ({ arcs, height }) => {
        this.#picture.setAttribute('height', String(arcs.length > 0 ? height : 0))
        this.#picture.replaceChildren(...arcs.flatMap(drawn))
      },
    })
  }
}

/** `relations` answers those of the article as it is shown. */
export function relationArcs(relations: () => readonly Relation[]): Extension {
  return ViewPlugin.define((view) => new Arcs(view, relations))
}
