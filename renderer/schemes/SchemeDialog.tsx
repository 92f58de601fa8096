// The labels of the desk: made, changed, merged, brought in and saved. Every change is a command at once, and can be undone.
import { Plus } from 'lucide-react'
import { useEffect, useState, type ReactElement } from 'react'
import { ListBox, ListBoxItem, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { schemeEndings, schemeFormats, writeScheme, type SchemeFormat } from '../../shared/scheme/formats'
import { perform, step } from '../app/acts'
import { say, sayFailure, useSome } from '../app/state'
import { invoke } from '../bridge/main'
import { ask } from '../bridge/store'
import { labelWord } from '../annotate/label-word'
import { hueClass } from '../annotate/paint'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { count } from '../ui/words'
import { LabelForm } from './LabelForm'
import { Relations } from './RelationNames'
import styles from './scheme.module.css'
import { wording } from '../words/wording'

export function SchemeDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { state, desk } = useSome(({ state, desk }) => ({ state, desk }))
  const labels = state?.labels ?? []
  const relations = state?.relations ?? []
  const [chosen, setChosen] = useState(labels[0]?.name ?? '')
  const [used, setUsed] = useState<Readonly<Record<string, number>>>({})
  const [fresh, setFresh] = useState('')
  const seq = state?.seq
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew after each command.
  useEffect(() => {
    void ask('labels.used', null).then((answer) => answer.ok && setUsed(answer.value.used))
  }, [seq])
  const label = labels.find(({ name }) => name === chosen) ?? labels[0]
  const add = async (): Promise<void> => {
    const name = fresh.trim()
    if (name === '' || !(await perform({ do: 'label.add', name }, 'quietly'))) return
    setFresh('')
    setChosen(name)
  }
  const bring = async (): Promise<void> => {
    const file = await invoke('scheme.read', null)
    if (!file.ok) return sayFailure(file.failure)
    if (file.value) await perform({ do: 'label.import', text: file.value.text }, 'quietly')
  }
  const save = async (format: SchemeFormat): Promise<void> => {
    const saved = await invoke('scheme.write', { name: wording.schemes.labelsOfDesk(desk?.name ?? wording.common.desk), ending: schemeEndings[format], text: writeScheme({ labels, relations }, format) })
    if (!saved.ok) return sayFailure(saved.failure)
    if (saved.value) say(wording.schemes.savedFile(saved.value.name))
  }
  return (
    <Dialog title={wording.common.labels} wide words={wording.schemes.hueAndStroke} onClose={onClose} foot={<>
      <Button isDisabled={!state?.undo} onPress={() => void step('undo')}>{wording.common.undo}</Button>
      <span className={styles['grow']} />
      <Button onPress={() => void bring()}>{wording.schemes.bringIn}</Button>
      <MenuTrigger>
        <Button>{wording.schemes.saveAs}</Button>
        <Popover className={ui['popover'] ?? ''} placement="top">
          <Menu className={ui['menu'] ?? ''} aria-label={wording.schemes.saveLabelsAs} onAction={(key) => void save(key as SchemeFormat)}>{schemeFormats.map((format) => <MenuItem key={format} id={format} className={ui['menuItem'] ?? ''}>{wording.schemes.formats[format]}</MenuItem>)}</Menu>
        </Popover>
      </MenuTrigger>
      <Button look="primary" onPress={onClose}>{wording.schemes.done}</Button>
    </>}>
      <div className={styles['scheme']}>
        <div className={styles['side']}>
          <ListBox className={styles['list'] ?? ''} aria-label={wording.schemes.labelsOfTheDesk} selectionMode="single" disallowEmptySelection selectedKeys={label ? [label.name] : []} onSelectionChange={(keys) => { for (const key of keys as Set<string>) setChosen(key) }}>
            {labels.map((one) => (
              <ListBoxItem key={one.name} id={one.name} textValue={one.name} className={styles['item'] ?? ''}>
                <kbd className={one.key ? '' : styles['none']}>{one.key ?? ''}</kbd>
                <span className={`${styles['name']} ${hueClass(one)}`}>{labelWord(one.name)}</span>
                <i>{used[one.name] ? count(used[one.name]!) : ''}</i>
              </ListBoxItem>
            ))}
          </ListBox>
          <div className={styles['add']}>
            <span className={ui['field']}><input aria-label={wording.schemes.newLabel} placeholder={wording.schemes.newLabel} maxLength={200} value={fresh} onChange={(event) => setFresh(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && void add()} /></span>
            <Button size="small" aria-label={wording.schemes.addLabel} isDisabled={fresh.trim() === ''} onPress={() => void add()}><Plus size={14} aria-hidden="true" /></Button>
          </div>
          <Relations names={relations} />
        </div>
        {label && <LabelForm key={label.name} label={label} labels={labels} used={used[label.name] ?? 0} onName={setChosen} />}
      </div>
    </Dialog>
  )
}
