// A cut between two articles: a quiet rule with its reasons, or, at hand, a box with what can be done.
import type { ReactElement } from 'react'
import type { CutView } from '../../shared/dump/question'
import { run } from '../app/commands'
import { Button } from '../ui/Button'
import ui from '../ui/ui.module.css'
import { count, decimal } from '../ui/words'
import { jumpTo } from './bench'
import type { CutRowView } from './rows'
import styles from './workbench.module.css'
import { said, wording } from '../words/wording'

export function Sureness({ confidence, low, words = decimal(confidence, 2) }: { readonly confidence: number; readonly low: boolean; readonly words?: string }): ReactElement {
  return <span className={`${styles['confidence']} ${low ? styles['low'] : ''}`}><i style={{ '--v': `${confidence * 100}%` } as React.CSSProperties} />{words}</span>
}

export function Confidence({ cut }: { readonly cut: CutView }): ReactElement {
  const value = decimal(cut.confidence, 2)
  return <Sureness confidence={cut.confidence} low={cut.doubtful} words={cut.by === 'divider' ? value : cut.by === 'kept' ? wording.workbench.kept(value) : wording.workbench.byHand} />
}

/** A reason in as few words as it needs. */
export function short(reason: string): string {
  return reason.replace(/^(?:it|a|an|the) /, '').slice(0, 60)
}

export function CutMark({ row }: { readonly row: CutRowView }): ReactElement {
  const { cut, here, top } = row
  const place = { transform: `translateY(${top}px)` }
  if (!here) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: a click puts the cut at hand.
      <div className={`${styles['mark']} ${cut.doubtful ? styles['low'] : ''}`} style={place} onMouseDown={() => void jumpTo(cut.start)}>
        <span className={styles['rule']} /><b>{wording.workbench.articleNumber(count(cut.index + 1))}</b><Confidence cut={cut} />
        <span className={styles['why']}>{cut.reasons.slice(0, 3).map((reason) => <span key={reason} className={ui['chip']}>{short(said(reason))}</span>)}</span>
        {cut.removed && <span>{wording.workbench.inTheBin}</span>}
      </div>
    )
  }
  return (
    <section className={`${styles['box']} ${cut.doubtful ? styles['low'] : ''}`} style={place} aria-label={wording.workbench.cutBefore(cut.index + 1)}>
      <div><b>{wording.workbench.articleStartsHere(count(cut.index + 1), cut.doubtful ? '?' : '')}</b><Confidence cut={cut} /></div>
      <div>
        <Button look={cut.doubtful ? 'primary' : 'plain'} size="small" keys="Enter" isDisabled={cut.by !== 'divider'} onPress={() => run('cut-keep')}>{wording.common.keep}</Button>
        <Button size="small" keys="x" onPress={() => run('cut-join')}>{wording.workbench.join}</Button>
        <Button size="small" keys="Alt+ArrowUp" onPress={() => run('cut-up')}>{wording.workbench.moveUp}</Button>
        <Button size="small" keys="Alt+ArrowDown" onPress={() => run('cut-down')}>{wording.workbench.moveDown}</Button>
        <Button size="small" keys="m" onPress={() => run('line-debris')}>{wording.workbench.debris}</Button>
      </div>
    </section>
  )
}
