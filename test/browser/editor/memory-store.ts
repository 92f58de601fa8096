// A store of one article in memory, for tests of the pane alone: answers as the worker does, remembers what it was asked to do.
import type { Action } from '../../../shared/action/action'
import type { PlacedAnnotation } from '../../../shared/article/annotation'
import type { ArticleView, StoreEvent } from '../../../shared/question'
import { done, failed, type Result } from '../../../shared/result'

const firstText = 'Isaac Newton met Michael Faraday.\n\nThe Newton Fund pays.\n\nLeave a Reply'

/** `slow`: what an answer to the article waits for. */
export const memory: { view: ArticleView; acts: Action[]; slow: Promise<void> } = { view: null as unknown as ArticleView, acts: [], slow: Promise.resolve() }
const listeners = new Set<(event: StoreEvent) => void>()

export function reset(): void {
  const fields = { title: 'A title', site: null, section: null, byline: [], published: null, language: 'en', url: null, kind: null }
  const debris = firstText.indexOf('Leave')
  memory.acts = []
  memory.slow = Promise.resolve()
  memory.view = {
    number: 0, id: 'one', fields, machine: fields, found: {}, custom: {}, titleRaw: 'A title', status: 'new', reason: null, removed: false, tags: [],
    text: firstText, version: 0, annotations: [], relations: [], notes: [], speakers: [], signals: [], words: 10, boundary: { confidence: 1, reasons: [] },
    flags: [{
      kind: 'debris', in: 'raw', message: 'A form.',
      places: [{ start: debris + 8, end: firstText.length + 8, text: [debris, firstText.length], was: 'Leave a Reply', now: '', state: 'open' }],
    }],
    source: { dump: 'one.txt', sha256: 'ab'.repeat(32), member: null, encoding: 'utf-8', byteStart: 0, byteEnd: 80, lineStart: 1, lineEnd: 6, mapping: 'exact' },
  }
}

/** Brings a view in as if somebody else had acted. */
export function change(view: Partial<ArticleView>): void {
  memory.view = { ...memory.view, ...view }
  for (const listener of listeners) listener({ type: 'changed', seq: memory.acts.length, articles: [0], what: ['text'] })
}

export function onStore(listener: (event: StoreEvent) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export async function ask(question: string, input: unknown): Promise<Result<unknown>> {
  if (question === 'article.watch') {
    await memory.slow
    return done(memory.view)
  }
  if (question === 'article.raw') return done({ raw: `A title\n${firstText}`, firstText, cut: [0, 8] })
  if (question === 'tags.complete') return done({ tags: [] })
  if (question === 'article.history') return done({ steps: [] })
  if (question !== 'act') return failed('odd', `Not expected: ${question}.`)
  const action = input as Action
  memory.acts.push(action)
  if (action.do === 'text.replace') return replace(action)
  if (action.do === 'annotation.add') return annotate(action)
  if (action.do === 'annotation.remove') change({ annotations: memory.view.annotations.filter(one => one.id !== action.annotation) })
  if (action.do === 'fix.accept') change({ flags: [] })
  return done({ seq: memory.acts.length, words: 'Done' })
}

function replace(action: Extract<Action, { do: 'text.replace' }>): Result<unknown> {
  if (action.version !== memory.view.version) return failed('stale', 'The text changed.')
  let text = ''
  let at = 0
  for (const one of action.changes) {
    text += memory.view.text.slice(at, one.start) + one.with
    at = one.end
  }
  const moved = (position: number): number => action.changes.reduce((sum, one) => (one.end <= position ? sum + one.with.length - (one.end - one.start) : sum), position)
  change({
    text: text + memory.view.text.slice(at),
    version: memory.view.version + 1,
    annotations: memory.view.annotations.map(one => ({ ...one, spans: one.spans.map(moved) })),
  })
  return done({ seq: memory.acts.length, words: 'Typed' })
}

function annotate(action: Extract<Action, { do: 'annotation.add' }>): Result<unknown> {
  const id = `annotation-${memory.acts.length}`
  const made: PlacedAnnotation = {
    id, article: 0, spans: action.spans, version: memory.view.version, quote: memory.view.text.slice(action.spans[0], action.spans[1]), prefix: '', suffix: '',
    label: action.label, note: null, attributes: {}, by: 'Mara', at: '2026-01-01T00:00:00.000Z', replies: [], state: 'same',
  }
  change({ annotations: [...memory.view.annotations, made] })
  return done({ seq: memory.acts.length, words: 'Labelled', annotation: id })
}
