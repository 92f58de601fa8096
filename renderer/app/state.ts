// What the desk's shell knows: the list in view, the article at hand, what is saved, and what lies over the page.
// The article itself (mode, view, flags, annotations) is kept by `editor/article-state`.
import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { ArticleNumber } from '../../shared/article/article'
import { lessons, type DeskInfo, type Lesson, type Settings } from '../../shared/contract'
import type { JobProgress } from '../../shared/dump/dump'
import type { DeskState, Recovering, Recovery, Sort } from '../../shared/question'
import type { Failure } from '../../shared/result'
import type { LanguageChoice } from '../../shared/words/language'
import { failureWords } from '../words/wording'

type SaveState = { readonly is: 'saved' | 'saving' } | { readonly is: 'not-saved'; readonly failure: Failure }

interface Toast {
  readonly id: number
  readonly tone: 'plain' | 'bad'
  readonly message: string
  /** A command id or a deed, offered as one button. */
  readonly action?: { readonly title: string; readonly run: () => void }
}

export type Overlay = 'palette' | 'keys' | 'export' | 'rename' | 'editor' | 'tag' | 'reject' | 'note' | 'manual' | 'tag-card' | 'scheme' | 'every' | 'recurring' | 'find' | 'fixes' | 'reports'

export interface OpenList {
  readonly list: number
  readonly count: number
}

interface AppState {
  readonly opening: 'opening' | 'open' | { readonly failure: Failure }
  readonly recovering: Partial<Recovering> | null
  readonly recovery: Recovery | null
  readonly desk: DeskInfo | null
  readonly state: DeskState | null
  readonly theme: Settings['theme']
  /** First steps taken; all, until the settings have been read. */
  readonly learned: readonly Lesson[]
  readonly language: LanguageChoice
  readonly query: string
  readonly text: string
  readonly sort: Sort
  readonly list: OpenList | null
  /** Counts up whenever rows must be read again. */
  readonly stamp: number
  readonly scanning: { readonly done: number; readonly total: number } | null
  readonly inspecting: { readonly done: number; readonly total: number } | null
  readonly queryFailure: Failure | null
  /** The article at hand, and its place in the list (-1: not in it). */
  readonly current: ArticleNumber | null
  readonly index: number
  /** Where the article at hand stood in the list before it left it; null where it stands in it, or never did. */
  readonly gap: number | null
  /** Ids picked with Shift or Ctrl; with fewer than two the article at hand is meant. */
  readonly picked: ReadonlySet<string>
  readonly inspector: boolean
  readonly save: SaveState
  readonly jobs: readonly JobProgress[]
  /** A batch of the store under way. */
  readonly working: { readonly words: string; readonly done: number; readonly total: number } | null
  readonly toasts: readonly Toast[]
  readonly overlay: Overlay | null
}

export const useApp = create<AppState>()(() => ({
  opening: 'opening',
  recovering: null,
  recovery: null,
  desk: null,
  state: null,
  theme: 'system',
  language: 'system',
  learned: lessons,
  query: 'all',
  text: '',
  sort: { by: 'order', descending: false },
  list: null,
  stamp: 0,
  scanning: null,
  inspecting: null,
  queryFailure: null,
  current: null,
  index: -1,
  gap: null,
  picked: new Set<string>(),
  inspector: true,
  save: { is: 'saved' },
  jobs: [],
  working: null,
  toasts: [],
  overlay: null,
}))

/** Nothing is on the desk, not even in its bin. */
export function isEmpty(state: DeskState | null): boolean {
  return state !== null && state.count === 0 && state.bin === 0
}

/** Some of it: what draws this is drawn again only where one of these changed. */
export function useSome<Some extends object>(pick: (state: AppState) => Some): Some {
  return useApp(useShallow(pick))
}

export const app = useApp.getState
export const setApp = useApp.setState

let lastToast = 0

/** Says one sentence in the corner and to screen readers; goes by itself, but not what went wrong. */
export function say(message: string, tone: Toast['tone'] = 'plain', action?: Toast['action']): void {
  lastToast += 1
  const id = lastToast
  const toast: Toast = action ? { id, tone, message, action } : { id, tone, message }
  // Only the newest deed can be taken back, so a new sentence takes the place of the last one; what went wrong stays.
  setApp({ toasts: [...app().toasts.filter((one) => one.tone === 'bad').slice(-2), toast] })
  if (tone === 'plain') setTimeout(() => dismiss(id), action ? 12_000 : 6_000)
}

export function sayFailure(failure: Failure): void {
  say(failureWords(failure), 'bad')
}

export function dismiss(id: number): void {
  setApp({ toasts: app().toasts.filter((toast) => toast.id !== id) })
}
