// Why an article is rejected: a digit, or words of one's own, or Enter without a reason.
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { reasons } from '../../shared/article/reasons'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { many } from '../ui/words'
import { judge, reach } from './acts'
import styles from './app.module.css'
import { wording } from '../words/wording'

export function RejectDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [own, setOwn] = useState('')
  const reject = (reason: string): void => {
    void judge('rejected', reason.trim() || undefined)
    onClose()
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      reject(own)
    } else if (own === '' && reasons[Number(event.key) - 1]) {
      event.preventDefault()
      reject(reasons[Number(event.key) - 1]!)
    }
  }
  const count = reach().length
  return (
    <Dialog title={count > 1 ? wording.app.rejectMany(many(count, 'article')) : wording.common.reject} narrow onClose={onClose} foot={<><Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" keys="Enter" onPress={() => reject(own)}>{own.trim() ? wording.common.reject : wording.app.rejectWithoutAReason}</Button></>}>
      <div className={styles['reasons']}>{reasons.map((reason, index) => <Button key={reason} keys={String(index + 1)} onPress={() => reject(reason)}>{wording.kinds.reasons[reason]}</Button>)}</div>
      <label className={ui['labelled']}><span>{wording.app.anotherReason}</span>
        <span className={ui['field']}><input autoFocus aria-label={wording.app.reason} maxLength={500} value={own} onChange={(event) => setOwn(event.target.value)} onKeyDown={keys} /></span>
      </label>
    </Dialog>
  )
}
