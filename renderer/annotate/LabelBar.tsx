// The labels of the scheme with their keys, at the foot of the article; that of the selected annotation is lit.
import type { Label } from '../../shared/annotation'
import styles from './annotate.module.css'
import { hueClass } from './paint'

interface LabelBarProps {
  readonly labels: readonly Label[]
  readonly lit: string | null
  readonly editing: boolean
  readonly onLabel: (index: number) => void
}

export function LabelBar({ labels, lit, editing, onLabel }: LabelBarProps): React.JSX.Element {
  return (
    <div className={styles.labels} role="toolbar" aria-label="Labels">
      <kbd className={editing ? undefined : styles.kept}>Alt</kbd>
      {labels.slice(0, 9).map((label, index) => (
        <button
          key={label.name}
          type="button"
          className={`${styles.label} ${hueClass(label)} ${lit === label.name ? styles.lit : ''} ${editing ? styles.dim : ''}`}
          title={label.description || label.name}
          aria-pressed={lit === label.name}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onLabel(index)}
        >
          {index < 8 && <kbd>{index + 1}</kbd>}
          <span className={styles.word}>{label.name}</span>
        </button>
      ))}
    </div>
  )
}
