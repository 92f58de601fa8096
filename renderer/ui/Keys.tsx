// Key caps: one cap a key, no plus signs, in the words of the platform.
import type { ReactElement } from 'react'
import { keyWords } from './key-words'
import styles from './ui.module.css'

export function Keys({ keys }: { readonly keys: string }): ReactElement {
  return <span className={styles['keys']} aria-hidden="true">{keyWords(keys).map((word) => <kbd key={word}>{word}</kbd>)}</span>
}
