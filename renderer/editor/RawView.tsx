// Raw: what the dump said, with its lines.
import { useMemo } from 'react'
import type { ArticleView } from '../../shared/question'
import styles from './text.module.css'
import { wording } from '../words/wording'

interface Texts {
  readonly view: ArticleView
  readonly raw: { readonly raw: string; readonly firstText: string }
}

export function RawView({ view, raw }: Texts): React.JSX.Element {
  const lines = useMemo(() => raw.raw.split(/\r\n|\n|\r/), [raw.raw])
  return (
    <div className={styles.raw} role="document" aria-label={wording.editor.rawText} tabIndex={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of an immutable text.
        <div key={index} className={styles.rawLine}>
          <span>{view.source.lineStart + index}</span>
          <span className={view.titleRaw !== null && line === view.titleRaw ? styles.rawTitle : undefined}>{line || ' '}</span>
        </div>
      ))}
    </div>
  )
}
