// Title and metadata strip of the article. The title is edited in place: Enter keeps it, Escape gives up.
import { Calendar, CalendarX, Folder, Globe, Languages } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ArticleView } from '../../shared/question'
import { visible } from '../../shared/text/visible'
import { setField } from './article'
import { settleFlag } from './flags'
import { languageName } from './language'
import { origin } from '../inspector/origin'
import styles from './pane.module.css'
import { wording } from '../words/wording'

export function Heading({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const { site, section, published, language } = view.fields
  return (
    <header className={styles.heading}>
      <Title view={view} key={view.number} />
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

function Title({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const title = view.fields.title ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = '0'
    element.style.height = `${element.scrollHeight}px`
  })
  const fix = view.flags.find(flag => flag.in === 'title' && flag.places.some(place => place.state === 'open' && place.now !== null))
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
      {fix && (
        <button type="button" className={styles.trim} title={fix.message} onClick={() => void settleFlag('fix.accept', `${fix.kind} ${fix.in} ${fix.places[0]?.start ?? ''}`)}>
          {wording.editor.trimCharacters(fix.places.reduce((sum, place) => sum + place.was.length, 0))}
        </button>
      )}
    </div>
  )
}
