// The status line: what is saved, where the article comes from, and the keys that make sense now.
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import { useArticle } from '../editor/article-state'
import { Keys } from '../ui/Keys'
import { count, many, middleCut } from '../ui/words'
import { useApp } from './state'
import styles from './app.module.css'

const markKeys = [['a', 'accept'], ['x', 'reject'], ['t', 'tag'], ['n', 'note'], ['j', 'next'], ['?', 'all keys']] as const
const noArticleKeys = [['/', 'filter'], ['?', 'all keys']] as const
const changeKeys = [['n', 'next change'], ['r', 'put back'], ['1', 'raw only'], ['2', 'both'], ['3', 'text only'], ['Escape', 'text']] as const
const editKeys = [['Escape', 'mark'], ['$mod+z', 'undo']] as const

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
      {empty ? <span>This desk is empty</span> : <span role="status" className={save.is === 'saved' ? styles['ok'] : save.is === 'not-saved' ? styles['bad'] : ''}>
        {save.is === 'saved' && <><Check size={14} aria-hidden="true" />Saved</>}
        {save.is === 'saving' && <><LoaderCircle size={14} aria-hidden="true" />Saving</>}
        {save.is === 'not-saved' && <><CircleAlert size={14} aria-hidden="true" />Not saved: {save.failure.message} {save.failure.next}</>}
      </span>}
      {!empty && <span className={styles['wide']}>Journal {count(seq)}</span>}
      {view && <span>{middleCut(view.source.dump, 28)}, lines {count(view.source.lineStart)}–{count(view.source.lineEnd)}</span>}
      {view && <span className={styles['wide']}>{many(view.words, 'word')}</span>}
      {inspecting && <span>Inspecting {count(inspecting.done)} of {count(inspecting.total)}</span>}
      <span className={styles['grow']} />
      {view && <span>{mode === 'mark' ? 'Mark' : 'Edit'}</span>}
      {empty ? <span>Everything stays on this machine. Galley has no network.</span> : (!view ? noArticleKeys : changes ? changeKeys : mode === 'mark' ? markKeys : editKeys).map(([keys, word]) => <span key={keys}><Keys keys={keys} />{word}</span>)}
    </footer>
  )
}
