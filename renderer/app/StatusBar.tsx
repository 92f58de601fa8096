// The status line: what is saved, where the article comes from, and the keys that make sense now.
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import { useArticle } from '../editor/article-state'
import type { Wording } from '../../shared/words/catalogue'
import { Keys } from '../ui/Keys'
import { count, many, middleCut } from '../ui/words'
import { useApp } from './state'
import styles from './app.module.css'
import { wording } from '../words/wording'

type Hints = readonly (readonly [keys: string, word: string])[]
const hints = {
  mark: ({ accept, reject, tag, note, next, allKeys }): Hints => [['a', accept], ['x', reject], ['t', tag], ['n', note], ['j', next], ['?', allKeys]],
  edit: ({ mark, undo }): Hints => [['Escape', mark], ['$mod+z', undo]],
  changes: ({ nextChange, putBack, rawOnly, both, textOnly, text }): Hints => [['n', nextChange], ['r', putBack], ['1', rawOnly], ['2', both], ['3', textOnly], ['Escape', text]],
  none: ({ filter, allKeys }): Hints => [['/', filter], ['?', allKeys]],
} satisfies Readonly<Record<string, (words: Wording['hints']) => Hints>>

export function StatusBar(): ReactElement {
  const save = useApp((state) => state.save)
  const seq = useApp((state) => state.state?.seq ?? 0)
  const inspecting = useApp((state) => state.inspecting)
  const empty = useApp(({ state }) => state !== null && state.count === 0 && state.bin === 0)
  const view = useArticle((state) => state.view)
  const mode = useArticle((state) => state.mode)
  const changes = useArticle((state) => state.tab === 'changes')
  return (
    <footer className={styles['status']}>
      {empty ? <span>{wording.app.thisDeskIsEmpty}</span> : <span role="status" className={save.is === 'saved' ? styles['ok'] : save.is === 'not-saved' ? styles['bad'] : ''}>
        {save.is === 'saved' && <><Check size={14} aria-hidden="true" />{wording.common.saved}</>}
        {save.is === 'saving' && <><LoaderCircle size={14} aria-hidden="true" />{wording.common.saving}</>}
        {save.is === 'not-saved' && <><CircleAlert size={14} aria-hidden="true" />{wording.app.notSaved(save.failure.message, save.failure.next ?? '')}</>}
      </span>}
      {!empty && <span className={styles['wide']}>{wording.app.journal(count(seq))}</span>}
      {view && <span>{wording.app.dumpLines(middleCut(view.source.dump, 28), count(view.source.lineStart), count(view.source.lineEnd))}</span>}
      {view && <span className={styles['wide']}>{many(view.words, 'word')}</span>}
      {inspecting && <span>{wording.app.inspectingOf(count(inspecting.done), count(inspecting.total))}</span>}
      <span className={styles['grow']} />
      {view && <span>{mode === 'mark' ? wording.app.mark : wording.app.edit}</span>}
      {empty ? <span>{wording.app.everythingStaysOnThisMachine}</span> : hints[!view ? 'none' : changes ? 'changes' : mode](wording.hints).map(([keys, word]) => <span key={keys}><Keys keys={keys} />{word}</span>)}
    </footer>
  )
}
