// The line between two panes: dragged, or moved by the arrow keys; a double click gives the first width back.
import { useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react'
import { useApp } from './state'
import { keepWidths, limits, setWidth, widthOf, type PaneName } from './widths'
import styles from './divider.module.css'
import { wording } from '../words/wording'

const words = (): Readonly<Record<PaneName, string>> => ({ nav: wording.app.widthOfTheNavigation, list: wording.app.widthOfTheList, inspector: wording.app.widthOfTheInspector })
const step = 16

export function Divider({ pane }: { readonly pane: PaneName }): ReactElement {
  const inspector = useApp((state) => state.inspector)
  const [width, setShown] = useState(() => widthOf(pane))
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null)
  /** The inspector lies on the other side of its line. */
  const way = pane === 'inspector' ? -1 : 1
  const move = (wished: number): void => setShown(setWidth(pane, wished, inspector))
  const down = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setFrom({ x: event.clientX, width: widthOf(pane) })
  }
  const up = (): void => {
    if (from) keepWidths()
    setFrom(null)
  }
  const keys = (event: KeyboardEvent): void => {
    const [least, , most] = limits[pane]
    const to: Readonly<Record<string, number>> = { ArrowRight: width + way * step, ArrowLeft: width - way * step, Home: least, End: most }
    const wished = to[event.key]
    if (wished === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(wished)
    keepWidths()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that is moved is no <hr>.
    <div className={`${styles['divider']} ${styles[pane]} ${from ? styles['held'] : ''}`} role="separator" aria-orientation="vertical" aria-label={words()[pane]}
      aria-valuemin={limits[pane][0]} aria-valuemax={limits[pane][2]} aria-valuenow={width} tabIndex={0}
      onPointerDown={down} onPointerMove={(event) => from && move(from.width + way * (event.clientX - from.x))} onPointerUp={up} onPointerCancel={up} onKeyDown={keys}
      onDoubleClick={() => {
        move(limits[pane][1])
        keepWidths()
      }} />
  )
}
