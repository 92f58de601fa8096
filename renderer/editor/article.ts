// The article at hand: opened from the store, kept true to it, and every action on it in one place.
import type { Action, Saved } from '../../shared/action'
import type { LabelUnit } from '../../shared/commands'
import type { ArticleNumber, FieldName, FieldValue } from '../../shared/article'
import type { ArticleView } from '../../shared/question'
import type { Result } from '../../shared/result'
import { announce } from '../app/announce'
import { say, sayFailure } from '../app/state'
import { ask } from '../bridge/store'
import { useSuggestions } from '../annotate/suggestion-state'
import { useArticle } from './article-state'
import { flagKey, hasFix, isOpen, openPlaces } from './flag-words'
import { firstTextLine } from './line-numbers'
import { TextEditor } from './text-editor'
import { isTold, watch } from './watch'

let editor: TextEditor | null = null
let host: HTMLElement | null = null

export async function act(action: Action): Promise<Result<Saved>> {
  const saved = await ask('act', action)
  if (saved.ok) announce(`${saved.value.words}, saved`)
  else sayFailure(saved.failure)
  return saved
}

/** Stores what is typed; the shell calls it before undo, before another article and before the window goes. */
export async function flushTyping(): Promise<void> {
  await editor?.sync.flush()
}

/** The article before stays in view until the new one is here, so that nothing flickers. */
export async function openArticle(number: ArticleNumber | null): Promise<void> {
  if (number === useArticle.getState().number) return
  useArticle.setState({ number, failure: null })
  await flushTyping()
  const answer = number === null ? null : await watch(number, true)
  if (useArticle.getState().number !== number) return
  const view = answer?.ok ? answer.value : null
  const rest = view?.more ? watch(view.number) : null
  await closeEditor()
  useArticle.setState({
    view, raw: null, mode: 'mark', selected: null, flag: view && firstFlag(view), failure: answer && !answer.ok ? answer.failure : null,
  })
  if (view) await Promise.all([readRaw(view), rest?.then(takeRest)])
}

/** Annotations that came after their text. */
async function takeRest(answer: Result<ArticleView>): Promise<void> {
  if (!answer.ok || answer.value.number !== useArticle.getState().number) return
  if (editor) await editor.sync.refresh(answer.value)
  else useArticle.setState({ view: answer.value })
}

async function readRaw(view: ArticleView): Promise<void> {
  const raw = await ask('article.raw', { number: view.number })
  if (!raw.ok || useArticle.getState().number !== view.number) return
  useArticle.setState({ raw: raw.value })
  editor?.setFirst(raw.value.firstText, firstTextLine(raw.value.raw, raw.value.firstText, view.source.lineStart))
}

/** The element that the text stands in, while the Text tab is open. */
export function attach(element: HTMLElement | null): void {
  host = element
  if (element) mount()
  else void closeEditor()
}

async function closeEditor(): Promise<void> {
  const closing = editor
  editor = null
  await closing?.destroy()
}

function mount(): void {
  const { view, raw, labels, flag, selected } = useArticle.getState()
  if (!host || !view || editor) return
  const number = view.number
  editor = new TextEditor(host, view, labels, {
    act: action => ask('act', action),
    get: () => watch(number),
    refuse: failure => say(`${failure.message} What you typed stays in the text, but it is not saved.`, 'bad'),
    shown: shown => {
      if (useArticle.getState().number === number) useArticle.setState({ view: shown })
    },
    select: id => select(id, false),
    suggestion: start => useSuggestions.setState({ here: start }),
    mode: mode => useArticle.setState({ mode }),
    remove: () => void removeSelected(),
    extend,
    undo: () => void act({ do: 'undo' }),
    redo: () => void act({ do: 'redo' }),
  })
  if (raw) editor.setFirst(raw.firstText, firstTextLine(raw.raw, raw.firstText, view.source.lineStart))
  editor.showFlag(flag, null)
  editor.showSelected(selected, false)
  const { list, here } = useSuggestions.getState()
  editor.showSuggestions(list, here)
}

useSuggestions.subscribe(({ list, here }) => editor?.showSuggestions(list, here))

/** The words that a command on words means: those selected, those of the selected annotation, the word at the cursor. */
export function wordsAtHand(): string {
  const { view, selected } = useArticle.getState()
  const annotation = view?.annotations.find(one => one.id === selected && one.quote.length <= 120)
  const chosen = editor?.hasSelection || !annotation ? editor?.chosen() : null
  if (chosen && view) return view.text.slice(...chosen)
  return annotation && annotation.spans.length === 2 ? annotation.quote : ''
}

/** The store told of a change that may touch this article. */
export async function refresh(articles: readonly ArticleNumber[] | null, seq: number): Promise<void> {
  const { number } = useArticle.getState()
  if (isTold(number, seq)) return
  if (number === null || (articles && !articles.includes(number))) return
  if (editor) {
    await editor.sync.refresh()
    return
  }
  const answer = await watch(number)
  if (answer.ok && useArticle.getState().number === number) useArticle.setState({ view: answer.value })
}

export function setLabels(labels: ArticleLabels): void {
  useArticle.setState({ labels })
  editor?.setLabels(labels)
}
type ArticleLabels = ReturnType<typeof useArticle.getState>['labels']

/** Into the text, to type. */
export function editText(): void {
  useArticle.setState({ tab: 'text' })
  requestAnimationFrame(() => editor?.setMode('edit'))
}

export function select(annotation: string | null, reveal = true): void {
  useArticle.setState(annotation ? { selected: annotation } : { selected: null })
  editor?.showSelected(annotation, reveal)
}

/** Labels the selection, or the word, the sentence or the paragraph at the cursor; without words at hand, gives the selected annotation another label. */
export async function label(name: string, unit: LabelUnit = 'word'): Promise<void> {
  if (!editor) return
  await editor.sync.flush()
  const { view, selected } = useArticle.getState()
  if (!view) return
  if (selected && unit === 'word' && !editor.hasSelection) {
    const known = view.annotations.find(annotation => annotation.id === selected)
    if (known && known.label !== name) await act({ do: 'annotation.set', annotation: selected, label: name })
    return
  }
  const chosen = editor.chosen(unit)
  if (!chosen) return say('Select the words first, or click into one.')
  const saved = await act({ do: 'annotation.add', article: view.id, spans: [...chosen], label: name, version: editor.sync.version })
  if (!saved.ok) return
  editor.clearSelection()
  await editor.sync.refresh()
  if (saved.value.annotation) select(saved.value.annotation, false)
}

export async function removeSelected(): Promise<void> {
  const { selected } = useArticle.getState()
  if (!selected) return
  const saved = await act({ do: 'annotation.remove', annotation: selected })
  if (saved.ok) select(null)
}

/** Next or previous annotation in the order of the text. */
export function stepAnnotation(by: 1 | -1): void {
  const { view, selected } = useArticle.getState()
  const placed = (view?.annotations ?? []).filter(one => one.spans.length > 0).sort((one, other) => one.spans[0]! - other.spans[0]!)
  if (placed.length === 0) return
  const at = placed.findIndex(one => one.id === selected)
  const next = at < 0 ? (by > 0 ? 0 : placed.length - 1) : (at + by + placed.length) % placed.length
  select(placed[next]!.id)
}

/** The words that are selected in the text, and the version they were taken from; null where none are. */
export async function chosenWords(): Promise<{ readonly spans: readonly [number, number]; readonly version: number } | null> {
  await flushTyping()
  const spans = editor?.hasSelection ? editor.chosen() : null
  return editor && spans ? { spans, version: editor.sync.version } : null
}

/** What is selected in the text, in one line; empty where nothing is, or much. */
export function selectedWords(): string {
  if (!editor?.hasSelection) return ''
  const { from, to } = editor.view.state.selection.main
  const words = editor.view.state.sliceDoc(from, Math.min(to, from + 200))
  return to - from > 200 || words.includes('\n') ? '' : words
}

/** Where the text stands at the cursor; null while it is not shown. */
export function cursor(): number | null {
  return editor ? editor.view.state.selection.main.head : null
}

export function releaseWords(): void {
  editor?.clearSelection()
}

/** Moves an end of the selected annotation by a character. */
export function extend(edge: 'start' | 'end', by: 1 | -1): boolean {
  const { view, selected } = useArticle.getState()
  const known = view?.annotations.find(annotation => annotation.id === selected)
  if (!view || !known || known.spans.length !== 2) return false
  const start = edge === 'start' ? beside(view.text, known.spans[0]!, by) : known.spans[0]!
  const end = edge === 'end' ? beside(view.text, known.spans[1]!, by) : known.spans[1]!
  if (end > start) void act({ do: 'annotation.set', annotation: known.id, spans: [start, end] })
  return true
}

/** The next place that does not part a surrogate pair. */
function beside(text: string, at: number, by: 1 | -1): number {
  const next = Math.min(text.length, Math.max(0, at + by))
  return /[\udc00-\udfff]/.test(text[next] ?? '') && /[\ud800-\udbff]/.test(text[next - 1] ?? '') ? next + by : next
}

function firstFlag(view: ArticleView): string | null {
  const flag = view.flags.find(one => isOpen(one) && hasFix(one)) ?? view.flags.find(isOpen)
  return flag ? flagKey(flag) : null
}

export function takeFlag(key: string | null, reveal = true): void {
  useArticle.setState({ flag: key })
  const flag = useArticle.getState().view?.flags.find(one => flagKey(one) === key)
  const place = flag && openPlaces(flag).find(one => one.text)
  editor?.showFlag(key, reveal ? (place?.text?.[0] ?? null) : null)
}

/** Brings a place of the text into view. */
export function showPlace(position: number): void {
  editor?.showFlag(useArticle.getState().flag, position)
}

export function nextFlag(): void {
  const { view, flag } = useArticle.getState()
  const open = (view?.flags ?? []).filter(isOpen)
  if (open.length === 0) return
  const at = open.findIndex(one => flagKey(one) === flag)
  useArticle.setState({ inspector: 'flags' })
  takeFlag(flagKey(open[(at + 1) % open.length]!))
}

export async function settleFlag(what: 'fix.accept' | 'fix.dismiss', key = useArticle.getState().flag): Promise<void> {
  await flushTyping()
  const { view } = useArticle.getState()
  const flag = view?.flags.find(one => flagKey(one) === key)
  if (!view || !flag || !isOpen(flag)) return
  if (what === 'fix.accept' && !hasFix(flag)) return say('This flag has no fix: what is missing is not in the dump.')
  const alone = view.flags.filter(one => one.kind === flag.kind).length === 1
  const starts = alone ? [undefined] : openPlaces(flag).map(place => place.start)
  for (const start of starts.length > 0 ? starts : [undefined]) {
    const saved = await act({ do: what, article: view.id, kind: flag.kind, in: flag.in, ...(start === undefined ? {} : { start }) })
    if (!saved.ok) return
  }
  const left = useArticle.getState().view?.flags.filter(one => isOpen(one) && flagKey(one) !== key) ?? []
  takeFlag(left[0] ? flagKey(left[0]) : null, false)
}

export async function setField(field: FieldName | string, value: FieldValue): Promise<Result<Saved> | null> {
  const { view } = useArticle.getState()
  return view ? act({ do: 'field.set', article: view.id, field, value: typeof value === 'string' || value === null ? value : [...value] }) : null
}
