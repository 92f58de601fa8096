// The CodeMirror view of one article's text: its modes, its selection, and what is typed on its way to the store.
import { standardKeymap } from '@codemirror/commands'
import { Annotation as Tag, Compartment, EditorSelection, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers as lineNumberGutter } from '@codemirror/view'
import type { Label } from '../../shared/article/annotation'
import type { LabelUnit } from '../../shared/action/commands'
import type { Suggestion } from '../../shared/scheme/lexicon'
import type { ArticleView } from '../../shared/question'
import { lostPlace } from '../annotate/lost'
import type { PlaceEdge } from '../annotate/grips'
import { snapSelection, snapping } from '../annotate/snapping'
import { offer } from '../annotate/suggest-paint'
import { annotationField, annotationUnder, selectAnnotation, setAnnotations } from '../annotate/paint'
import { unitAt } from '../annotate/units'
import type { Mode } from './article-state'
import { textOf } from './changes'
import { carriedFlag, setFlags, takeFlag } from './flag-paint'
import { lineNumbers, type FirstLines } from './line-numbers'
import { editMode, markMode } from './modes'
import { type SyncPorts, TextSync } from './sync'
import { textPaint } from './text-paint'

/** Marks what the store says, so that it is not taken for typing. */
const fromStore = Tag.define<boolean>()

interface TextPorts extends Omit<SyncPorts, 'show'> {
  readonly shown: (view: ArticleView) => void
  readonly select: (annotation: string | null) => void
  /** A suggestion was pressed, by its start. */
  readonly suggestion: (start: number) => void
  readonly mode: (mode: Mode) => void
  readonly remove: () => void
  /** Moves an end of the selected annotation; false where none is selected. */
  readonly extend: (edge: 'start' | 'end', by: 1 | -1) => boolean
  /** Stores where an end was dragged to. */
  readonly edge: PlaceEdge
  readonly undo: () => void
  readonly redo: () => void
}

export class TextEditor {
  readonly view: EditorView
  readonly sync: TextSync
  readonly #ports: TextPorts
  readonly #modes = new Compartment()
  readonly #lines = new Compartment()
  #mode: Mode = 'mark'
  #labels: readonly Label[]
  #article: ArticleView
  #first: { readonly text: string; readonly lines: FirstLines } | null = null

  constructor(parent: HTMLElement, article: ArticleView, labels: readonly Label[], ports: TextPorts) {
    this.#ports = ports
    this.#labels = labels
    this.#article = article
    this.sync = new TextSync(article, {
      act: ports.act,
      get: ports.get,
      refuse: ports.refuse,
      show: (view, remote, unsaved) => {
        this.#article = view
        const flags = unsaved ? view.flags.map(flag => carriedFlag(flag, unsaved)) : view.flags
        this.view.dispatch({
          ...(remote ? { changes: remote } : {}),
          annotations: fromStore.of(true),
          effects: [setAnnotations.of({ annotations: view.annotations, labels: this.#labels, unsaved }), setFlags.of(flags)],
        })
        if (remote) this.#number()
        ports.shown(view)
      },
    })
    this.view = new EditorView({ parent, state: EditorState.create({ doc: textOf(article.text), extensions: this.#extensions() }) })
    this.view.dispatch({ effects: [setAnnotations.of({ annotations: article.annotations, labels, unsaved: null }), setFlags.of(article.flags)] })
  }

  #extensions(): Extension {
    return [
      // Without numbers yet, but in their room: lines that grew narrower a moment later kept the heights they were measured at.
      this.#lines.of(lineNumberGutter({ formatNumber: () => '' })),
      textPaint({ suggestion: start => this.#ports.suggestion(start), relations: () => this.#article.relations, edge: this.#ports.edge }),
      this.#modes.of(markMode),
      keymap.of([
        { key: 'Escape', run: () => this.#escape() },
        { key: 'Enter', run: () => this.#enter() },
        ...['Delete', 'Backspace'].map(key => ({ key, run: () => this.#remove() })),
        { key: 'Shift-ArrowRight', run: () => this.#extend('end', 1) },
        { key: 'Shift-ArrowLeft', run: () => this.#extend('end', -1) },
        { key: 'Alt-Shift-ArrowRight', run: () => this.#extend('start', 1) },
        { key: 'Alt-Shift-ArrowLeft', run: () => this.#extend('start', -1) },
        { key: 'Mod-z', run: () => this.#instead(this.#ports.undo) },
        ...['Mod-Shift-z', 'Mod-y'].map(key => ({ key, run: () => this.#instead(this.#ports.redo) })),
      ]),
      snapping,
      keymap.of(standardKeymap),
      EditorView.updateListener.of(update => {
        if (!update.docChanged || update.transactions.some(transaction => transaction.annotation(fromStore))) return
        this.sync.typed(update.changes)
        if (update.startState.doc.lines !== update.state.doc.lines) this.#number()
      }),
      EditorView.domEventHandlers({
        mousedown: event => this.#doubleClick(event),
        mouseup: event => this.#click(event),
        blur: () => void this.sync.flush(),
      }),
    ]
  }

  get mode(): Mode {
    return this.#mode
  }

  /** Typing allowed or not. Leaving the text stores what was typed. */
  setMode(mode: Mode): boolean {
    if (mode === this.#mode) return false
    this.#mode = mode
    this.view.dispatch({ effects: this.#modes.reconfigure(mode === 'edit' ? editMode : markMode) })
    if (mode === 'mark') void this.sync.flush()
    this.#ports.mode(mode)
    this.view.focus()
    return true
  }

  setLabels(labels: readonly Label[]): void {
    this.#labels = labels
    if (this.sync.clean) this.view.dispatch({ effects: setAnnotations.of({ annotations: this.#article.annotations, labels, unsaved: null }) })
  }

  /** Line numbers of the dump, once the first text is known. */
  setFirst(text: string, lines: FirstLines): void {
    this.#first = { text, lines }
    this.#number()
  }

  #number(): void {
    if (this.#first === null) return
    const doc = this.view.state.doc
    const numbers = lineNumbers(this.#first.text, doc.toString(), this.#first.lines)
    const shown = lineNumberGutter({
      formatNumber: (line, state) => (line > state.doc.lines || state.doc.line(line).length === 0 ? '' : String(numbers[line - 1] ?? '')),
    })
    this.view.dispatch({ effects: this.#lines.reconfigure(shown) })
  }

  showSelected(annotation: string | null, reveal: boolean): void {
    this.view.dispatch({ effects: selectAnnotation.of(annotation) })
    const found = this.#article.annotations.find(one => one.id === annotation)
    const start = found?.state === 'lost' ? lostPlace(this.#article.text, found) : found?.spans[0]
    if (reveal && start !== undefined && start <= this.view.state.doc.length) this.reveal(start)
  }

  showFlag(key: string | null, position: number | null): void {
    this.view.dispatch({ effects: takeFlag.of(key) })
    if (position !== null && position <= this.view.state.doc.length) this.reveal(position)
  }

  /** Words that are offered; only over the text that they were found in. */
  showSuggestions(list: readonly Suggestion[], here: number | null): void {
    const { length } = this.view.state.doc
    this.view.dispatch({ effects: offer.of({ list: this.sync.clean ? list.filter(one => one.end <= length) : [], labels: this.#labels, here }) })
    if (here !== null && here <= length) this.reveal(here)
  }

  reveal(position: number): void {
    this.view.dispatch({ effects: EditorView.scrollIntoView(position, { y: 'center' }) })
  }

  /** The selection, or the word at the cursor while the text has the focus; without spaces around it. A larger unit wins over both. */
  chosen(unit: LabelUnit = 'word'): readonly [number, number] | null {
    snapSelection(this.view)
    const { state } = this.view
    const main = state.selection.main
    if (unit !== 'word') return this.view.hasFocus || !main.empty ? unitAt(state.doc.toString(), main.head, unit) : null
    const range = main.empty ? (this.view.hasFocus ? state.wordAt(main.head) : null) : main
    if (!range) return null
    const text = state.sliceDoc(range.from, range.to)
    const start = range.from + (text.length - text.trimStart().length)
    const end = range.to - (text.length - text.trimEnd().length)
    return end > start ? [start, end] : null
  }

  get hasSelection(): boolean {
    return !this.view.state.selection.main.empty
  }

  clearSelection(): void {
    this.view.dispatch({ selection: EditorSelection.cursor(this.view.state.selection.main.head) })
  }

  async destroy(): Promise<void> {
    const stored = this.sync.flush()
    this.view.destroy()
    await stored
  }

  #escape(): boolean {
    if (this.#mode === 'edit') return this.setMode('mark')
    // With nothing to let go, the key is for what lies around the text.
    if (!this.hasSelection && this.view.state.field(annotationField).selected === null) return false
    this.clearSelection()
    this.#ports.select(null)
    return true
  }

  #enter(): boolean {
    return this.#mode === 'mark' && this.setMode('edit')
  }

  /** CodeMirror keeps these keys to itself, read-only or not. */
  #remove(): boolean {
    if (this.#mode === 'edit') return false
    this.#ports.remove()
    return true
  }

  #extend(edge: 'start' | 'end', by: 1 | -1): boolean {
    return this.#mode === 'mark' && !this.hasSelection && this.#ports.extend(edge, by)
  }

  #instead(action: () => void): boolean {
    void this.sync.flush().then(action)
    return true
  }

  /** The second press of a double click goes into the text at its place. */
  #doubleClick(event: MouseEvent): boolean {
    if (this.#mode === 'edit' || event.detail !== 2) return false
    event.preventDefault()
    const position = this.view.posAtCoords({ x: event.clientX, y: event.clientY })
    if (position !== null) this.view.dispatch({ selection: EditorSelection.cursor(position) })
    return this.setMode('edit')
  }

  /** On release, not on click: a repaint between press and release swallows the click. */
  #click(event: MouseEvent): boolean {
    if (event.button !== 0 || !this.view.state.selection.main.empty) return false
    if (event.target instanceof Element && event.target.closest('button')) return false
    const lost = event.target instanceof HTMLElement ? event.target.dataset.lost : undefined
    if (lost) {
      this.#ports.select(lost)
      return false
    }
    const position = this.view.posAtCoords({ x: event.clientX, y: event.clientY })
    const under = position === null ? null : annotationUnder(this.view.state, position)
    this.#ports.select(under?.id ?? null)
    return false
  }
}
