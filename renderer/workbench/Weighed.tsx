// Why the line at hand begins an article or none; asked for by button or key: what each sign adds, drawn and in numbers.
import type { CSSProperties, ReactElement, ReactNode } from 'react'
import type { Share } from '../../shared/divide/weigh'
import { run } from '../app/commands'
import { Button } from '../ui/Button'
import { decimal } from '../ui/words'
import { language, said, wording } from '../words/wording'
import { Sureness } from './CutMark'
import { useBench } from './state'
import styles from './workbench.module.css'

const most = 6
const signed = (share: number): string => new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(share)

function Shares({ title, shares, heaviest }: { readonly title: string; readonly shares: readonly Share[]; readonly heaviest: number }): ReactElement | null {
  if (shares.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles['shares']}>
        {shares.slice(0, most).map(({ says, share }) => (
          <li key={says}>
            <span>{said(says).replace(/^./u, (first) => first.toUpperCase())}</span>
            <i className={share < 0 ? styles['against'] : undefined} style={{ '--v': `${Math.abs(share) / heaviest * 100}%` } as CSSProperties} />
            <b>{signed(share)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

interface WeighedProps {
  readonly start: number
  readonly title: string
  /** How sure the cut is that stands here, and its reasons in words: shown until what they weigh is asked for. */
  readonly sureness?: ReactNode
  readonly children?: ReactNode
}

export function Weighed({ start, title, sureness, children }: WeighedProps): ReactElement {
  const { why } = useBench()
  const here = why?.at === start ? why : null
  const total = (value: ReactNode): ReactElement => <div className={styles['total']}><span>{wording.workbench.confidence}</span>{value}</div>
  if (here === null || here.passed !== null) {
    return (
      <>
        {children}
        {sureness && total(sureness)}
        {here?.passed ? <p role="status">{wording.workbench.passed[here.passed]}</p> : <Button size="small" keys="w" onPress={() => run('line-why')}>{title}</Button>}
      </>
    )
  }
  const heaviest = Math.max(...[...here.pro, ...here.contra].map(({ share }) => Math.abs(share)))
  return (
    <div role="status" aria-label={title}>
      <Shares title={wording.workbench.speaksFor} shares={here.pro} heaviest={heaviest} />
      <Shares title={wording.workbench.speaksAgainst} shares={here.contra} heaviest={heaviest} />
      {total(sureness ?? <Sureness confidence={here.confidence} low={here.confidence >= here.needed} />)}
      <p>{wording.workbench.neededHere(decimal(here.needed, 2))}</p>
    </div>
  )
}
