// A dump as a whole: coverage above, cuts on the left, the raw text with its cuts, the evidence on the right.
import { ArrowLeft, Check, CircleAlert, LoaderCircle, Redo2, Undo2 } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { Mark } from '../app/DeskMenu'
import { run } from '../app/commands'
import { useSome } from '../app/state'
import app from '../app/app.module.css'
import { Button, IconButton } from '../ui/Button'
import { Keys } from '../ui/Keys'
import { bytes, count, many, middleCut } from '../ui/words'
import { lineOf } from './bench'
import { CoverageBar } from './CoverageBar'
import { CutList } from './CutList'
import { DivideDialog } from './DivideDialog'
import { Evidence } from './Evidence'
import { RawLines } from './RawLines'
import { useBench } from './state'
import styles from './workbench.module.css'
import { failureWords, said, wording } from '../words/wording'

const keys = (): readonly (readonly [key: string, word: string])[] => [['d', wording.workbench.nextDoubtful], ['Enter', wording.workbench.keep], ['x', wording.workbench.joinKey], ['c', wording.workbench.cutHere], ['m', wording.workbench.debrisKey], ['t', wording.workbench.titleHere]]

export function Workbench(): ReactElement {
  const { view, failure, lines, cursor } = useBench()
  const { undo, redo, save } = useSome(({ state, save }) => ({ undo: state?.undo, redo: state?.redo, save }))
  const [shown, setShown] = useState<readonly [number, number]>([0, 0])
  const line = lines.length > 0 ? lineOf(cursor) : undefined
  return (
    <div className={styles['bench']}>
      <header className={styles['bar']}>
        <Button look="quiet" onPress={() => run('bench-close')}><Mark /><ArrowLeft size={14} />{wording.common.desk}</Button>
        <h1 title={view?.name}>{view ? middleCut(view.member ?? view.name, 48) : wording.workbench.dump}</h1>
        {view && <span className={styles['facts']}>{many(view.articles, 'article')}, {many(view.lines, 'line')}, {bytes(view.bytes)}{view.removed ? wording.workbench.andInTheBin : ''}</span>}
        <span className={styles['grow']} />
        {view && (view.doubtful > 0 ? <span className={styles['doubts']}>{wording.workbench.doubtfulLeft(many(view.doubtful, 'doubtful cut'))}</span> : <span className={styles['done']}>{wording.workbench.noCutInDoubt}</span>)}
        <IconButton label={wording.common.undo} tip={undo ? wording.workbench.undoWhat(said(undo)) : wording.workbench.nothingToUndo} keys="$mod+z" isDisabled={!undo} onPress={() => run('undo')}><Undo2 size={16} /></IconButton>
        <IconButton label={wording.common.redo} tip={redo ? wording.workbench.redoWhat(said(redo)) : wording.workbench.nothingToRedo} keys="$mod+Shift+z" isDisabled={!redo} onPress={() => run('redo')}><Redo2 size={16} /></IconButton>
        <Button onPress={() => run('divide-again')}>{wording.common.divideAgain}</Button>
      </header>
      {view ? <CoverageBar view={view} shown={shown} /> : <section className={styles['cover']} aria-label={wording.workbench.coverage} />}
      {view ? <CutList view={view} /> : <aside className={styles['cuts']} aria-label={wording.workbench.cuts} />}
      {failure ? <main className={styles['raw']}><p className={styles['empty']} role="alert">{failureWords(failure)}</p></main> : <RawLines view={view} onShown={setShown} />}
      {view ? <Evidence view={view} /> : <aside className={styles['evidence']} aria-label={wording.workbench.evidence} />}
      <footer className={app['status']}>
        <span role="status" className={save.is === 'saved' ? app['ok'] : save.is === 'not-saved' ? app['bad'] : ''}>
          {save.is === 'saved' && <><Check size={14} aria-hidden="true" />{wording.common.saved}</>}
          {save.is === 'saving' && <><LoaderCircle size={14} aria-hidden="true" />{wording.common.saving}</>}
          {save.is === 'not-saved' && <><CircleAlert size={14} aria-hidden="true" />{wording.workbench.notSaved(said(save.failure.message), said(save.failure.next ?? ''))}</>}
        </span>
        {line && <span>{wording.workbench.lineAndByte(count(line.number), count(line.start))}</span>}
        <span className={app['grow']} />
        {keys().map(([key, word]) => <span key={key}><Keys keys={key} />{word}</span>)}
      </footer>
      <DivideDialog />
    </div>
  )
}
