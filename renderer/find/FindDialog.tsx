// Find and replace: words or a pattern, over the article or many; every hit in its context, left out one by one or all
// replaced, as one step of undo.
import { useEffect, useState, type ReactElement } from 'react'
import type { Find } from '../../shared/find/find'
import type { Answer } from '../../shared/question'
import { perform } from '../app/acts'
import { app } from '../app/state'
import batch from '../batch/batch.module.css'
import { Scopes } from '../batch/Scopes'
import { targetOf, type Scope } from '../batch/scope'
import { ask, onStore } from '../bridge/store'
import { flushTyping, selectedWords } from '../editor/at-hand'
import { useArticle } from '../editor/article-state'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useOnceRested } from '../ui/once-rested'
import ui from '../ui/ui.module.css'
import { count, many } from '../ui/words'
import { hitKey } from './hit-rows'
import { goToPlace, showHitsOf } from './hits-shown'
import { Hits } from './Hits'
import { failureWords, wording } from '../words/wording'

/** So many hits are shown; the others are replaced too, and counted. */
const shown = 5000

type FoundHits = Answer<'find.hits'>
/** What was looked for last stays for the next time. */
let last: { readonly find: Find; readonly template: string } = { find: { text: '', regular: false, exact: false, words: false }, template: '' }

export function FindDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [find, setFind] = useState<Find>(() => ({ ...last.find, text: selectedWords() || last.find.text }))
  const [template, setTemplate] = useState(last.template)
  const [scope, setScope] = useState<Scope>(app().picked.size > 1 ? 'picked' : useArticle.getState().view ? 'here' : 'list')
  const [found, setFound] = useState<FoundHits | null>(null)
  const [failure, setFailure] = useState('')
  const [looked, setLooked] = useState('')
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => onStore((event) => {
    if (event.type === 'scanning' && event.slot === 'find') setLooked(wording.marks.soFar(count(event.done), many(event.total, 'article'), many(event.found, 'hit')))
  }), [])
  useEffect(() => () => void ask('find.stop', null), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found of another scope goes too.
  useEffect(() => {
    last = { find, template }
    setFound(null)
    setFailure('')
    setLooked('')
    setSkipped(new Set())
  }, [find, template, scope])
  useOnceRested(async (live) => {
    showHitsOf(find)
    if (find.text === '') return
    await flushTyping()
    const answer = await ask('find.hits', { target: await targetOf(scope), find, with: template, limit: shown })
    if (!live()) return
    if (answer.ok) setFound(answer.value)
    else if (answer.failure.code !== 'superseded') setFailure(failureWords(answer.failure))
  }, [find, template, scope])
  const wanted = found ? found.total - skipped.size : 0
  const replace = async (): Promise<void> => {
    if (!found || wanted === 0) return
    const skip = found.hits.filter((hit) => skipped.has(hitKey(hit))).map(({ article, start }) => ({ article, start }))
    onClose()
    await perform({ do: 'find.replace', target: await targetOf(scope), find, with: template, skip, seq: found.seq })
  }
  const option = (key: 'regular' | 'exact' | 'words', name: string): ReactElement => <label className={batch['choice']}><input type="checkbox" checked={find[key]} onChange={(event) => setFind({ ...find, [key]: event.target.checked })} /><span>{name}</span></label>
  const skipAll = (skip: boolean) => setSkipped(new Set(skip && found ? found.hits.map(hitKey) : []))
  return (
    <Dialog title={wording.marks.findAndReplace} onClose={onClose} foot={<><Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" keys="$mod+Enter" isDisabled={wanted === 0} onPress={() => void replace()}>{wanted > 0 ? wording.marks.replaceMany(count(wanted)) : wording.marks.replace}</Button></>}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears one key for all that stands in it. */}
      <div style={{ display: 'contents' }} onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && void replace()}>
        <div className={batch['pair']}>
          <label className={ui['labelled']}><span>{wording.marks.find}</span><span className={ui['field']}><input autoFocus spellCheck={false} maxLength={2000} value={find.text} onFocus={(event) => event.target.select()} onChange={(event) => setFind({ ...find, text: event.target.value })} /></span></label>
          <label className={ui['labelled']}><span>{wording.marks.replaceWith}</span><span className={ui['field']}><input spellCheck={false} value={template} onChange={(event) => setTemplate(event.target.value)} placeholder={find.regular ? wording.marks.firstGroup : wording.marks.withNothing} /></span></label>
        </div>
        <div className={batch['row']}>{option('exact', wording.marks.capitalsAsWritten)}{option('words', wording.marks.wholeWords)}{option('regular', wording.marks.regularExpression)}</div>
        <Scopes scope={scope} onScope={setScope} />
        <div className={batch['row']}>
          <p role="status" className={`${batch['sum']} ${failure ? batch['bad'] : ''}`}>{failure || sumOf(find.text, found, skipped.size, looked)}</p>
          {found && found.total > 0 && <><Button size="small" look="quiet" onPress={() => skipAll(false)}>{wording.marks.takeAll}</Button><Button size="small" look="quiet" onPress={() => skipAll(true)}>{wording.marks.leaveAllOut}</Button></>}
        </div>
        {found && found.hits.length > 0 && <Hits key={found.seq} hits={found.hits} skipped={skipped} onGo={(hit) => { onClose(); void goToPlace(hit) }} onSkip={(keys, skip) => setSkipped((now) => new Set([...now].filter((key) => skip || !keys.includes(key)).concat(skip ? keys : [])))} />}
      </div>
    </Dialog>
  )
}

function sumOf(text: string, found: FoundHits | null, skipped: number, looked: string): string {
  if (text === '') return wording.marks.writeWhatToLookFor
  if (!found) return looked ? wording.marks.lookingFor(looked) : wording.marks.looking
  const slow = found.slow.length > 0 ? wording.marks.tookTooLong(many(found.slow.length, 'article')) : ''
  if (found.total === 0) return wording.marks.nothingReadsSo(slow)
  const beyond = found.total > found.hits.length ? wording.marks.firstAreShown(count(found.hits.length)) : ''
  return wording.marks.hitsIn(many(found.total, 'hit'), many(found.articles, 'article'), skipped > 0 ? wording.marks.andLeftOut(count(skipped)) : '', beyond, slow)
}
