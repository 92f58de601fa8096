// Where selections end: at letters, words or sentences. One button at the end of the label bar.
import { turnSnap } from '../app/settings'
import { useArticle } from '../editor/article-state'
import { Keys } from '../ui/Keys'
import styles from './annotate.module.css'
import { wording } from '../words/wording'

export function SnapChoice(): React.JSX.Element {
  const snap = useArticle((state) => state.snap)
  return (
    <button type="button" className={`${styles.label} ${styles.snap}`} title={wording.marks.whereASelectionEnds} onMouseDown={(event) => event.preventDefault()} onClick={turnSnap}>
      <span className="only-read">{wording.marks.select} </span>{wording.marks.byUnit(wording.marks.units[snap])} <Keys keys="u" />
    </button>
  )
}
