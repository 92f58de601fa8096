// The labels of the scheme with their keys, at the foot of the article; that of the selected annotation is lit. On hover and
// focus each tells what it is for, with its guideline.
import { SlidersHorizontal } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Label } from '../../shared/article/annotation'
import { keysOf, run } from '../app/commands'
import { IconButton } from '../ui/Button'
import ui from '../ui/ui.module.css'
import styles from './annotate.module.css'
import { labelWord } from './label-word'
import { hueClass } from './paint'
import { SnapChoice } from './SnapChoice'
import { said, wording } from '../words/wording'

interface LabelBarProps {
  readonly labels: readonly Label[]
  readonly lit: string | null
  readonly editing: boolean
  readonly onLabel: (name: string) => void
}

export function LabelBar({ labels, lit, editing, onLabel }: LabelBarProps): React.JSX.Element {
  return (
    <div className={styles.labels} role="toolbar" aria-label={wording.common.labels}>
      <kbd className={editing ? undefined : styles.kept}>Alt</kbd>
      <div className={styles.scroll}>
      {labels.map(label => (
        <TooltipTrigger key={label.name} delay={400} closeDelay={0}>
          <Button
            className={`${styles.label} ${hueClass(label)} ${lit === label.name ? styles.lit : ''} ${editing ? styles.dim : ''}`}
            aria-pressed={lit === label.name}
            preventFocusOnPress
            onPress={() => onLabel(label.name)}
          >
            {label.key && <kbd>{label.key}</kbd>}
            <span className={styles.word}>{labelWord(label.name)}</span>
          </Button>
          <Tooltip className={`${ui.tip ?? ''} ${styles.guide}`} placement="top" offset={6}>
            <b>{labelWord(label.name)}</b>
            {label.description && <p>{said(label.description)}</p>}
            {label.guideline && <p className={styles.guideline}>{label.guideline}</p>}
          </Tooltip>
        </TooltipTrigger>
      ))}
      </div>
      <SnapChoice />
      <IconButton label={wording.marks.editLabels} size="small" keys={keysOf('scheme') ?? ''} onPress={() => run('scheme')}><SlidersHorizontal size={14} aria-hidden /></IconButton>
    </div>
  )
}
