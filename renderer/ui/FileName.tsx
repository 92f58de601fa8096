// A file's name in the room that there is, cut in its middle: both its beginning and its end tell it apart. Read out whole.
import type { ReactElement } from 'react'
import { visible } from '../../shared/text/visible'
import styles from './file-name.module.css'

const kept = 8
/** Halves of such a name would stand in the order of the line, not in its own. */
const turns = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

export function FileName({ name }: { readonly name: string }): ReactElement {
  const points = Array.from(visible(name))
  const end = turns.test(name) ? points.length : Math.max(points.length - kept, Math.ceil(points.length / 2))
  return (
    <span className={styles['name']}>
      <span className="only-read">{points.join('')}</span>
      <span aria-hidden="true" className={styles['start']} data-part={points.slice(0, end).join('')} />
      <span aria-hidden="true" className={styles['end']} data-part={points.slice(end).join('')} />
    </span>
  )
}
