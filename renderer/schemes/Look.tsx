// The look of a label: eight hues and five strokes, as two rows to choose from. A pair that another label has says so.
import { Radio, RadioGroup } from 'react-aria-components'
import type { Label } from '../../shared/article/annotation'
import { hues, strokes } from '../../shared/scheme/hues'
import { hueClass } from '../annotate/paint'
import styles from './scheme.module.css'
import { wording } from '../words/wording'

interface LookProps {
  readonly label: Label
  readonly others: readonly Label[]
  readonly onLook: (look: Pick<Label, 'hue' | 'stroke'>) => void
}

export function Look({ label, others, onLook }: LookProps): React.JSX.Element {
  const twin = others.find(({ hue, stroke }) => hue === label.hue && stroke === label.stroke)
  return (
    <div className={styles['look']}>
      <RadioGroup aria-label={wording.schemes.hue} orientation="horizontal" className={styles['choices'] ?? ''} value={String(label.hue)} onChange={(value) => onLook({ hue: Number(value), stroke: label.stroke })}>
        {hues.map(({ light }, index) => <Radio key={light} value={String(index + 1)} aria-label={wording.schemes.hueNumber(index + 1)} className={`${styles['swatch']} ${hueClass({ ...label, hue: index + 1 })}`}><i /></Radio>)}
      </RadioGroup>
      <RadioGroup aria-label={wording.schemes.stroke} orientation="horizontal" className={styles['choices'] ?? ''} value={label.stroke} onChange={(value) => onLook({ hue: label.hue, stroke: value as Label['stroke'] })}>
        {strokes.map((stroke) => <Radio key={stroke} value={stroke} className={`${styles['stroke']} ${hueClass({ ...label, stroke })}`}>{wording.kinds.strokes[stroke]}</Radio>)}
      </RadioGroup>
      {twin && <p className={styles['hint']}>{wording.schemes.looksTheSame(twin.name)}</p>}
    </div>
  )
}
