// What is suggested for the article, at the head of its annotations: never counted among them.
import { Check, X } from 'lucide-react'
import { useArticle } from '../editor/article-state'
import { acceptSuggestion, dismissSuggestion, takeSuggestion } from './suggestions'
import { useSuggestions } from './suggestion-state'
import styles from './annotate.module.css'
import { hueClass } from './paint'
import { count } from '../ui/words'

export function Suggested(): React.JSX.Element | null {
  const { list, here } = useSuggestions()
  const labels = useArticle((state) => state.labels)
  if (list.length === 0) return null
  const settle = (start: number, deed: () => Promise<void>): void => {
    takeSuggestion(start)
    void deed()
  }
  return (
    <section className={styles.offers} aria-label="Suggested">
      <h3><span>Suggested, {list.length}</span><span><kbd>S</kbd> next <kbd>Y</kbd> yes <kbd>D</kbd> no</span></h3>
      <ul>
        {list.map((one) => (
          <li key={one.start} className={one.start === here ? styles.offerHere : ''}>
            <button type="button" className={styles.offer} onClick={() => takeSuggestion(one.start)}>
              <span className={`${styles.offerStroke} ${hueClass(labels.find(({ name }) => name === one.label))}`}>{one.words}</span>
              <small>{one.label}, labelled so {one.times === 1 ? 'once' : `${count(one.times)} times`}</small>
            </button>
            <button type="button" className={styles.gone} aria-label={`Accept ${one.words} as ${one.label}`} title="Accept" onClick={() => settle(one.start, acceptSuggestion)}><Check size={14} aria-hidden /></button>
            <button type="button" className={styles.gone} aria-label={`Dismiss ${one.words} as ${one.label}`} title="Dismiss for good" onClick={() => settle(one.start, dismissSuggestion)}><X size={14} aria-hidden /></button>
          </li>
        ))}
      </ul>
    </section>
  )
}
