// Choices that outlive the window: theme, inspector, sort. Shown at once, kept by main.
import type { Lesson, Settings } from '../../shared/contract'
import type { Sort } from '../../shared/question'
import { sortKeys } from '../../shared/question'
import { snapUnits } from '../../shared/anchor/snap'
import { invoke } from '../bridge/main'
import { useArticle } from '../editor/article-state'
import { takeLook } from './look'
import { app, setApp } from './state'
import { readWidths } from './widths'
import type { LanguageChoice } from '../../shared/words/language'
import { speak } from '../words/wording'

function paint(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function setTheme(theme: Settings['theme']): void {
  paint(theme)
  setApp({ theme })
  void invoke('settings.set', { theme })
  void invoke('window.theme', { theme })
}

/** The page is drawn anew in it; main does the same with its menu. */
export function setLanguage(language: LanguageChoice): void {
  speak(language)
  setApp({ language })
  void invoke('settings.set', { language })
}

export function toggleInspector(): void {
  const inspector = !app().inspector
  setApp({ inspector })
  if (innerWidth >= 1200) void invoke('settings.set', { inspector })
}

/** The next of letters, words and sentences. */
export function turnSnap(): void {
  const snap = snapUnits[(snapUnits.indexOf(useArticle.getState().snap) + 1) % snapUnits.length]!
  useArticle.setState({ snap })
  void invoke('settings.set', { snap })
}

/** A first step that was taken is not shown again, on no desk. */
export function learn(taken: readonly Lesson[]): void {
  const known = app().learned
  const learned = [...new Set([...known, ...taken])]
  if (learned.length === known.length) return
  setApp({ learned })
  void invoke('settings.set', { learned })
}

export function keepSort(sort: Sort): void {
  void invoke('settings.set', { sort })
}

export async function readSettings(): Promise<void> {
  const settings = await invoke('settings.get', null)
  if (!settings.ok) return
  const { theme, inspector, sort, readSize, snap, panes, zoom, measure, learned, language = 'system' } = settings.value
  speak(language)
  useArticle.setState({ snap: snap ?? 'word' })
  paint(theme)
  readWidths(panes)
  takeLook({ zoom: zoom ?? 1, readSize, measure: measure ?? 64 })
  const by = sortKeys.find((key) => key === sort.by) ?? 'order'
  setApp({ theme, language, learned: learned ?? [], inspector: inspector && innerWidth >= 1200, sort: { by, descending: sort.descending } })
}
