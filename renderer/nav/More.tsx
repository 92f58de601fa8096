// The last row of a part of the navigation that is longer than what is shown of it.
import type { ReactElement } from 'react'
import styles from './nav.module.css'

export function More({ word, onPress }: { readonly word: string; readonly onPress: () => void }): ReactElement {
  return <button type="button" className={`${styles['item']} ${styles['deep']}`} style={{ paddingLeft: 32 }} onClick={onPress}>{word}</button>
}
