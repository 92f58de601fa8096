// The fields of the article, edited in place, each with where its value was found; and where the article comes from.
import { useState } from 'react'
import type { FieldName, FieldValue } from '../../shared/article/article'
import type { ArticleView } from '../../shared/question'
import { encodingWords } from '../../shared/dump/encodings'
import { setField } from '../editor/article'
import { fieldProblem, fromInput, toInput } from './field'
import styles from './inspector.module.css'
import { Notes } from './Notes'
import { Quality } from './Quality'
import { origin } from './origin'
import { OwnFields } from './OwnFields'
import { Tags } from './Tags'
import { run } from '../app/commands'
import { said, wording } from '../words/wording'
import { count, percentage } from '../ui/words'

export function Details({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const { source, boundary } = view
  const dump = source.member ? `${source.dump}, ${source.member}` : source.dump
  return (
    <>
      <div className={styles.fields}>
        <Field view={view} field="site" name={wording.inspector.site} />
        <Field view={view} field="section" name={wording.inspector.section} />
        <div className={styles.two}><Field view={view} field="published" name={wording.inspector.published} /><Field view={view} field="language" name={wording.inspector.language} /></div>
        <div className={styles.two}><Field view={view} field="kind" name={wording.inspector.kind} /><Field view={view} field="byline" name={wording.inspector.byline} /></div>
        <Field view={view} field="url" name={wording.inspector.address} />
      </div>
      <Tags view={view} />
      <OwnFields view={view} />
      <section className={styles.section}>
        <h3>{wording.inspector.whereItComesFrom}</h3>
        <dl className={styles.pairs}>
          <dt>{wording.inspector.dump}</dt><dd><button type="button" className={styles.link} title={`${dump}\n${wording.commands['bench-open']}`} onClick={() => run('bench-open')}>{dump}</button></dd>
          <Pair name={wording.inspector.lines} value={wording.inspector.fromTo(count(source.lineStart), count(source.lineEnd))} />
          <Pair name={wording.inspector.bytes} value={wording.inspector.fromTo(count(source.byteStart), count(source.byteEnd))} />
          <Pair name={wording.inspector.mapping} value={source.mapping === 'exact' ? wording.inspector.exactToTheCharacter : wording.inspector.byRecord} />
          <Pair name={wording.inspector.encoding} value={encodingWords(source.encoding)} />
          <Pair name={wording.common.words} value={count(view.words)} />
          <dt>SHA-256</dt><dd className={styles.mono} title={source.sha256}>{source.sha256.slice(0, 4)}…{source.sha256.slice(-4)}</dd>
        </dl>
      </section>
      <section className={styles.section}>
        <h3>{wording.inspector.cutHere} <span>{percentage(boundary.confidence)}</span></h3>
        <ul className={styles.reasons}>{boundary.reasons.map(reason => <li key={reason}>{said(reason)}</li>)}</ul>
      </section>
      <Quality view={view} />
      <Notes view={view} />
    </>
  )
}

function Pair({ name, value }: { readonly name: string; readonly value: string }): React.JSX.Element {
  return <><dt>{name}</dt><dd title={value}>{value}</dd></>
}

function Field({ view, field, name }: { readonly view: ArticleView; readonly field: FieldName; readonly name: string }): React.JSX.Element {
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const value = toInput(view.fields[field])
  const problem = draft === null ? refused : fieldProblem(field, draft)
  const keep = async (): Promise<void> => {
    if (draft === null || problem) return
    const next: FieldValue = fromInput(field, draft)
    setDraft(null)
    if (toInput(next) === value) return
    const saved = await setField(field, next)
    setRefused(saved && !saved.ok ? said(saved.failure.message) : null)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={`field-${field}`}>{name}</label>
      <input
        id={`field-${field}`}
        className={styles.input}
        title={value}
        dir="auto"
        placeholder={wording.inspector.noneFound}
        spellCheck={false}
        aria-invalid={problem !== null}
        value={draft ?? value}
        onChange={event => setDraft(event.target.value)}
        onBlur={() => void keep()}
        onKeyDown={event => {
          if (event.key === 'Enter') void keep()
          else if (event.key === 'Escape') {
            event.stopPropagation()
            setDraft(null)
          }
        }}
      />
      <small className={problem ? styles.bad : undefined}>{problem ?? origin(view, field)}</small>
    </div>
  )
}
