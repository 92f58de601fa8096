// Title and metadata strip of the article. The title is edited in place: Enter keeps it, Escape gives up.
import { Calendar, CalendarX, Folder, Globe, Languages } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ArticleView } from '../../shared/question'
import { visible } from '../../shared/text/visible'
import { setField } from './article'
import { useArticle } from './article-state'
import { flagKey, flagWords, hasFix } from './flag-words'
import { settleFlag } from './flags'
import { languageName } from './language'
import { Difference } from '../ui/Difference'
import { origin } from '../inspector/origin'
import styles from './pane.module.css'
import { said, wording } from '../words/wording'
import { many } from '../ui/words'

export function Heading({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const { site, section, published, language } = view.fields
  return (
    <header className={styles.heading}>
      <Title view={view} key={view.number} />
      <TitleFix view={view} />
      <div className={styles.strip}>
        <span title={site ?? wording.common.noSite}><Globe size={14} aria-hidden /><span className={styles.clip}>{visible(site ?? wording.common.noSite)}</span></span>
        {section && <span title={section}><Folder size={14} aria-hidden /><span className={styles.clip}>{visible(section)}</span></span>}
        {published
          ? <span title={wording.editor.published}><Calendar size={14} aria-hidden />{published}</span>
          : <span className={styles.warn}><CalendarX size={14} aria-hidden />{wording.common.noDate}</span>}
        {language && <span title={wording.editor.language}><Languages size={14} aria-hidden />{languageName(language)}</span>}
      </div>
    </header>
  )
}

/** The side where the title begins, and as many lines as it needs. */
function fitHeight(element: HTMLTextAreaElement | null): void {
  if (!element) return
  element.parentElement?.toggleAttribute('data-rtl', getComputedStyle(element).direction === 'rtl')
  element.style.height = '0'
  element.style.height = `${element.scrollHeight}px`
  element.toggleAttribute('data-more', element.scrollHeight > element.clientHeight + 1)
}

function Title({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const title = view.fields.title ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words may need more lines.
  useEffect(() => fitHeight(field.current), [draft, title])
  useEffect(() => {
    const element = field.current
    if (!element) return
    // Another width of the pane is another number of lines.
    const observer = new ResizeObserver(() => fitHeight(element))
    observer.observe(element.parentElement!)
    return () => observer.disconnect()
  }, [])
  const keep = (): void => {
    const value = draft?.replace(/\s+/g, ' ').trim()
    setDraft(null)
    if (value !== undefined && value !== title) void setField('title', value === '' ? null : value)
  }
  return (
    <div className={styles.titleBox}>
      <textarea
        ref={field}
        className={styles.title}
        aria-label={wording.common.title}
        data-field="title"
        dir="auto"
        title={origin(view, 'title')}
        rows={1}
        spellCheck={false}
        placeholder={wording.common.noTitle}
        value={draft ?? title}
        onChange={event => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.altKey) {
            event.preventDefault()
            event.currentTarget.blur()
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            setDraft(null)
            const element = event.currentTarget
            requestAnimationFrame(() => element.blur())
          }
        }}
      />
    </div>
  )
}

/** The fix of the title, where one is proposed: what it takes away is struck out below the title, at hand or not, so that nothing moves. */
function TitleFix({ view }: { readonly view: ArticleView }): React.JSX.Element | null {
  const hand = useArticle(state => state.flag)
  const fix = view.flags.find(flag => flag.in === 'title' && hasFix(flag))
  if (!fix) return null
  const { icon: Icon, name, verb } = flagWords(fix.kind)
  const here = hand === flagKey(fix)
  const letters = fix.places.reduce((sum, place) => sum + Array.from(place.was).length, 0)
  return (
    <div className={styles.titleFix}>
      {fix.places.map(place => <span key={place.start} className={styles.proposed}><Difference was={place.was} now={place.now ?? ''} fold /></span>)}
      <span className={styles.trim} title={said(fix.message)}>
        <Icon size={14} aria-hidden />{wording.states.nameOfCharacters(name, many(letters, 'character'))}
        <button type="button" onClick={() => void settleFlag('fix.accept', flagKey(fix))}>{verb}{here && <span aria-hidden="true"><kbd>Alt</kbd><kbd>↵</kbd></span>}</button>
      </span>
    </div>
  )
}
