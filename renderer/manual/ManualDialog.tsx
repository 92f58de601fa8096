// The manual inside the application: a few short pages, one list of their names.
import { useState, type ReactElement } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Markdown } from './Markdown'
import { pagesIn } from './pages'
import styles from './manual.module.css'
import { language, wording } from '../words/wording'

export function ManualDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const pages = pagesIn(language)
  const [id, setId] = useState(pages[0]!.id)
  const page = pages.find((one) => one.id === id) ?? pages[0]!
  return (
    <Dialog title={wording.schemes.manual} wide onClose={onClose} foot={<Button onPress={onClose}>{wording.common.close}</Button>}>
      <div className={styles['manual']}>
        <ListBox autoFocus className={styles['names'] ?? ''} aria-label={wording.schemes.pages} selectionMode="single" disallowEmptySelection selectionBehavior="replace" selectedKeys={[page.id]} onSelectionChange={(keys) => { for (const key of keys as Set<string>) setId(key) }}>
          {pages.map((one) => <ListBoxItem key={one.id} id={one.id} textValue={one.title} className={styles['name'] ?? ''}>{one.title}</ListBoxItem>)}
        </ListBox>
        <article className={styles['page']} tabIndex={0} aria-label={page.title} key={page.id}><Markdown text={page.text} /></article>
      </div>
    </Dialog>
  )
}
