// The article at hand: opened from the store, kept true to it, and every action on it in one place.
import type { Saved } from '../../shared/action/action'
import type { ArticleNumber, FieldName, FieldValue } from '../../shared/article/article'
import type { ArticleView } from '../../shared/question'
import type { Result } from '../../shared/result'
import { announce } from '../app/announce'
import { say } from '../app/state'
import { ask } from '../bridge/store'
import { markHits } from '../find/hits-shown'
import { useSuggestions } from '../annotate/suggestion-state'
import { useArticle } from './article-state'
import { act, editorNow, flushTyping, select, setEditor } from './at-hand'
import { firstFlag, takeFlag } from './flags'
import { firstLines } from './line-numbers'
import { extend, removeSelected } from './marking'
import { TextEditor } from './text-editor'
import { isTold, watch } from './watch'
import { said, wording } from '../words/wording'

let host: HTMLElement | null = null

/** The article before stays in view until the new one is here, so that nothing flickers. */
export async function openArticle(number: ArticleNumber | null): Promise<void> {
  if (number === useArticle.getState().number) return
  useArticle.setState({ number, failure: null })
  await flushTyping()
  const answer = number === null ? null : await watch(number, true)
  if (useArticle.getState().number !== number) return
  const view = answer?.ok ? answer.value : null
  const rest = view?.more ? watch(view.number) : null
  const again = view !== null && view.number === useArticle.getState().view?.number
  await closeEditor()
  useArticle.setState({
    view, raw: null, mode: 'mark', selected: null, flag: view && firstFlag(view), failure: answer && !answer.ok ? answer.failure : null,
  })
  // Away and back before the other was read: the pane keeps the element of what is in view, and nothing else opens it anew.
  if (again) mount()
  if (view) await Promise.all([readRaw(view), rest?.then(takeRest)])
}

/** As it was read; the text may have been opened while it was on its way. */
async function take(view: ArticleView): Promise<void> {
  const editor = editorNow()
  if (editor) await editor.sync.receive(view)
  else useArticle.setState({ view })
}

/** Flags and annotations that came after their text. */
async function takeRest(answer: Result<ArticleView>): Promise<void> {
  if (!answer.ok || answer.value.number !== useArticle.getState().number) return
  await take(answer.value)
  const { view, flag } = useArticle.getState()
  if (flag === null && view) takeFlag(firstFlag(view), false)
}

/** After a failure. */
export async function openAgain(): Promise<void> {
  const { number } = useArticle.getState()
  useArticle.setState({ number: null })
  await openArticle(number)
}

async function readRaw(view: ArticleView): Promise<void> {
  const raw = await ask('article.raw', { number: view.number })
  if (!raw.ok || useArticle.getState().number !== view.number) return
  useArticle.setState({ raw: raw.value })
  editorNow()?.setFirst(raw.value.firstText, firstLines(raw.value.raw, raw.value.cut, view.source.lineStart))
}

/** The element that the text stands in, while the Text tab is open. */
export function attach(element: HTMLElement | null): void {
  host = element
  if (element) mount()
  else void closeEditor()
}

async function closeEditor(): Promise<void> {
  const closing = editorNow()
  setEditor(null)
  await closing?.destroy()
}

function mount(): void {
  const { view, raw, labels, flag, selected } = useArticle.getState()
  if (!host || !view || editorNow()) return
  const number = view.number
  const editor = new TextEditor(host, view, labels, {
    act: action => ask('act', action),
    get: () => watch(number),
    refuse: failure => say(wording.editor.typedStaysUnsaved(said(failure.message)), 'bad'),
    shown: shown => {
      if (useArticle.getState().number === number) useArticle.setState({ view: shown })
    },
    select: id => select(id, false),
    suggestion: start => useSuggestions.setState({ here: start }),
    mode: mode => {
      useArticle.setState({ mode })
      announce(mode === 'edit' ? wording.editor.nowEdit : wording.editor.nowMark)
    },
    remove: () => void removeSelected(),
    extend,
    edge: async (annotation, spans) => (await act({ do: 'annotation.set', annotation, spans: [...spans], version: editor.sync.version })).ok,
    undo: () => void act({ do: 'undo' }),
    redo: () => void act({ do: 'redo' }),
  })
  setEditor(editor)
  if (raw) editor.setFirst(raw.firstText, firstLines(raw.raw, raw.cut, view.source.lineStart))
  editor.showFlag(flag, null)
  editor.showSelected(selected, false)
  const { list, here } = useSuggestions.getState()
  editor.showSuggestions(list, here)
  markHits(true)
}

useSuggestions.subscribe(({ list, here }) => editorNow()?.showSuggestions(list, here))

/** The store told of a change that may touch this article. */
export async function refresh(articles: readonly ArticleNumber[] | null, seq: number): Promise<void> {
  const { number } = useArticle.getState()
  if (isTold(number, seq)) return
  if (number === null || (articles && !articles.includes(number))) return
  const editor = editorNow()
  if (editor) {
    await editor.sync.refresh(() => isTold(number, seq))
    return
  }
  const answer = await watch(number)
  if (answer.ok && useArticle.getState().number === number) await take(answer.value)
}

export function setLabels(labels: ArticleLabels): void {
  useArticle.setState({ labels })
  editorNow()?.setLabels(labels)
}
type ArticleLabels = ReturnType<typeof useArticle.getState>['labels']

/** Into the text, to type. */
export function editText(): void {
  useArticle.setState({ tab: 'text' })
  requestAnimationFrame(() => editorNow()?.setMode('edit'))
}

export async function setField(field: FieldName | string, value: FieldValue): Promise<Result<Saved> | null> {
  const { view } = useArticle.getState()
  return view ? act({ do: 'field.set', article: view.id, field, value: typeof value === 'string' || value === null ? value : [...value] }) : null
}
