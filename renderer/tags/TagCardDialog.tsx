// One tag: its path, colour and other names. A path that is there already merges the two; dropping takes it off everything.
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { hues } from '../../shared/hues'
import { perform } from '../app/acts'
import { useApp } from '../app/state'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { many } from '../ui/words'
import { useTagCard } from './state'
import styles from './tags.module.css'

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
    if (changed && !(await perform({ do: 'tag.set', tag, hue, synonyms: other }, to === tag))) return
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
    <Dialog title={`Tag ${tag}`} words={`${many(known?.count ?? 0, 'article')} with what lies below it.`} narrow onClose={onClose} foot={<>
      <Button danger onPress={drop}>Take it off everything</Button><span className={styles['grow']} />
      <Button onPress={onClose}>Cancel</Button><Button look="primary" isDisabled={to === ''} onPress={() => void keep()}>{merges ? 'Merge' : 'Keep'}</Button>
    </>}>
      <label className={ui['labelled']}><span>Path</span><span className={ui['field']}><input autoFocus maxLength={200} value={path} onChange={(event) => setPath(event.target.value)} onKeyDown={enter} list="tag-paths" /></span></label>
      <datalist id="tag-paths">{tags.map(({ name }) => <option key={name} value={name} />)}</datalist>
      {merges && <p className={styles['hint']} role="status">{to} is there already: the two become one.</p>}
      <RadioGroup aria-label="Colour" orientation="horizontal" className={styles['colours'] ?? ''} value={String(hue ?? 0)} onChange={(value) => setHue(Number(value) || null)}>
        <Radio value="0" className={styles['colour'] ?? ''}>none</Radio>
        {hues.map(({ light }, index) => <Radio key={light} value={String(index + 1)} aria-label={`Colour ${index + 1}`} className={styles['colour'] ?? ''}><i className={`${styles['dot']} ${styles[`hue${index + 1}`]}`} /></Radio>)}
      </RadioGroup>
      <label className={ui['labelled']}><span>Other names, with commas</span><span className={ui['field']}><input maxLength={2000} value={synonyms} onChange={(event) => setSynonyms(event.target.value)} onKeyDown={enter} /></span></label>
    </Dialog>
  )
}
