// How quickly an import went: a curve from its beginning to its end, with its highest place in words.
import type { ReactElement } from 'react'
import type { Rate } from '../../shared/dump/rates'
import { bytes, decimal } from '../ui/words'
import { wording } from '../words/wording'
import styles from './report.module.css'

const [wide, high, edge] = [320, 64, 4]
const fewest = 8

export function RateCurve({ rates, elapsed }: { readonly rates: readonly Rate[]; readonly elapsed: number }): ReactElement | null {
  const most = Math.max(...rates.map(([, rate]) => rate))
  // A job of a moment has no course that a curve could show.
  if (rates.length < fewest || most <= 0) return null
  const end = Math.max(elapsed, rates.at(-1)![0])
  const points = rates.map(([at, rate]) => `${Math.round((at / end) * wide)},${Math.round(high - edge - (rate / most) * (high - 2 * edge))}`)
  const words = wording.intake.atMost(bytes(most))
  return (
    <section className={styles['section']}>
      <h3>{wording.intake.rate}<span>{words}</span></h3>
      <svg className={styles['curve']} viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" role="img" aria-label={`${wording.intake.rate}: ${words}`}>
        {[edge, high / 2, high - edge].map((y) => <path key={y} className={styles['line']} d={`M0 ${y}H${wide}`} />)}
        <polyline points={points.join(' ')} />
      </svg>
      <p className={styles['axis']}><span>{wording.intake.seconds(decimal(0, 0))}</span><span>{wording.intake.seconds(decimal(elapsed / 1000, elapsed < 10_000 ? 1 : 0))}</span></p>
    </section>
  )
}
