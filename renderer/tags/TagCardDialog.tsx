// One tag: its path, colour and other names. A path that is there already merges the two; dropping takes it off everything.
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { hues } from '../../shared/scheme/hues'
import { perform } from '../app/acts'
import { useApp } from '../app/state'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { many } from '../ui/words'
import { useTagCard } from './state'
import styles from './tags.module.css'
import { wording } from '../words/wording'

export function TagCardDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { tag } = useTagCard()
  const tags = useApp(({ state }) => state?.tags) ?? []
  const known = tags.find(({ name }) => name === tag)
  const [path, setPath] = useState(tag)
  const [hue, setHue] = useState(known?.hue ?? null)
  const [synonyms, setSynonyms] = useState((known?.synonyms ?? []).join(', '))
  const to = path.trim()
  const merges = to !== tag && tags.some(({ name }) => name === to)
  const keep = async (): Promise<void> => {
    const other = synonyms.split(',').map((name) => name.trim()).filter(Boolean)
    onClose()
    const changed = hue !== (known?.hue ?? null) || other.join() !== (known?.synonyms ?? []).join()
    if (changed && !(await perform({ do: 'tag.set', tag, hue, synonyms: other }, to === tag ? 'told' : 'quietly'))) return
    if (to !== '' && to !== tag) await perform({ do: 'tag.rename', tag, to })
  }
  const enter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void keep()
  }
  const drop = (): void => {
    onClose()
    void perform({ do: 'tag.drop', tag })
  }
  return (
    <Dialog title={wording.list.tagOf(tag)} words={wording.list.withWhatLiesBelowIt(many(known?.count ?? 0, 'article'))} narrow onClose={onClose} foot={<>
      <Button danger onPress={drop}>{wording.list.takeItOffEverything}</Button><span className={styles['grow']} />
      <Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" isDisabled={to === ''} onPress={() => void keep()}>{merges ? wording.list.merge : wording.common.keep}</Button>
    </>}>
      <label className={ui['labelled']}><span>{wording.list.path}</span><span className={ui['field']}><input autoFocus maxLength={200} value={path} onChange={(event) => setPath(event.target.value)} onKeyDown={enter} list="tag-paths" /></span></label>
      <datalist id="tag-paths">{tags.map(({ name }) => <option key={name} value={name} />)}</datalist>
      {merges && <p className={styles['hint']} role="status">{wording.list.isThereAlready(to)}</p>}
      <RadioGroup aria-label={wording.list.colour} orientation="horizontal" className={styles['colours'] ?? ''} value={String(hue ?? 0)} onChange={(value) => setHue(Number(value) || null)}>
        <Radio value="0" className={styles['colour'] ?? ''}>{wording.common.none}</Radio>
        {hues.map(({ light }, index) => <Radio key={light} value={String(index + 1)} aria-label={wording.list.colourNumber(index + 1)} className={styles['colour'] ?? ''}><i className={`${styles['dot']} ${styles[`hue${index + 1}`]}`} /></Radio>)}
      </RadioGroup>
      <label className={ui['labelled']}><span>{wording.list.otherNamesWithCommas}</span><span className={ui['field']}><input maxLength={2000} value={synonyms} onChange={(event) => setSynonyms(event.target.value)} onKeyDown={enter} /></span></label>
    </Dialog>
  )
}
