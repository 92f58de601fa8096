// Flags of the article: each with its place and evidence; what was settled stays as one line.
import { Check } from 'lucide-react'
import { setApp } from '../app/state'
import { Empty } from '../ui/Empty'
import type { ArticleView, FlagView } from '../../shared/question'
import { settleFlag, takeFlag } from '../editor/flags'
import { useArticle } from '../editor/article-state'
import { flagKey, flagWords, hasFix, isOpen, openPlaces } from '../editor/flag-words'
import { lineOf } from './line-of'
import styles from './inspector.module.css'
import { Notes } from './Notes'
import { Tags } from './Tags'
import { said, wording } from '../words/wording'
import { many } from '../ui/words'

export function Flags({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const hand = useArticle(state => state.flag)
  // Line numbers come with the raw text, a moment later.
  useArticle(state => state.raw)
  const open = view.flags.filter(isOpen)
  const settled = view.flags.filter(flag => !isOpen(flag) && (flag.dismissed || flag.places.some(place => place.state === 'accepted' || place.state === 'dismissed')))
  return (
    <>
      {!view.more && open.length === 0 && settled.length === 0 && <Empty said={wording.states.nothingFlagged} next={wording.states.acceptsAsItIs} keys="a" />}
      {open.map(flag => <OpenFlag key={flagKey(flag)} view={view} flag={flag} atHand={flagKey(flag) === hand} />)}
      {settled.map(flag => (
        <div key={flagKey(flag)} className={`${styles.flag} ${styles.settled}`}>
          <Check size={16} aria-hidden />
          <b>{flagWords(flag.kind).name}</b>
          <p>{flag.places.some(place => place.state === 'accepted') ? wording.inspector.fixed : wording.inspector.dismissed}{flag.places.length > 0 && `, ${many(flag.places.length, 'place')}`}</p>
        </div>
      ))}
      <Tags view={view} />
      <Notes view={view} />
    </>
  )
}

function OpenFlag({ view, flag, atHand }: { readonly view: ArticleView; readonly flag: FlagView; readonly atHand: boolean }): React.JSX.Element {
  const key = flagKey(flag)
  const { icon: Icon, name, verb } = flagWords(flag.kind)
  const Verb = hasFix(flag) && atHand ? styles.primary : styles.button
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: F does the same by key.
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are reached by Tab.
    <div className={`${styles.flag} ${atHand ? styles.atHand : ''}`} onClick={() => takeFlag(key)} data-flag-kind={flag.kind}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      <b>{name} <span>{where(view, flag)}</span></b>
      {atHand && <button type="button" className={`${styles.quiet} ${styles.everywhere}`} title={wording.inspector.allOfThisKind} onClick={(event) => {
        event.stopPropagation()
        setApp({ overlay: 'fixes' })
      }}>{wording.inspector.all}</button>}
      <p>{said(flag.message)}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click on a button from the flag. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps a click on a button from the flag. */}
      <div className={styles.acts} onClick={event => event.stopPropagation()}>
        {hasFix(flag) && (
          <button type="button" className={Verb} onClick={() => void settleFlag('fix.accept', key)}>
            {verb}{atHand && <span aria-hidden="true"><kbd>Alt</kbd> <kbd>↵</kbd></span>}
          </button>
        )}
        <button type="button" className={styles.quiet} onClick={() => void settleFlag('fix.dismiss', key)}>{wording.inspector.dismiss}{atHand && <span aria-hidden="true"><kbd>X</kbd></span>}</button>
      </div>
    </div>
  )
}

function where(view: ArticleView, flag: FlagView): string {
  const open = openPlaces(flag)
  if (flag.in === 'title') return wording.inspector.inTitle
  const first = open.find(place => place.text)?.text
  if (open.length === 1 && first) return wording.inspector.line(lineOf(view, first[0]))
  return open.length > 1 ? many(open.length, 'place') : ''
}
