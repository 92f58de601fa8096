// Attributes of an annotation, one line each as `name: value`; an emptied line takes one away, a button gives a new line.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import { act } from '../editor/at-hand'
import styles from './inspector.module.css'
import { wording } from '../words/wording'

export function Attributes({ annotation }: { readonly annotation: PlacedAnnotation }): React.JSX.Element {
  const [adding, setAdding] = useState(false)
  const entries = Object.entries(annotation.attributes)
  const keep = (name: string | null, line: string): void => {
    const [, key, value] = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/su.exec(line) ?? []
    if (line.trim() !== '' && (key === undefined || key.startsWith('__'))) return
    const rest = entries.filter(([one]) => one !== name && one !== key)
    const next = Object.fromEntries(key === undefined ? rest : [...rest, [key, value ?? '']])
    if (JSON.stringify(next) !== JSON.stringify(annotation.attributes)) void act({ do: 'annotation.set', annotation: annotation.id, attributes: next })
  }
  return (
    <div className={styles.attributes}>
      {entries.map(([name, value]) => <Line key={`${name}: ${value}`} name={wording.inspector.attribute(name)} value={`${name}: ${value}`} onKeep={(line) => keep(name, line)} />)}
      {adding
        ? <Line key={`new ${entries.length}`} name={wording.inspector.newAttribute} value="" fresh onKeep={(line) => { keep(null, line); setAdding(false) }} />
        : <button type="button" className={styles.add} onClick={() => setAdding(true)}><Plus size={12} aria-hidden />{wording.states.attribute}</button>}
    </div>
  )
}

function Line({ name, value, fresh = false, onKeep }: { readonly name: string; readonly value: string; readonly fresh?: boolean; readonly onKeep: (line: string) => void }): React.JSX.Element {
  const [draft, setDraft] = useState(value)
  const half = draft.trim() !== '' && !/^\s*[^:]+:/u.test(draft)
  return (
    <input
      className={styles.input}
      // biome-ignore lint/a11y/noAutofocus: the line comes by a press on its button, and is what was asked for.
      autoFocus={fresh}
      aria-label={name}
      aria-invalid={half}
      title={half ? wording.inspector.writeAttribute : undefined}
      placeholder={wording.inspector.attributeValue}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => onKeep(draft)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        else if (event.key === 'Escape') {
          event.stopPropagation()
          setDraft(value)
        }
      }}
    />
  )
}
