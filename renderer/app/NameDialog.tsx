// One field, one name: of the desk, or of its editor.
import { useState, type ReactElement } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { wording } from '../words/wording'

interface NameDialogProps { readonly title: string; readonly label: string; readonly words?: string; readonly first: string; readonly onClose: () => void; readonly onName: (name: string) => Promise<void> }

export function NameDialog({ title, label, words, first, onClose, onName }: NameDialogProps): ReactElement {
  const [name, setName] = useState(first)
  const take = (): void => {
    if (name.trim() === '') return
    void onName(name.trim())
    onClose()
  }
  return (
    <Dialog title={title} narrow onClose={onClose} {...(words ? { words } : {})} foot={<><Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" isDisabled={name.trim() === ''} onPress={take}>{wording.app.saveName}</Button></>}>
      <label className={ui['labelled']}><span>{label}</span>
        <span className={`${ui['field']} ${ui['fieldLarge']}`}><input autoFocus maxLength={120} value={name} onChange={(event) => setName(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && take()} /></span>
      </label>
    </Dialog>
  )
}
