// Why no article begins at the line at hand: asked for by button or key, told as what each sign adds for a cut or against it.
import type { ReactElement } from 'react'
import type { LineView } from '../../shared/dump-question'
import { run } from '../app/commands'
import { Button } from '../ui/Button'
import { useBench } from './state'
import { Sureness } from './CutMark'
import styles from './workbench.module.css'
import { decimal } from '../ui/words'
import { language, said, wording } from '../words/wording'

const most = 6
const signed = (share: number): string => new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(share)

function Shares({ title, shares }: { readonly title: string; readonly shares: readonly { readonly says: string; readonly share: number }[] }): ReactElement | null {
  if (shares.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles['shares']}>{shares.slice(0, most).map(({ says, share }) => <li key={says}><span>{said(says).replace(/^./u, (first) => first.toUpperCase())}</span><b>{signed(share)}</b></li>)}</ul>
    </>
  )
}

export function WhyNot({ line }: { readonly line: LineView }): ReactElement {
  const { why } = useBench()
  if (why === null || why.at !== line.start) return <Button size="small" keys="w" onPress={() => run('line-why')}>{wording.workbench.whyNoCut}</Button>
  if (why.passed) return <p role="status">{wording.workbench.passed[why.passed]}</p>
  return (
    <div role="status" aria-label={wording.workbench.whyNoCut}>
      <Shares title={wording.workbench.speaksFor} shares={why.pro} />
      <Shares title={wording.workbench.speaksAgainst} shares={why.contra} />
      <div className={styles['total']}><span>{wording.workbench.confidence}</span><Sureness confidence={why.confidence} low={why.confidence >= why.needed} /></div>
      <p>{wording.workbench.neededHere(decimal(why.needed, 2))}</p>
    </div>
  )
}
