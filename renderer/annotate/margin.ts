// Margin notes: each stands at the line where its span begins, pushed down by the one above and by the chip of a fix, never up.
import type { Extension } from '@codemirror/state'
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import { shortened } from '../../shared/command/text'
import { flagField } from '../editor/flag-paint'
import flagStyles from '../editor/text.module.css'
import styles from './annotate.module.css'
import { labelWord } from './label-word'
import { annotationField, hueClass } from './paint'
import { spansIn } from './span-set'
import { wording } from '../words/wording'
import { when } from '../inspector/when'

const gap = 8
/** Of the chip of a fix beside its place, on two lines. */
const chipHeight = 42

interface Shown {
  readonly annotation: PlacedAnnotation
  readonly at: number
}

class Margin implements PluginValue {
  readonly #box = document.createElement('div')
  readonly #notes = new Map<string, { element: HTMLElement; key: string }>()

  constructor(readonly view: EditorView) {
    this.#box.className = styles.margin ?? ''
    view.scrollDOM.append(this.#box)
    this.#draw()
  }

  update(update: ViewUpdate): void {
    const painted = update.state.field(annotationField) !== update.startState.field(annotationField)
    if (painted || update.viewportChanged) this.#draw()
    else if (update.geometryChanged || update.docChanged || update.state.field(flagField) !== update.startState.field(flagField)) this.#place()
  }

  destroy(): void {
    this.#box.remove()
  }

  /** Notes in view, in order of place: annotations with words of their own, changed ones, and the selected one. */
  #shown(): Shown[] {
    const { annotations, set, selected } = this.view.state.field(annotationField)
    const { from, to } = this.view.viewport
    const shown = new Map<string, Shown>()
    for (const index of spansIn(set, from, to)) {
      const annotation = annotations[set.owner[index]!]!
      const wanted = annotation.note !== null || annotation.state === 'changed' || annotation.id === selected
      if (wanted && set.from[index]! >= from && !shown.has(annotation.id)) shown.set(annotation.id, { annotation, at: set.from[index]! })
    }
    return [...shown.values()]
  }

  #draw(): void {
    const { selected, hovered } = this.view.state.field(annotationField)
    const shown = this.#shown()
    const kept = new Set(shown.map(({ annotation }) => annotation.id))
    for (const [id, note] of this.#notes) {
      if (kept.has(id)) continue
      note.element.remove()
      this.#notes.delete(id)
    }
    for (const { annotation } of shown) this.#drawNote(annotation, annotation.id === selected || annotation.id === hovered)
    this.#place()
  }

  #drawNote(annotation: PlacedAnnotation, lit: boolean): void {
    const { labels } = this.view.state.field(annotationField)
    const selected = this.view.state.field(annotationField).selected === annotation.id
    const key = JSON.stringify([annotation.label, annotation.note, annotation.by, annotation.at, annotation.state, annotation.quote, annotation.replies.length, lit, selected])
    const known = this.#notes.get(annotation.id)
    if (known?.key === key) return
    const element = known?.element ?? document.createElement('div')
    element.className = `${styles.note} ${hueClass(labels.find(label => label.name === annotation.label))} ${lit ? styles.noteLit : ''}`
    element.dataset.annotation = annotation.id
    const head = document.createElement('b')
    head.textContent = `${labelWord(annotation.label)}${annotation.note ? '. ' : ''}`
    const who = document.createElement('span')
    who.className = styles.who ?? ''
    who.textContent = `${annotation.by}, ${when(annotation.at)}`
    element.replaceChildren(head, annotation.note ?? '', ...(annotation.state === 'changed' ? changed(annotation, selected) : []), who)
    if (!known) this.#box.append(element)
    this.#notes.set(annotation.id, { element, key })
  }

  #place(): void {
    this.view.requestMeasure({
      key: this,
      read: view => {
        const content = view.contentDOM.getBoundingClientRect()
        const scroller = view.scrollDOM.getBoundingClientRect()
        const line = view.contentDOM.querySelector('.cm-line')?.getBoundingClientRect()
        const left = (line ? line.right : content.right) - scroller.left + view.scrollDOM.scrollLeft + 22
        return {
          left,
          tops: this.#shown().map(({ annotation, at }) => ({ id: annotation.id, top: this.#top(at, scroller.top) })),
          heights: new Map([...this.#notes].map(([id, note]) => [id, note.element.offsetHeight])),
          chips: [...view.contentDOM.querySelectorAll(`.${flagStyles.chipAside}`)].map(chip => chip.getBoundingClientRect().top - scroller.top + view.scrollDOM.scrollTop),
        }
      },
      write: ({ left, tops, heights, chips }) => {
        this.#box.style.left = `${left}px`
        let free = 0
        for (const { id, top } of tops) {
          const note = this.#notes.get(id)
          if (!note) continue
          const height = heights.get(id) ?? 0
          const at = chips.reduce((place, chip) => (place < chip + chipHeight && place + height > chip ? chip + chipHeight + gap : place), Math.max(top, free))
          note.element.style.top = `${at}px`
          free = at + height + gap
        }
      },
    })
  }

  #top(position: number, scrollerTop: number): number {
    const at = this.view.coordsAtPos(position, 1)
    if (at) return at.top - scrollerTop + this.view.scrollDOM.scrollTop + 2
    return this.view.lineBlockAt(position).top + this.view.documentPadding.top
  }
}

/** What the words were, and while it is selected what can be done; `data-keep` and `data-anew` are heard by the pane. */
function changed(annotation: PlacedAnnotation, selected: boolean): Node[] {
  const was = document.createElement('span')
  was.className = styles.was ?? ''
  was.textContent = wording.marks.was(annotation.note ? ' ' : ', ', shortened(annotation.quote))
  if (!selected) return [was]
  const acts = document.createElement('span')
  acts.className = styles.acts ?? ''
  for (const [name, word, cap] of [['keep', wording.common.keep, 'Y'], ['anew', wording.marks.rePlace, 'P']] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    button.dataset[name] = annotation.id
    const key = document.createElement('kbd')
    key.textContent = cap
    button.append(word, key)
    acts.append(button)
  }
  return [was, acts]
}

export const marginNotes: Extension = ViewPlugin.fromClass(Margin)
