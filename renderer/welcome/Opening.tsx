// Before the desk is open: how it is put together again, or why it cannot be opened.
import { CircleCheck, CircleDashed, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import { Mark } from '../app/DeskMenu'
import { useApp } from '../app/state'
import { count } from '../ui/words'
import app from '../app/app.module.css'
import styles from './welcome.module.css'

export function Opening(): ReactElement {
  const { opening, recovering, desk } = useApp()
  if (typeof opening === 'object') return <main className={app['centre']} role="alert"><h1>The desk could not be opened</h1><p>{opening.failure.message} {opening.failure.next}</p></main>
  if (!recovering) return <main className={app['centre']} aria-label="Opening" />
  const share = recovering.total > 0 ? Math.round((recovering.done / recovering.total) * 100) : 0
  return (
    <div className={styles['rebuilding']}>
      <header className={app['bar']}><div className={styles['name']}><Mark /><b>{desk?.name}</b></div></header>
      <main aria-label="Recovery">
        <h1>The desk is being put together again. Nothing is lost.</h1>
        <p>Its database is missing, older or damaged. Galley reads the backups of the dumps and the journal, where every action has stood since before it was called saved.</p>
        <ol className={styles['steps']}>
          <li className={styles['done']}><CircleCheck size={16} aria-hidden="true" /><div><b>Journal and backups found</b><p>{count(recovering.total)} steps stand in the journal.</p></div></li>
          <li className={styles['now']}><LoaderCircle size={16} aria-hidden="true" />
            <div>
              <b>Journal</b>
              <p role="status">{count(recovering.done)} of {count(recovering.total)} steps brought back.</p>
              <div className={styles['part']} role="progressbar" aria-label="Journal" aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}><i style={{ width: `${share}%` }} /></div>
            </div>
            <span>{share} %</span>
          </li>
          <li><CircleDashed size={16} aria-hidden="true" /><div><b>The desk opens</b><p>By itself, as soon as the last step is back, and says what happened.</p></div></li>
        </ol>
      </main>
      <footer className={app['status']}><span>Journal: {count(recovering.total)} steps</span></footer>
    </div>
  )
}
