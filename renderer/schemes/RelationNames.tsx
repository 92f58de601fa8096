// The names of relations, in one field with commas; the first is drawn where nothing else is chosen.
import { useState, type ReactElement } from 'react'
import { newsScheme } from '../../shared/scheme/scheme'
import { perform } from '../app/acts'
import ui from '../ui/ui.module.css'
import styles from './scheme.module.css'
import { said, wording } from '../words/wording'

export function Relations({ names }: { readonly names: readonly string[] }): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  // Shown in the language at hand, as labels are. What is written there for one that is here, or that Galley brings along, is that one.
  const shown = names.map(said)
  const known = [...names, ...newsScheme.relations]
  const keep = (): void => {
    const next = (draft ?? '').split(',').map((name) => name.trim()).filter(Boolean).map((name) => known.find((one) => said(one) === name) ?? name)
    setDraft(null)
    if (draft !== null && next.length > 0 && next.join() !== names.join()) void perform({ do: 'label.relations', relations: next }, 'quietly')
  }
  return (
    <label className={ui['labelled']}><span>{wording.schemes.relationsWithCommas}</span>
      <textarea className={styles['names']} maxLength={2000} rows={2} value={draft ?? shown.join(', ')} onChange={(event) => setDraft(event.target.value)} onBlur={keep} onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        keep()
      }} />
    </label>
  )
}
