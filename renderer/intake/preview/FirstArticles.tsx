// The first articles of a source as they will come out, file by file and member by member: each with why it begins there,
// its fields, what would be flagged in it, and its first lines.
import { encodingWords, mixedEncoding } from '../../../shared/dump/encodings'
import type { ReactElement } from 'react'
import type { Preview, PreviewArticle, ReadPreview } from '../../../shared/dump/preview'
import { doubtfulBelow } from '../../../shared/divide/calibration'
import { visible } from '../../../shared/text/visible'
import { FlagGlyph } from '../../ui/glyphs'
import { languageName } from '../../editor/language'
import ui from '../../ui/ui.module.css'
import { count, many } from '../../ui/words'
import { Sureness, short } from '../../workbench/CutMark'
import bench from '../../workbench/workbench.module.css'
import { failureWords, said, wording } from '../../words/wording'
import { useOffers } from './offers'
import { sureness } from './Options'
import styles from './preview.module.css'

const shownLines = 8

/** Filled lines with their numbers, counted from the article's first. */
function linesOf({ text, more }: PreviewArticle): { readonly lines: readonly (readonly [number, string])[]; readonly more: boolean } {
  const lines = text.split(/\r\n|\r|\n/u).map((line, at) => [at, line] as const).filter(([, line]) => line.trim() !== '')
  return { lines: lines.slice(0, shownLines), more: more || lines.length > shownLines }
}

function Article({ article, number }: { readonly article: PreviewArticle; readonly number: number }): ReactElement {
  const { title, site, published, byline, language, url, boundary, lineStart, flags, custom } = article
  const { lines, more } = linesOf(article)
  const facts = [site, published, byline.join(', '), language && languageName(language), url].filter((fact): fact is string => fact !== null && fact !== '')
  const others = Object.keys(custom)
  const low = (boundary?.confidence ?? 1) < doubtfulBelow
  return (
    <li className={styles['article']}>
      <div className={styles['cut']}>
        <i className={`${styles['rule']} ${low ? styles['low'] : ''}`} /><b>{wording.workbench.articleNumber(count(number))}</b>
        {lineStart > 0 && boundary && (
          <>
            <Sureness confidence={boundary.confidence} low={low} />
            <span className={`${bench['why']} ${styles['why']}`}>{boundary.reasons.slice(0, 3).map((reason) => <span key={reason} className={ui['chip']}>{short(said(reason))}</span>)}</span>
          </>
        )}
        <span className={styles['grow']} />
        {flags.map((kind) => <span key={kind} className={styles['flag']} title={wording.kinds.flags[kind]}><FlagGlyph kind={kind} /><span className="only-read">{wording.kinds.flags[kind]}</span></span>)}
      </div>
      <h3>{visible(title ?? wording.common.noTitle)}</h3>
      {facts.length > 0 && <p className={styles['about']}>{facts.map((fact) => <span key={fact}>{visible(fact)}</span>)}</p>}
      {others.length > 0 && <p className={styles['about']}>{others.slice(0, 8).map((name) => <span key={name} className={ui['chip']}>{visible(name)}</span>)}</p>}
      <div className={styles['lines']}>
        {lines.map(([at, line]) => <div key={at}><span>{lineStart > 0 ? count(lineStart + at) : ''}</span><span>{visible(line.slice(0, 400))}</span></div>)}
        {more && <div><span /><span className={styles['on']}>{wording.preview.goesOn}</span></div>}
      </div>
    </li>
  )
}

function Read({ one }: { readonly one: ReadPreview }): ReactElement {
  const words = wording.preview
  const { articles, unread } = one
  return (
    <>
      <p className={styles['facts']}>{words.formats[one.format]}, {encodingWords(one.encoding.name)} ({sureness(one.encoding)}), <span className={one.broken > 0 ? styles['bad'] : ''}>{one.broken > 0 ? (one.encoding.name === mixedEncoding ? words.western : words.broken)(many(one.broken, 'byte')) : words.allDecoded}</span>. {one.table && said(one.table)}</p>
      {[...new Set(unread.map(({ why }) => why))].slice(0, 5).map((why) => <p key={why} className={styles['bad']}>{words.alsoUnread(said(why))}</p>)}
      {articles.length === 0 && <p>{one.format === 'galley' ? words.comesBack : words.noArticle}</p>}
      {/* biome-ignore lint/suspicious/noArrayIndexKey: they are only ever read whole. */}
      <ol>{articles.map((article, at) => <Article key={at} article={article} number={at + 1} />)}</ol>
    </>
  )
}

function Member({ one, alone }: { readonly one: Preview; readonly alone: boolean }): ReactElement {
  return (
    <section className={styles['member']}>
      {!alone && <h3 className={styles['file']}>{visible(one.member ?? one.name)}</h3>}
      {'failure' in one ? <p className={styles['bad']}>{failureWords(one.failure)}</p> : <Read one={one} />}
    </section>
  )
}

export function FirstArticles(): ReactElement {
  const look = useOffers(({ at, looks }) => looks[at] ?? null)
  const words = wording.preview
  return (
    <section className={styles['main']} tabIndex={0} aria-label={words.firstArticles} aria-busy={look === null}>
      {look === null && <p role="status" className={styles['empty']}>{words.looking}</p>}
      {look && !look.ok && <p role="alert" className={styles['empty']}>{failureWords(look.failure)}</p>}
      {look?.ok && (
        <>
          {look.value.files > 1 && <p className={styles['facts']}>{words.firstFiles(many(look.value.files, 'file'))}</p>}
          {/* biome-ignore lint/suspicious/noArrayIndexKey: they are only ever read whole. */}
          {look.value.previews.map((one, at) => <Member key={at} one={one} alone={look.value.previews.length === 1} />)}
        </>
      )}
    </section>
  )
}
