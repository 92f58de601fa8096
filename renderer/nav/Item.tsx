// A row of the navigation: a query with its word, its sign and its count.
import type { ReactElement, ReactNode } from 'react'
import { formatQuery, type Term } from '../../shared/find/query'
import { visible } from '../../shared/text/visible'
import { useApp } from '../app/state'
import { showQuery } from '../list/moves'
import { FileName } from '../ui/FileName'
import { count } from '../ui/words'
import styles from './nav.module.css'

interface ItemProps { readonly query: string; readonly word: string; /** The word is a file's name. */ readonly file?: boolean; readonly count: number | null; readonly icon: ReactNode; readonly title?: string }

export function Item({ query, word, file = false, count: number, icon, title }: ItemProps): ReactElement {
  const here = useApp((state) => state.query === query)
  return (
    <button type="button" className={styles['item']} aria-current={here ? 'page' : undefined} title={title ?? word} onClick={() => showQuery(query)}>
      {icon}<span className={styles['word']}>{file ? <FileName name={word} /> : visible(word)}</span>{number !== null && <span className={styles['count']}>{count(number)}</span>}
    </button>
  )
}

/** A query of one term; of what is in the bin where `removed`. */
export function queryOf(term: Omit<Term, 'negated'>, removed = false): string {
  const bin: readonly Term[] = removed ? [{ field: 'is', value: 'removed', negated: false }] : []
  return formatQuery({ terms: [{ ...term, negated: false } as Term, ...bin] })
}
