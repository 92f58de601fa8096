// What is known and said about the article: its fields, flags, annotations and history, one tab each.
import { Suggested } from '../annotate/Suggested'
import { type InspectorTab, inspectorTabs, useArticle } from '../editor/article-state'
import { isOpen } from '../editor/flag-words'
import { Empty } from '../ui/Empty'
import { Annotations } from './Annotations'
import { Details } from './Details'
import { Flags } from './Flags'
import { History } from './History'
import styles from './inspector.module.css'
import { wording } from '../words/wording'

export function Inspector(): React.JSX.Element {
  const view = useArticle(state => state.view)
  const tab = useArticle(state => state.inspector)
  const counts: Partial<Record<InspectorTab, number>> = view ? { flags: view.flags.filter(isOpen).length, annotations: view.annotations.length } : {}
  const move = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = inspectorTabs[(inspectorTabs.indexOf(tab) + by + inspectorTabs.length) % inspectorTabs.length]!
    useArticle.setState({ inspector: next })
    document.getElementById(`inspector-${next}`)?.focus()
  }
  return (
    <aside className={styles.inspector} aria-label={wording.inspector.inspector}>
      <h2 className="only-read">{wording.states.aboutThisArticle}</h2>
      <div className={styles.tabs} role="tablist" aria-label={wording.inspector.inspector} onKeyDown={move}>
        {inspectorTabs.map(name => (
          <button
            key={name}
            id={`inspector-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="inspector-body"
            tabIndex={tab === name ? 0 : -1}
            onClick={() => useArticle.setState({ inspector: name })}
          >
            {wording.inspector.tabs[name]} {counts[name] ? <i>{counts[name]}</i> : null}
          </button>
        ))}
      </div>
      <div className={styles.body} id="inspector-body" role="tabpanel" aria-labelledby={`inspector-${tab}`} tabIndex={0}>
        {!view ? <Empty said={wording.states.noArticleOpen} next={wording.states.willStandHere} />
          : tab === 'details' ? <Details view={view} key={view.number} />
          : tab === 'flags' ? <Flags view={view} />
          : tab === 'annotations' ? <><Suggested /><Annotations view={view} /></>
          : <History view={view} />}
      </div>
    </aside>
  )
}
