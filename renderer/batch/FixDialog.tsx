// One kind of flag over many articles: how many, samples as differences, then fixed or dismissed by one command.
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { FlagKind } from '../../shared/article/article'
import { besideSample } from '../../shared/find/question'
import type { Answer } from '../../shared/question'
import { perform } from '../app/acts'
import { app } from '../app/state'
import { ask } from '../bridge/store'
import { flushTyping } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { flagKey, flagWords } from '../editor/flag-words'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { many } from '../ui/words'
import styles from './batch.module.css'
import { Scopes } from './Scopes'
import { targetOf, type Scope } from './scope'
import { failureWords, wording } from '../words/wording'

type Preview = Answer<'fix.preview'>

export function FixDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const kinds = app().state?.flags.map(({ kind }) => kind) ?? []
  const [kind, setKind] = useState<FlagKind>(() => {
    const { view, flag } = useArticle.getState()
    return view?.flags.find((one) => flagKey(one) === flag)?.kind ?? kinds[0] ?? 'debris'
  })
  const [scope, setScope] = useState<Scope>(app().picked.size > 1 ? 'picked' : useArticle.getState().view ? 'source' : 'list')
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [preview, setPreview] = useState<Preview | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    let live = true
    setPreview(null)
    setFailure('')
    void flushTyping().then(() => targetOf(scope)).then((target) => ask('fix.preview', { target, kind })).then((answer) => {
      if (!live) return
      if (answer.ok) setPreview(answer.value)
      else setFailure(failureWords(answer.failure))
    })
    return () => {
      live = false
    }
  }, [kind, scope])
  const settle = async (what: 'fix.accept' | 'fix.dismiss'): Promise<void> => {
    onClose()
    await perform({ do: what, target: await targetOf(scope), kind })
  }
  const { verb } = flagWords(kind)
  const open = (preview?.open ?? 0) > 0
  const fixable = (preview?.fixable ?? 0) > 0
  return (
    <Dialog title={wording.marks.flagsOfOneKind} words={wording.marks.oneStepOfUndo} onClose={onClose} foot={(
      <>
        <Button onPress={onClose}>{wording.common.cancel}</Button>
        <Button isDisabled={!open} onPress={() => void settle('fix.dismiss')}>{wording.marks.dismissAll}</Button>
        <Button look="primary" keys="$mod+Enter" isDisabled={!fixable} onPress={() => void settle('fix.accept')}>{preview && fixable ? `${verb}: ${about(preview.fixable, preview.exact)}` : verb}</Button>
      </>
    )}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears one key for all that stands in it. */}
      <div style={{ display: 'contents' }} onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && fixable && void settle('fix.accept')}>
        <label className={ui['labelled']}><span>{wording.marks.kind}</span>
          <select ref={first} className={ui['select']} value={kind} onChange={(event) => setKind(event.target.value as FlagKind)}>{kinds.map((one) => <option key={one} value={one}>{flagWords(one).name}</option>)}</select>
        </label>
        <Scopes scope={scope} onScope={setScope} />
        <p role="status" className={`${styles['sum']} ${failure ? styles['bad'] : ''}`}>{failure || sumOf(preview)}</p>
        {preview && preview.samples.length > 0 && (
          <ol className={styles['samples']} aria-label={wording.common.samples}>
            {preview.samples.map((sample) => (
              <li key={`${sample.article} ${sample.in} ${sample.start}`}>
                <small>{sample.title ?? wording.common.noTitle}{sample.site && `, ${sample.site}`}</small>
                {sample.before.length < besideSample ? sample.before : sample.before.replace(/^\S+\s/u, '… ')}<del className={ui['del']}>{visible(sample.was)}</del>{sample.now !== null && sample.now !== '' && <ins className={ui['ins']}>{visible(sample.now)}</ins>}{sample.after.length < besideSample ? sample.after : sample.after.replace(/\s\S+$/u, ' …')}
              </li>
            ))}
          </ol>
        )}
      </div>
    </Dialog>
  )
}

/** Spaces and hidden characters by their code points, so that their difference can be seen. */
function visible(text: string): string {
  if (text === ' ') return '␣'
  return /^[\s\p{C}\p{Zs}]+$/u.test(text) ? [...text].map((point) => `U+${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ') : text.replace(/\n/g, '¶')
}

function about(places: number, exact: boolean): string {
  return `${exact ? '' : wording.marks.about}${many(places, 'place')}`
}

function sumOf(preview: Preview | null): string {
  if (!preview) return wording.marks.counting
  if (preview.articles === 0) return wording.marks.noFlagOfThisKind
  const without = preview.fixable < preview.open ? wording.marks.withoutRemedy(about(preview.open - preview.fixable, preview.exact)) : ''
  return wording.marks.flagsIn(about(preview.open, preview.exact), many(preview.articles, 'article'), without)
}
