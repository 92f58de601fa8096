// Zoom of the window, size of the reading text, width of its lines: changed by steps, shown at once, kept as settings.
import { announce } from './announce'
import { invoke } from '../bridge/main'
import { wording } from '../words/wording'

interface Look {
  readonly zoom: number
  /** CSS pixels. */
  readonly readSize: number
  /** Characters of a line. */
  readonly measure: number
}

const steps: { readonly [part in keyof Look]: { readonly by: number; readonly least: number; readonly most: number; readonly own: number } } = {
  zoom: { by: 0.1, least: 0.5, most: 3, own: 1 },
  readSize: { by: 1, least: 14, most: 24, own: 17 },
  measure: { by: 4, least: 40, most: 100, own: 64 },
}

const words: { readonly [part in keyof Look]: (value: number) => string } = {
  zoom: (value) => wording.app.zoomPerCent(Math.round(value * 100)),
  readSize: (value) => wording.app.readingTextOfPixels(value),
  measure: (value) => wording.app.linesOfCharacters(value),
}

let current: Look = { zoom: 1, readSize: 17, measure: 64 }
export const look = (): Look => current

/** Shows it; main zooms the window by itself. */
export function takeLook(next: Look): void {
  current = next
  const { style } = document.documentElement
  style.setProperty('--read-size', `${next.readSize}px`)
  style.setProperty('--read-chosen', `${next.readSize}px`)
  style.setProperty('--read-leading', `${Math.round((next.readSize * 30) / 17)}px`)
  style.setProperty('--read-measure', `${next.measure}ch`)
}

/** One step up or down; 0 goes back to its own size. */
export function changeLook(part: keyof Look, direction: 1 | -1 | 0): void {
  const { by, least, most, own } = steps[part]
  const value = direction === 0 ? own : Math.round(Math.min(most, Math.max(least, current[part] + direction * by)) * 100) / 100
  if (value === current[part]) return
  takeLook({ ...current, [part]: value })
  announce(words[part](value))
  void invoke('settings.set', { [part]: value })
}
