// Fields of one's own: each edited in place as the others are, and a line that makes a new one, `name: value`.
import { useState, type KeyboardEvent } from 'react'
import { fieldNames, type FieldName } from '../../shared/article/article'
import type { ArticleView } from '../../shared/question'
import { setField } from '../editor/article'
import { toInput } from './field'
import styles from './inspector.module.css'
import { said, wording } from '../words/wording'

export function OwnFields({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const [fresh, setFresh] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const own = Object.entries(view.custom).filter(([name, value]) => value !== null && !fieldNames.includes(name as FieldName))
  const add = async (): Promise<void> => {
    const [, name, value] = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/u.exec(fresh) ?? []
    if (!name || !value) return setRefused(wording.inspector.writeField)
    const saved = await setField(name, value)
    setRefused(saved && !saved.ok ? said(saved.failure.message) : null)
    if (saved?.ok) setFresh('')
  }
  return (
    <section className={styles.section}>
      <h3>{wording.inspector.ownFields}</h3>
      {own.map(([name, value]) => <OwnField key={name} name={name} value={toInput(value)} />)}
      <input
        className={`${styles.input} ${styles.tagBox}`} aria-label={wording.inspector.newField} placeholder={wording.inspector.nameValue} spellCheck={false} aria-invalid={refused !== null} value={fresh}
        onChange={event => { setFresh(event.target.value); setRefused(null) }}
        onKeyDown={event => {
          if (event.key === 'Enter') void add()
          else if (event.key === 'Escape') {
            event.stopPropagation()
            event.currentTarget.blur()
          }
        }}
      />
      {refused && <p className={styles.refused} role="alert">{refused}</p>}
    </section>
  )
}

/** An emptied field goes. */
function OwnField({ name, value }: { readonly name: string; readonly value: string }): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null)
  const keep = (): void => {
    setDraft(null)
    if (draft !== null && draft.trim() !== value) void setField(name, draft.trim() === '' ? null : draft.trim())
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') keep()
    else if (event.key === 'Escape') {
      event.stopPropagation()
      setDraft(null)
    }
  }
  return (
    <div className={styles.own}>
      <label htmlFor={`own-${name}`} title={name}>{name}</label>
      <input id={`own-${name}`} className={styles.input} spellCheck={false} value={draft ?? value} onChange={event => setDraft(event.target.value)} onBlur={keep} onKeyDown={keys} />
    </div>
  )
}
