// The status line: what is saved, where the article comes from, and the keys that make sense now.
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useSyncExternalStore, type ReactElement } from 'react'
import { useArticle } from '../editor/article-state'
import { flagKey } from '../editor/flag-words'
import { isTyping } from '../editor/keys'
import { Keys } from '../ui/Keys'
import { count, many, middleCut } from '../ui/words'
import { nowKeys } from './now-keys'
import { isEmpty, useApp } from './state'
import styles from './app.module.css'
import { said, wording } from '../words/wording'

function useInField(): boolean {
  return useSyncExternalStore((heard) => {
    document.addEventListener('focusin', heard)
    document.addEventListener('focusout', heard)
    return () => {
      document.removeEventListener('focusin', heard)
      document.removeEventListener('focusout', heard)
    }
  }, () => isTyping(document.activeElement) && !document.activeElement?.closest('[role="dialog"]'))
}

export function StatusBar(): ReactElement {
  const save = useApp((state) => state.save)
  const seq = useApp((state) => state.state?.seq ?? 0)
  const inspecting = useApp((state) => state.inspecting)
  const empty = useApp(({ state }) => isEmpty(state))
  const view = useArticle((state) => state.view)
  const mode = useArticle((state) => state.mode)
  const comparing = useArticle((state) => state.tab === 'changes')
  const flag = useArticle((state) => state.view?.flags.find((one) => flagKey(one) === state.flag))
  const selected = useArticle((state) => state.view?.annotations.find(({ id }) => id === state.selected))
  const inField = useInField()
  const keys = nowKeys({ comparing, inField, editing: mode === 'edit', flags: view?.flags ?? null, flag, selected })
  return (
    <footer className={styles['status']}>
      {empty ? <span>{wording.app.thisDeskIsEmpty}</span> : <span role={save.is === 'not-saved' ? 'alert' : undefined} className={save.is === 'saved' ? styles['ok'] : save.is === 'not-saved' ? styles['bad'] : ''}>
        {save.is === 'saved' && <><Check size={14} aria-hidden="true" />{wording.common.saved}</>}
        {save.is === 'saving' && <><LoaderCircle size={14} aria-hidden="true" />{wording.common.saving}</>}
        {save.is === 'not-saved' && <><CircleAlert size={14} aria-hidden="true" />{wording.app.notSaved(said(save.failure.message), said(save.failure.next ?? ''))}</>}
      </span>}
      {!empty && <span className={styles['wide']}>{wording.app.journal(count(seq))}</span>}
      {view && <span className={styles['roomy']}>{wording.app.dumpLines(middleCut(view.source.dump, 28), count(view.source.lineStart), count(view.source.lineEnd))}</span>}
      {view && <span className={styles['wide']}>{many(view.words, 'word')}</span>}
      {inspecting && <span>{wording.app.inspectingOf(count(inspecting.done), count(inspecting.total))}</span>}
      <span className={styles['hints']}>
        {empty ? <span>{wording.app.everythingStaysOnThisMachine}</span> : [...keys].reverse().map(([key, word]) => <span key={key}><Keys keys={key} />{wording.hints[word]}</span>)}
        {view && <span>{mode === 'mark' ? wording.app.mark : wording.app.edit}</span>}
      </span>
    </footer>
  )
}
