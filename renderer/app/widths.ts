// How wide navigation, list and inspector are: within limits, and never so wide that the article has no room.
import type { Settings } from '../../shared/contract'
import { invoke } from '../bridge/main'

export type PaneName = keyof Settings['panes']
type Widths = Settings['panes']

export const limits: Readonly<Record<PaneName, readonly [least: number, first: number, most: number]>> = { nav: [184, 216, 320], list: [264, 324, 560], inspector: [248, 272, 400] }
const article = 480
let widths: Widths = { nav: limits.nav[1], list: limits.list[1], inspector: limits.inspector[1] }

export const widthOf = (pane: PaneName): number => widths[pane]

/** The nearest width to the wished one that may be. Pure but for what it is told. */
export function allowed(pane: PaneName, wished: number, others: number, window: number): number {
  const [least, , most] = limits[pane]
  return Math.round(Math.max(least, Math.min(most, window - others - article, wished)))
}

function paint(): void {
  for (const [pane, width] of Object.entries(widths)) document.documentElement.style.setProperty(`--w-${pane}`, `${width}px`)
}

export function readWidths(kept: Widths): void {
  widths = { nav: allowed('nav', kept.nav, 0, Infinity), list: allowed('list', kept.list, 0, Infinity), inspector: allowed('inspector', kept.inspector, 0, Infinity) }
  paint()
}

/** Answers the width that it came to. */
export function setWidth(pane: PaneName, wished: number, inspector: boolean): number {
  const others = (['nav', 'list', 'inspector'] as const).filter((name) => name !== pane && (inspector || name !== 'inspector')).reduce((sum, name) => sum + widths[name], 0)
  widths = { ...widths, [pane]: allowed(pane, wished, others, innerWidth) }
  paint()
  return widths[pane]
}

export function keepWidths(): void {
  void invoke('settings.set', { panes: widths })
}
