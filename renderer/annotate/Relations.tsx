// The relations of the selected annotation: where each leads, its name to choose, how to take it away; and a button that draws one.
import { ArrowLeft, ArrowRight, Spline, X } from 'lucide-react'
import { shortened } from '../../shared/command/text'
import { run } from '../app/commands'
import { useApp } from '../app/state'
import { act, select } from '../editor/at-hand'
import type { ArticleView } from '../../shared/question'
import { renameRelation, useRelating } from './relate'
import ui from '../ui/ui.module.css'
import styles from './annotate.module.css'
import { said, wording } from '../words/wording'

export function Relations({ view, annotation }: { readonly view: ArticleView; readonly annotation: string }): React.JSX.Element {
  const names = useApp((app) => app.state?.relations) ?? []
  const from = useRelating((state) => state.from)
  const mine = view.relations.filter(({ from, to }) => from === annotation || to === annotation)
  const quote = (id: string): string => view.annotations.find((one) => one.id === id)?.quote ?? ''
  const drawing = from !== null && from !== annotation && view.annotations.some(({ id }) => id === from)
  return (
    <>
    {mine.length > 0 && <ul className={styles.relations} aria-label={wording.marks.relations}>
      {mine.map(({ id, from, to, label }) => {
        const other = from === annotation ? to : from
        return (
          <li key={id}>
            {from === annotation ? <ArrowRight size={12} aria-label={wording.marks.to} /> : <ArrowLeft size={12} aria-label={wording.marks.from} />}
            <select className={ui['select']} aria-label={wording.marks.nameOfTheRelation} value={label} onChange={(event) => void renameRelation(id, event.target.value)}>
              {[...new Set([...names, label])].map((name) => <option key={name} value={name}>{said(name)}</option>)}
            </select>
            <button type="button" className={styles.other} onClick={() => select(other)}>{quote(other)}</button>
            <button type="button" className={styles.gone} aria-label={wording.marks.removeTheRelationTo(quote(other))} onClick={() => void act({ do: 'relation.remove', relation: id })}><X size={12} aria-hidden /></button>
          </li>
        )
      })}
    </ul>}
    {view.annotations.length > 1 && <button type="button" className={styles.draw} aria-pressed={from === annotation} onClick={() => run('relate')}><Spline size={12} aria-hidden />{drawing ? wording.states.relateToThis(shortened(quote(from))) : from === annotation ? wording.states.selectTheOther : wording.states.relation}<kbd>V</kbd></button>}
    </>
  )
}
