// The whole dump as one strip: what each part of it is, where the reading stands, and the proof by sums below it.
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react'
import { coverKinds, type DumpView } from '../../shared/dump/question'
import { ask } from '../bridge/store'
import { count, percentage } from '../ui/words'
import { goToByte } from './bench'
import { useBench } from './state'
import styles from './workbench.module.css'
import { wording } from '../words/wording'

const debris = 2
const colours = ['--cov-article', '--cov-article-2', '--cov-debris', '--cov-separator', '--cov-undecodable'] as const

function share(bytes: number, end: number): string {
  if (bytes === 0) return '0'
  const percent = (bytes / Math.max(1, end)) * 100
  return percent < 0.1 ? wording.workbench.underATenth : percentage(percent / 100, 1)
}

function paint(canvas: HTMLCanvasElement, parts: Uint8Array): void {
  const scale = window.devicePixelRatio
  canvas.width = Math.round(canvas.clientWidth * scale)
  canvas.height = Math.round(canvas.clientHeight * scale)
  const brush = canvas.getContext('2d')
  if (!brush) return
  const style = getComputedStyle(canvas)
  const inks = colours.map((name) => style.getPropertyValue(name).trim())
  for (let at = 0; at < parts.length;) {
    let end = at + 1
    while (end < parts.length && parts[end] === parts[at]) end += 1
    const [from, to] = [Math.round((at / parts.length) * canvas.width), Math.round((end / parts.length) * canvas.width)]
    brush.fillStyle = inks[parts[at]!]!
    const width = Math.max(1, to - from - (to - from > 3 * scale ? scale : 0))
    brush.fillRect(from, 0, width, canvas.height)
    if (parts[at] === debris && width > 4 * scale) hatch(brush, from, width, style.getPropertyValue('--bg-paper'))
    at = end
  }
}

/** Debris is told by its hatching too, as everywhere else. */
function hatch(brush: CanvasRenderingContext2D, from: number, width: number, ink: string): void {
  const { height } = brush.canvas
  const step = 6 * window.devicePixelRatio
  brush.save()
  brush.beginPath()
  brush.rect(from, 0, width, height)
  brush.clip()
  brush.beginPath()
  for (let x = from - height; x < from + width; x += step) {
    brush.moveTo(x, height)
    brush.lineTo(x + height, 0)
  }
  brush.strokeStyle = ink
  brush.globalAlpha = 0.5
  brush.lineWidth = step / 3
  brush.stroke()
  brush.restore()
}

export function CoverageBar({ view, shown }: { readonly view: DumpView; readonly shown: readonly [number, number] }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null)
  const stamp = useBench((bench) => bench.stamp)
  const [parts, setParts] = useState<Uint8Array | null>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element) return
    const measure = new ResizeObserver(() => setWidth(element.clientWidth))
    measure.observe(element)
    return () => measure.disconnect()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the division asks again.
  useEffect(() => {
    if (width === 0) return
    let live = true
    void ask('dump.bar', { dump: view.dump, width }).then((answer) => live && answer.ok && setParts(answer.value.parts))
    return () => {
      live = false
    }
  }, [view.dump, width, stamp])
  useEffect(() => {
    const element = canvas.current
    if (!element || !parts) return
    paint(element, parts)
    const themed = new MutationObserver(() => paint(element, parts))
    themed.observe(document.documentElement, { attributes: true })
    return () => themed.disconnect()
  }, [parts])
  const { sums, end } = view
  const total = coverKinds.reduce((sum, kind) => sum + sums[kind], 0)
  const words = coverKinds.map((kind) => `${wording.kinds.bytes[kind]} ${share(sums[kind], end)}`).join(', ')
  const go = (at: number): void => void goToByte(Math.max(0, Math.min(end - 1, Math.round(at * end))))
  const [from, to] = shown
  return (
    <section className={styles['cover']} aria-label={wording.workbench.coverage}>
      <div className={styles['strip']} role="slider" tabIndex={0} aria-label={wording.workbench.placeInTheDump} aria-valuemin={0} aria-valuemax={end} aria-valuenow={from} aria-valuetext={wording.workbench.byteOf(count(from), count(end), words)}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect()
          go((event.clientX - box.left) / box.width)
        }}
        onKeyDown={(event) => {
          const steps: Readonly<Record<string, number>> = { ArrowRight: from / end + 0.01, ArrowLeft: from / end - 0.01, Home: 0, End: 1 }
          const to = steps[event.key]
          if (to === undefined) return
          event.preventDefault()
          event.stopPropagation()
          go(to)
        }}>
        <canvas ref={canvas} />
        {end > 0 && <i className={styles['lens']} style={{ left: `${(from / end) * 100}%`, width: `${(Math.max(0, to - from) / end) * 100}%` }} />}
      </div>
      <div className={styles['legend']}>
        {coverKinds.map((kind) => <span key={kind} title={wording.workbench.bytesOf(count(sums[kind]))}><i className={styles[kind] ?? ''} />{wording.kinds.bytes[kind]} {share(sums[kind], end)}</span>)}
        <span className={styles['grow']} />
        <span className={total === end ? '' : styles['wrong']}>{wording.workbench.sumOf(count(total), count(end), view.bytes !== end ? wording.workbench.ofTextOnDisk(count(view.bytes)) : '', view.looked < view.articles ? wording.workbench.debrisInside(count(view.looked), count(view.articles)) : '')}</span>
      </div>
    </section>
  )
}
