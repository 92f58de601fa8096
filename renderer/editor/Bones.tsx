// The article while it is on its way: bones of a title and of lines, at their true heights.
import ui from '../ui/ui.module.css'
import { wording } from '../words/wording'
import styles from './pane.module.css'

const widths = ['94%', '88%', '97%', '91%', '60%', '95%', '90%', '86%', '40%'] as const

export function Bones(): React.JSX.Element {
  return (
    <div className={`${ui.bones} ${styles.bones}`} role="status" aria-label={wording.states.articleOpens}>
      <i className={styles.boneTitle} />
      <i className={styles.boneTitle} style={{ width: '55%' }} />
      {widths.map((width) => <i key={width} style={{ width }} />)}
    </div>
  )
}
