// Left of the text what was done just now, right of it what is odd, the tags, and what comes next.
import { Check, CircleAlert, Clock, Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../ui/Button'
import { StatusGlyph } from '../ui/glyphs'
import { Keys } from '../ui/Keys'
import { run } from '../app/commands'
import { useApp } from '../app/state'
import { settleFlag, takeFlag } from '../editor/flags'
import { useArticle } from '../editor/article-state'
import { flagKey, flagWords, hasFix, isOpen } from '../editor/flag-words'
import { many, reasonWords } from '../ui/words'
import { useTriage } from './state'
import styles from './triage.module.css'
import { said, wording } from '../words/wording'

export function DoneJustNow(): ReactElement {
  const judged = useTriage(({ triage }) => triage?.judged ?? [])
  const undo = useApp(({ state }) => state?.undo ?? null)
  return (
    <aside className={styles['left']} aria-label={wording.triage.doneJustNow}>
      {judged.length > 0 && <h2>{wording.triage.doneJustNow}</h2>}
      <ol>
        {judged.slice(-6).map(({ number, title, verdict }) => (
          <li key={number}>{verdict === 'later' ? <Clock size={16} aria-hidden="true" /> : <StatusGlyph status={verdict} />}<span className="only-read">{verdict === 'later' ? wording.triage.later : wording.kinds.statuses[verdict]}: </span><span className={styles['clip']}>{title ?? wording.common.noTitle}</span></li>
        ))}
      </ol>
      {judged.length > 0 && undo && <Button look="quiet" size="small" keys="$mod+z" onPress={() => run('undo')}>{wording.triage.takeBack}</Button>}
    </aside>
  )
}

export function Odd(): ReactElement {
  const view = useArticle((state) => state.view)
  const hand = useArticle((state) => state.flag)
  const next = useTriage(({ triage }) => triage?.next ?? null)
  const open = (view?.flags ?? []).filter(isOpen)
  return (
    <aside className={styles['right']} aria-label={wording.triage.aboutThisArticle}>
      <div className={styles['rightHead']}><h2>{open.length === 0 ? wording.triage.nothingIsFlagged : many(open.length, 'flag')}</h2>{open.some(hasFix) && <Button look="quiet" size="small" keys="$mod+Alt+Enter" onPress={() => run('fix-all')}>{wording.triage.allFixes}</Button>}</div>
      <ul>
        {open.map((flag) => {
          const key = flagKey(flag)
          const { icon: Icon, name, verb } = flagWords(flag.kind)
          return <li key={key}><button type="button" className={`${styles['flag']} ${key === hand ? styles['atHand'] : ''}`} onClick={() => takeFlag(key)}><Icon size={16} strokeWidth={1.6} aria-hidden /><b>{name}</b><span>{said(flag.message)}</span></button>
            {key === hand && <div className={styles['flagFix']}>
              {hasFix(flag) && <Button size="small" look="primary" keys="Alt+Enter" onPress={() => run('fix-accept')}>{verb}</Button>}
              <Button size="small" look="quiet" onPress={() => void settleFlag('fix.dismiss', key)}>{wording.states.dismiss}</Button>
            </div>}
          </li>
        })}
      </ul>
      <h3>{wording.common.tags}</h3>
      <div className={styles['tags']}>
        {view?.tags.map((tag) => <span key={tag} className={styles['chip']}>{tag}</span>)}
        <Button look="quiet" size="small" keys="t" onPress={() => run('tag')}><Plus size={14} aria-hidden="true" />{wording.common.tag}</Button>
      </div>
      {view && view.notes.length > 0 && <><h3>{wording.triage.notes}</h3>{view.notes.map((note) => <p key={note.id} className={styles['note']}>{note.text}</p>)}</>}
      {view?.reason && <><h3>{wording.triage.rejected}</h3><p className={styles['note']}>{reasonWords(view.reason)}</p></>}
      {next && <><h3>{wording.triage.next}</h3><p className={styles['next']}>{next.title ?? wording.common.noTitle}</p></>}
    </aside>
  )
}

export function SaveState(): ReactElement {
  const save = useApp((state) => state.save)
  return (
    <span role="status" className={save.is === 'not-saved' ? styles['bad'] : styles['ok']}>
      {save.is === 'not-saved' ? <><CircleAlert size={14} aria-hidden="true" />{wording.triage.notSaved(said(save.failure.message))}</> : save.is === 'saving' ? wording.common.saving : <><Check size={14} aria-hidden="true" />{wording.common.saved}</>}
    </span>
  )
}

export function KeyHints({ hints }: { readonly hints: readonly (readonly [keys: string, word: string])[] }): ReactElement {
  return <>{hints.map(([keys, word]) => <span key={word}><Keys keys={keys} />{word}</span>)}</>
}
