// Before the desk is open: what it is doing, or why it cannot be opened.
import type { ReactElement } from 'react'
import { useApp } from '../app/state'
import { count } from '../ui/words'
import styles from '../app/app.module.css'

export function Opening(): ReactElement {
  const { opening, recovering } = useApp()
  if (typeof opening === 'object') return <main className={styles['centre']} role="alert"><h1>The desk could not be opened</h1><p>{opening.failure.message} {opening.failure.next}</p></main>
  return <main className={styles['centre']} aria-label="Opening">{recovering && <><h1>The desk is being rebuilt</h1><p role="status">{count(recovering.done)} of {count(recovering.total)} steps are done. Nothing is lost.</p></>}</main>
}
