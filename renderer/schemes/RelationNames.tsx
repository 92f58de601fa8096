// The names of relations, one a line of a field; the first is drawn where nothing else is chosen.
import { useState, type ReactElement } from 'react'
import { perform } from '../app/acts'
import ui from '../ui/ui.module.css'
import { wording } from '../words/wording'

export function Relations({ names }: { readonly names: readonly string[] }): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  const keep = (): void => {
    const next = (draft ?? '').split(',').map((name) => name.trim()).filter(Boolean)
    setDraft(null)
    if (draft !== null && next.length > 0 && next.join() !== names.join()) void perform({ do: 'label.relations', relations: next }, false)
  }
  return (
    <label className={ui['labelled']}><span>{wording.schemes.relationsWithCommas}</span>
      <span className={ui['field']}><input maxLength={2000} value={draft ?? names.join(', ')} onChange={(event) => setDraft(event.target.value)} onBlur={keep} onKeyDown={(event) => event.key === 'Enter' && keep()} /></span>
    </label>
  )
}
