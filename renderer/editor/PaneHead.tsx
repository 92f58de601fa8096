// The head of the article: where it stands in the list, which view of its text, and what is judged of it.
import { ChevronDown, ChevronUp, CircleCheck, CircleDashed, CircleSlash, Contrast } from 'lucide-react'
import { useState } from 'react'
import type { ArticleView } from '../../shared/question'
import { run } from '../app/commands'
import { useApp } from '../app/state'
import { comparisonOf } from '../compare/state'
import { move } from '../list/moves'
import { type ArticleState, type PaneTab, useArticle } from './article-state'
import styles from './pane.module.css'
import { wording } from '../words/wording'
import { useOnceRested } from '../ui/once-rested'
import { count } from '../ui/words'

const tabs: readonly PaneTab[] = ['text', 'raw', 'changes']
const statusIcons = { new: CircleDashed, reviewing: Contrast, accepted: CircleCheck, rejected: CircleSlash } as const

/** Milliseconds without a change: comparing long texts while somebody types would hold up keys. */
const rest = 400

function useChanges(view: ArticleView, raw: ArticleState['raw']): number {
  const [known, setKnown] = useState({ article: -1, changes: 0 })
  const { number, text, fields: { title } } = view
  useOnceRested(() => {
    if (raw) setKnown({ article: number, changes: comparisonOf(view, raw).changes.length })
  }, [number, text, title, raw], rest)
  return known.article === number ? known.changes : 0
}

export function PaneHead({ view, raw, tab }: { readonly view: ArticleView; readonly raw: ArticleState['raw']; readonly tab: PaneTab }): React.JSX.Element {
  const index = useApp(app => app.index)
  const gap = useApp(app => app.gap)
  const list = useApp(app => app.list)
  const changes = useChanges(view, raw)
  const StatusIcon = statusIcons[view.status]
  return (
    <div className={styles.head}>
      <button type="button" className={`${styles.icon} ${styles.step}`} aria-label={wording.editor.previousArticle} title={wording.editor.previousArticleKey} disabled={(gap ?? index) <= 0} onClick={() => void move(-1)}><ChevronUp size={14} aria-hidden /></button>
      <button type="button" className={styles.icon} aria-label={wording.editor.nextArticle} title={wording.editor.nextArticleKey} disabled={!list || (gap === null ? index < 0 || index + 1 >= list.count : gap >= list.count)} onClick={() => void move(1)}><ChevronDown size={14} aria-hidden /></button>
      {list && index >= 0 && <span className={styles.place}>{wording.editor.ofMany(count(index + 1), count(list.count))}</span>}
      <span className={styles.grow} />
      <div className={styles.segments} role="tablist" aria-label={wording.editor.viewOfTheText}>
        {tabs.map(name => (
          <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => useArticle.setState({ tab: name })}>
            {wording.editor.tabs[name]}{name === 'changes' && changes > 0 && <i>{count(changes)}</i>}
          </button>
        ))}
      </div>
      <button type="button" className={styles.button} aria-keyshortcuts="R" title={wording.editor.reviewingOrNewAgain} onClick={() => run('review')}>
        <StatusIcon size={14} strokeWidth={1.6} className={styles[view.status]} aria-hidden />
        <span className="only-read">{wording.editor.status} </span><span className={styles.statusWord}>{wording.kinds.statuses[view.status]}</span> <span aria-hidden="true"><kbd>R</kbd></span>
      </button>
      {view.removed
        ? <button type="button" className={styles.primary} onClick={() => run('restore')}>{wording.list.restore}</button>
        : (
          <button type="button" className={view.status === 'accepted' ? styles.button : styles.primary} aria-keyshortcuts="A" onClick={() => run('accept')}>
            {view.status === 'accepted' ? wording.kinds.statuses.accepted : wording.common.accept} <span aria-hidden="true"><kbd>A</kbd></span>
          </button>
        )}
    </div>
  )
}
