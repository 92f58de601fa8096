// What is suggested for the article, at the head of its annotations: never counted among them.
import { Check, X } from 'lucide-react'
import { useArticle } from '../editor/article-state'
import { acceptSuggestion, dismissSuggestion, takeSuggestion } from './suggestions'
import { useSuggestions } from './suggestion-state'
import styles from './annotate.module.css'
import { hueClass } from './paint'
import { count } from '../ui/words'
import { said, wording } from '../words/wording'

export function Suggested(): React.JSX.Element | null {
  const { list, here } = useSuggestions()
  const labels = useArticle((state) => state.labels)
  if (list.length === 0) return null
  const settle = (start: number, deed: () => Promise<void>): void => {
    takeSuggestion(start)
    void deed()
  }
  return (
    <section className={styles.offers} aria-label={wording.marks.suggested}>
      <h3><span>{wording.marks.suggestedMany(list.length)}</span><span><kbd>S</kbd> {wording.marks.next} <kbd>Y</kbd> {wording.marks.yes} <kbd>D</kbd> {wording.marks.no}</span></h3>
      <ul>
        {list.map((one) => (
          <li key={one.start} className={one.start === here ? styles.offerHere : ''}>
            <button type="button" className={styles.offer} onClick={() => takeSuggestion(one.start)}>
              <span className={`${styles.offerStroke} ${hueClass(labels.find(({ name }) => name === one.label))}`}>{one.words}</span>
              <small>{wording.marks.labelledSo(said(one.label), one.times === 1 ? wording.marks.once : wording.marks.times(count(one.times)))}</small>
            </button>
            <button type="button" className={styles.gone} aria-label={wording.marks.acceptAs(one.words, said(one.label))} title={wording.common.accept} onClick={() => settle(one.start, acceptSuggestion)}><Check size={14} aria-hidden /></button>
            <button type="button" className={styles.gone} aria-label={wording.marks.dismissAs(one.words, said(one.label))} title={wording.marks.dismissForGood} onClick={() => settle(one.start, dismissSuggestion)}><X size={14} aria-hidden /></button>
          </li>
        ))}
      </ul>
    </section>
  )
}
