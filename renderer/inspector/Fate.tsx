// What became of an annotation's words: old and new side by side, who touched them when, and where lost ones could stand.
import { useEffect, useState } from 'react'
import { quoteOf } from '../../shared/anchor/place'
import type { PlacedAnnotation } from '../../shared/article/annotation'
import type { Answer, ArticleView } from '../../shared/question'
import { keepWords, placeAnew } from '../annotate/mend'
import { ask } from '../bridge/store'
import { act } from '../editor/at-hand'
import { Difference } from '../ui/Difference'
import styles from './inspector.module.css'
import { when } from './when'
import { said, wording } from '../words/wording'

interface FateProps {
  readonly view: ArticleView
  readonly annotation: PlacedAnnotation
}

export function Changed({ view, annotation }: FateProps): React.JSX.Element {
  const now = quoteOf(view.text, annotation.spans)
  return (
    <span className={styles.sides}>
      <span><i>{wording.inspector.was}</i><span className={styles.side}><Difference was={annotation.quote} now={now} side="was" /></span></span>
      <span><i>{wording.inspector.now}</i><span className={styles.side}><Difference was={annotation.quote} now={now} side="now" /></span></span>
    </span>
  )
}

export function Lost({ view, annotation }: FateProps): React.JSX.Element {
  const { id, state, prefix, suffix, quote } = annotation
  const [fate, setFate] = useState<Answer<'annotation.fate'> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another text it is another fate.
  useEffect(() => {
    let live = true
    void ask('annotation.fate', { annotation: id }).then((answer) => live && answer.ok && setFate(answer.value))
    return () => {
      live = false
    }
  }, [id, view.version])
  const { touched: edit } = fate ?? {}
  const touched = edit ? wording.inspector.atBy(when(edit.at), edit.by, edit.why === 'typed' ? '' : `, ${said(edit.why)}`) : ''
  if (state === 'changed') {
    return (
      <>
        {touched && <span className={styles.line}>{wording.inspector.changedThen(touched)}</span>}
        <span className={styles.acts}>
          <button type="button" className={styles.button} onClick={() => void keepWords(id)}>{wording.common.keep} <kbd>Y</kbd></button>
          <button type="button" className={styles.quiet} onClick={() => void placeAnew(id)} title={wording.inspector.takesTheWordsThatAre}>{wording.inspector.rePlace} <kbd>P</kbd></button>
        </span>
      </>
    )
  }
  const found = fate?.proposal ? quoteOf(view.text, fate.proposal.spans) : null
  return (
    <>
      <span className={styles.line}>{wording.inspector.itStoodIn(prefix.trimStart())}<b>{quote.length > 40 ? '…' : quote}</b>{suffix.trimEnd()}…”.</span>
      <span className={styles.line}>{wording.inspector.theWordsWereDeleted(touched)}</span>
      {found !== null && <span className={styles.line}>{found === quote ? wording.inspector.theSameWordsStandElsewhere : wording.inspector.foundNearby(found)}</span>}
      <span className={styles.acts}>
        {found !== null && <button type="button" className={styles.button} onClick={() => void placeAnew(id)}>{wording.inspector.placeThere} <kbd>P</kbd></button>}
        <button type="button" className={styles.quiet} onClick={() => void act({ do: 'annotation.remove', annotation: id })}>{wording.inspector.letGo}</button>
      </span>
    </>
  )
}
