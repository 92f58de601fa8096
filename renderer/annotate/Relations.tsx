// The relations of the selected annotation: where each leads, its name to choose, and how to take it away.
import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { useApp } from '../app/state'
import { act, select } from '../editor/at-hand'
import type { ArticleView } from '../../shared/question'
import { renameRelation } from './relate'
import styles from './annotate.module.css'
import { wording } from '../words/wording'

export function Relations({ view, annotation }: { readonly view: ArticleView; readonly annotation: string }): React.JSX.Element | null {
  const names = useApp((app) => app.state?.relations) ?? []
  const mine = view.relations.filter(({ from, to }) => from === annotation || to === annotation)
  if (mine.length === 0) return null
  const quote = (id: string): string => view.annotations.find((one) => one.id === id)?.quote ?? ''
  return (
    <ul className={styles.relations} aria-label={wording.marks.relations}>
      {mine.map(({ id, from, to, label }) => {
        const other = from === annotation ? to : from
        return (
          <li key={id}>
            {from === annotation ? <ArrowRight size={12} aria-label={wording.marks.to} /> : <ArrowLeft size={12} aria-label={wording.marks.from} />}
            <select aria-label={wording.marks.nameOfTheRelation} value={label} onChange={(event) => void renameRelation(id, event.target.value)}>
              {[...new Set([...names, label])].map((name) => <option key={name}>{name}</option>)}
            </select>
            <button type="button" className={styles.other} onClick={() => select(other)}>{quote(other)}</button>
            <button type="button" className={styles.gone} aria-label={wording.marks.removeTheRelationTo(quote(other))} onClick={() => void act({ do: 'relation.remove', relation: id })}><X size={12} aria-hidden /></button>
          </li>
        )
      })}
    </ul>
  )
}
