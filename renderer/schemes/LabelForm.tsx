// One label: its name, key, look, description and guideline, each kept as soon as it is left; merged or removed below.
import { useState, type ReactElement, type KeyboardEvent } from 'react'
import type { Label } from '../../shared/article/annotation'
import { labelKeys } from '../../shared/scheme/scheme'
import { perform } from '../app/acts'
import { Button } from '../ui/Button'
import ui from '../ui/ui.module.css'
import { count } from '../ui/words'
import { labelWord } from '../annotate/label-word'
import { Look } from './Look'
import styles from './scheme.module.css'
import { said, wording } from '../words/wording'

interface LabelFormProps {
  readonly label: Label
  readonly labels: readonly Label[]
  readonly used: number
  readonly onName: (name: string) => void
}

export function LabelForm({ label, labels, used, onName }: LabelFormProps): ReactElement {
  const [into, setInto] = useState('')
  const others = labels.filter((one) => one !== label)
  const place = labels.indexOf(label)
  const set = (part: Partial<Label>, at?: number): void => void perform({ do: 'label.set', label: label.name, ...part, ...(at === undefined ? {} : { place: at }) }, 'quietly')
  const rename = async (name: string): Promise<void> => {
    if (await perform({ do: 'label.set', label: label.name, name }, 'quietly')) onName(name)
  }
  return (
    <div className={styles['form']}>
      <div className={styles['row']}>
        <Text title={wording.common.name} value={said(label.name)} onKeep={(name) => name && name !== said(label.name) && void rename(name)} />
        <label className={ui['labelled']}><span>{wording.schemes.key}</span>
          <select className={ui['select']} value={label.key ?? ''} onChange={(event) => set({ key: event.target.value || null })}>
            <option value="">{wording.common.none}</option>
            {labelKeys.map((key) => <option key={key} value={key}>{key}{others.some((one) => one.key === key) ? wording.schemes.nowOf(said(others.find((one) => one.key === key)?.name ?? '')) : ''}</option>)}
          </select>
        </label>
      </div>
      <Look label={label} others={others} onLook={(look) => set(look)} />
      <Text title={wording.schemes.description} value={said(label.description)} onKeep={(description) => description !== said(label.description) && set({ description })} />
      <Text title={wording.schemes.guideline} long value={label.guideline} onKeep={(guideline) => set({ guideline })} />
      <div className={styles['acts']}>
        <Button size="small" isDisabled={place === 0} onPress={() => set({}, place)}>{wording.schemes.moveUp}</Button>
        <Button size="small" isDisabled={place === labels.length - 1} onPress={() => set({}, place + 2)}>{wording.schemes.moveDown}</Button>
        <span className={styles['grow']} />
        <select className={ui['select']} aria-label={wording.schemes.mergeInto} value={into} onChange={(event) => setInto(event.target.value)}>
          <option value="">{wording.schemes.mergeIntoWhich}</option>
          {others.map(({ name }) => <option key={name} value={name}>{labelWord(name)}</option>)}
        </select>
        <Button size="small" isDisabled={into === ''} onPress={() => void perform({ do: 'label.merge', label: label.name, into }, 'quietly').then((done) => done && onName(into))}>{wording.schemes.merge}</Button>
        <Button size="small" danger isDisabled={used > 0} onPress={() => void perform({ do: 'label.remove', label: label.name }, 'quietly')}>{wording.schemes.remove}</Button>
      </div>
      <p className={styles['hint']}>{used === 0 ? wording.schemes.noAnnotationHasThisLabel : wording.schemes.labelIsUsed(count(used), used === 1 ? wording.schemes.annotationHas : wording.schemes.annotationsHave)}</p>
    </div>
  )
}

function Text({ title, value, long, onKeep }: { readonly title: string; readonly value: string; readonly long?: boolean; readonly onKeep: (value: string) => void }): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  const keep = (): void => {
    setDraft(null)
    if (draft !== null && draft.trim() !== value) onKeep(draft.trim())
  }
  const shared = {
    value: draft ?? value, onBlur: keep,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !(long && event.shiftKey)) {
        event.preventDefault()
        keep()
      } else if (event.key === 'Escape' && draft !== null) {
        event.stopPropagation()
        setDraft(null)
      }
    },
  }
  return (
    <div className={`${ui['labelled']} ${styles['grow']}`}><span>{title}</span>
      {long
        ? <textarea aria-label={title} className={styles['long']} maxLength={20_000} placeholder={wording.schemes.whenToGiveItAnd} {...shared} onChange={(event) => setDraft(event.target.value)} />
        : <span className={ui['field']}><input aria-label={title} maxLength={200} {...shared} onChange={(event) => setDraft(event.target.value)} /></span>}
    </div>
  )
}
