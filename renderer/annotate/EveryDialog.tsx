// The same words wherever they stand: shows where, with samples and a count, before one command labels them all.
import { useEffect, useState, type ReactElement } from 'react'
import type { Target } from '../../shared/action/action'
import type { Answer } from '../../shared/question'
import { perform } from '../app/acts'
import { app, useSome } from '../app/state'
import { ask, onStore } from '../bridge/store'
import { useArticle } from '../editor/article-state'
import { queryTitle } from '../list/title'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useOnceRested } from '../ui/once-rested'
import ui from '../ui/ui.module.css'
import { count, many } from '../ui/words'
import { wordsAtHand } from '../editor/at-hand'
import { labelWord } from './label-word'
import { hueClass } from './paint'
import styles from './annotate.module.css'
import { failureWords, wording } from '../words/wording'

type Scope = 'here' | 'picked' | 'list'

export function EveryDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { labels, selected, view } = useArticle()
  const { picked, query, list } = useSome(({ picked, query, list }) => ({ picked, query, list }))
  const [words, setWords] = useState(wordsAtHand)
  const [label, setLabel] = useState(() => view?.annotations.find((one) => one.id === selected)?.label ?? labels[0]?.name ?? '')
  const [scope, setScope] = useState<Scope>(picked.size > 1 ? 'picked' : 'here')
  const [found, setFound] = useState<Answer<'words.find'> | null>(null)
  const [failure, setFailure] = useState('')
  const [scanned, setScanned] = useState('')
  const target: Target = scope === 'picked' ? { articles: [...picked] } : scope === 'list' ? { query } : { articles: view ? [view.id] : [] }
  const key = JSON.stringify([scope, words, label])
  useEffect(() => onStore((event) => {
    if (event.type === 'scanning' && event.slot === 'words') setScanned(wording.marks.ofMany(count(event.done), many(event.total, 'article')))
  }), [])
  useEffect(() => () => void ask('find.stop', null), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for all that the question is made of.
  useEffect(() => {
    setFound(null)
    setFailure('')
  }, [key])
  useOnceRested(async (live) => {
    if (words.trim() === '' || label === '') return
    const answer = await ask('words.find', { target, words: words.trim(), label })
    if (!live()) return
    setScanned('')
    if (answer.ok) setFound(answer.value)
    else if (answer.failure.code !== 'superseded') setFailure(failureWords(answer.failure))
  }, [key])
  const give = (): void => {
    if (!found || found.count === 0) return
    void perform({ do: 'annotation.every', target, words: words.trim(), label })
    onClose()
  }
  const choice = (value: Scope, title: string): ReactElement => <label className={styles.choice}><input type="radio" name="scope" checked={scope === value} onChange={() => setScope(value)} />{title}</label>
  return (
    <Dialog title={wording.marks.labelTheseWordsEverywhere} onClose={onClose} foot={<><Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" keys="Enter" isDisabled={!found || found.count === 0} onPress={give}>{found ? wording.marks.labelPlaces(many(found.count, 'place')) : wording.marks.labelThem}</Button></>}>
      <div className={styles.pair}>
        <label className={ui['labelled']}><span>{wording.common.words}</span><span className={ui['field']}><input autoFocus maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && give()} /></span></label>
        <label className={ui['labelled']}><span>{wording.common.label}</span><select className={ui['select']} value={label} onChange={(event) => setLabel(event.target.value)}>{labels.map(({ name }) => <option key={name} value={name}>{labelWord(name)}</option>)}</select></label>
      </div>
      <fieldset className={styles.scopes}>
        <legend className="only-read">{wording.common.where}</legend>
        {choice('here', wording.marks.thisArticle)}
        {picked.size > 1 && choice('picked', wording.marks.pickedMany(count(picked.size)))}
        {choice('list', `${queryTitle(query)}, ${count(app().text ? (app().state?.count ?? 0) : (list?.count ?? 0))}`)}
      </fieldset>
      <p role="status" className={styles.sum}>{failure || (found ? (found.count === 0 ? wording.marks.nowhereWithout : wording.marks.placesIn(many(found.count, 'place'), many(found.articles, 'article'), count(found.of))) : words.trim() === '' ? wording.marks.selectWordsInTheText : wording.marks.lookingAt(scanned))}</p>
      {found && found.samples.length > 0 && (
        <ol className={styles.samples} aria-label={wording.common.samples}>
          {found.samples.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: samples are made anew with each question.
            <li key={index}><small>{one.title}</small>…{one.before}<mark className={`${styles.annotation} ${hueClass(labels.find(({ name }) => name === label))}`}>{one.words}</mark>{one.after}…</li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
