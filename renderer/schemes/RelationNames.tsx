// The names of relations, one a line of a field; the first is drawn where nothing else is chosen.
import { useState, type ReactElement } from 'react'
import { perform } from '../app/acts'
import ui from '../ui/ui.module.css'
import { said, wording } from '../words/wording'

export function Relations({ names }: { readonly names: readonly string[] }): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  // Shown in the language at hand, as labels are; one that was left as it is keeps its stored name.
  const shown = names.map(said)
  const keep = (): void => {
    const next = (draft ?? '').split(',').map((name) => name.trim()).filter(Boolean).map((name) => names[shown.indexOf(name)] ?? name)
    setDraft(null)
    if (draft !== null && next.length > 0 && next.join() !== names.join()) void perform({ do: 'label.relations', relations: next }, false)
  }
  return (
    <label className={ui['labelled']}><span>{wording.schemes.relationsWithCommas}</span>
      <span className={ui['field']}><input maxLength={2000} value={draft ?? shown.join(', ')} onChange={(event) => setDraft(event.target.value)} onBlur={keep} onKeyDown={(event) => event.key === 'Enter' && keep()} /></span>
    </label>
  )
}
