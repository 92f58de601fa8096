// Where selections end: at letters, words or sentences. One button at the end of the label bar.
import type { SnapUnit } from '../../shared/anchor/snap'
import { turnSnap } from '../app/settings'
import { useArticle } from '../editor/article-state'
import { Keys } from '../ui/Keys'
import styles from './annotate.module.css'

export const snapNames: Readonly<Record<SnapUnit, string>> = { grapheme: 'letters', word: 'words', sentence: 'sentences' }

export function SnapChoice(): React.JSX.Element {
  const snap = useArticle((state) => state.snap)
  return (
    <button type="button" className={`${styles.label} ${styles.snap}`} title="Where a selection ends: letters, words, sentences (U)" onMouseDown={(event) => event.preventDefault()} onClick={turnSnap}>
      <span className="only-read">Select </span>by {snapNames[snap]} <Keys keys="u" />
    </button>
  )
}
