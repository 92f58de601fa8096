// What recurs across a site, a dump or the list: proposed with counts and samples, chosen, then applied as one step of undo.
import { useEffect, useState, type ReactElement } from 'react'
import type { RecurringRule } from '../../shared/find/question'
import type { Answer } from '../../shared/question'
import { formatQuery } from '../../shared/find/query'
import { perform } from '../app/acts'
import { app } from '../app/state'
import { ask, onStore } from '../bridge/store'
import batch from '../batch/batch.module.css'
import { useArticle } from '../editor/article-state'
import { queryTitle } from '../list/title'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { count, many } from '../ui/words'
import { failureWords, wording } from '../words/wording'
import styles from './recurring.module.css'

interface Scope {
  readonly name: string
  readonly query: string
}

const keyOf = ({ kind, key }: RecurringRule): string => `${kind} ${key}`
const isLine = ({ kind }: RecurringRule): boolean => kind === 'line'

/** The site and the dump of the article at hand, and the list. */
function scopesAtHand(): readonly Scope[] {
  const { view } = useArticle.getState()
  const { query } = app()
  const named = (field: 'site' | 'dump', value: string): string => formatQuery({ terms: [{ negated: false, field, value }] })
  const site = view?.fields.site
  return [
    ...(typeof site === 'string' ? [{ name: wording.recurring.site(site), query: named('site', site) }] : []),
    ...(view ? [{ name: wording.recurring.dump(view.source.dump), query: named('dump', view.source.dump) }] : []),
    { name: queryTitle(query), query },
  ]
}

/** Articles of none: ends what is under way. */
const stopLooking = (): void => void ask('recurring.find', { target: { articles: [] } })

export function RecurringDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = wording.recurring
  const [scopes] = useState(scopesAtHand)
  const [query, setQuery] = useState(scopes[0]!.query)
  const [round, setRound] = useState(0)
  const [found, setFound] = useState<Answer<'recurring.find'> | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState('')
  const [looking, setLooking] = useState(true)
  useEffect(() => onStore((event) => {
    if (event.type === 'scanning' && event.slot === 'recurring' && event.total > 0) setState(wording.recurring.looking(count(event.done), many(event.total, 'article')))
  }), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again.
  useEffect(() => {
    let live = true
    setFound(null)
    setLooking(true)
    void ask('recurring.find', { target: { query } }).then((answer) => {
      if (!live) return
      setLooking(false)
      if (!answer.ok) return setState(answer.failure.code === 'superseded' ? wording.recurring.stopped : failureWords(answer.failure))
      const { rules, of } = answer.value
      setFound(answer.value)
      // What reads like a page's own is proposed; the rest is shown.
      setChosen(new Set(rules.filter((rule) => rule.open > 0 && rule.known !== null).map(keyOf)))
      setState(rules.length === 0 ? wording.recurring.nothing : wording.recurring.found(many(rules.length, 'rule'), many(of, 'article')))
    })
    return () => {
      live = false
    }
  }, [query, round])
  const leave = (): void => {
    stopLooking()
    onClose()
  }
  const picked = found?.rules.filter((rule) => chosen.has(keyOf(rule))) ?? []
  const sum = (rules: readonly RecurringRule[]): number => rules.reduce((all, { open }) => all + open, 0)
  const sites = picked.filter((rule) => !isLine(rule))
  const lines = picked.filter(isLine)
  const apply = (): void => {
    void perform({ do: 'recurring.mark', target: { query }, lines: lines.map(({ key }) => key), sites: sites.map(({ key }) => key) })
    onClose()
  }
  const turn = (key: string): void => setChosen((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]))
  const foot = (
    <>
      <Button onPress={leave}>{wording.common.cancel}</Button>
      <Button look="primary" isDisabled={sum(picked) === 0} onPress={apply}>{sum(picked) === 0 ? words.choose : sum(sites) === 0 ? words.markLines(many(sum(lines), 'line')) : sum(lines) === 0 ? words.shortenTitles(many(sum(sites), 'title')) : words.apply(many(sum(lines), 'line'), many(sum(sites), 'title'))}</Button>
    </>
  )
  return (
    <Dialog wide title={words.title} words={words.says} onClose={leave} foot={foot}>
      <fieldset className={batch.scopes}>
        <legend className="only-read">{words.where}</legend>
        {scopes.map((scope) => (
          <label key={scope.name} className={batch.choice}><input type="radio" name="where" checked={query === scope.query} onChange={() => { setQuery(scope.query); setRound(round + 1) }} /><span>{scope.name}</span></label>
        ))}
      </fieldset>
      <p className={styles.state}><span role="status" className={batch.sum}>{state}</span>{looking && <Button look="quiet" size="small" onPress={stopLooking}>{words.stop}</Button>}</p>
      {found && found.rules.length > 0 && (
        <ul className={styles.rules} aria-label={words.title}>
          {found.rules.map((rule) => <Proposed key={keyOf(rule)} rule={rule} chosen={chosen.has(keyOf(rule))} onTurn={() => turn(keyOf(rule))} />)}
        </ul>
      )}
    </Dialog>
  )
}

function Proposed({ rule, chosen, onTurn }: { readonly rule: RecurringRule; readonly chosen: boolean; readonly onTurn: () => void }): ReactElement {
  const words = wording.recurring
  return (
    <li>
      <label>
        <input type="checkbox" checked={chosen} disabled={rule.open === 0} onChange={onTurn} />
        <b dir="auto">{rule.text}</b>
        <small>{isLine(rule) ? words.line : words.siteInTitles}, {words.inArticles(count(rule.articles), count(rule.of))}, {rule.open === 0 ? words.settled : words.changes(count(rule.open))}</small>
      </label>
      <details>
        <summary>{words.sample}</summary>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: samples are made anew with each question. */}
        {rule.samples.map((sample, at) => <p key={at} dir="auto">{sample}</p>)}
      </details>
    </li>
  )
}
