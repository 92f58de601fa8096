// Shown while files hang over the window. The preload takes the drop itself, names the paths to main only,
// and lets the page know by an event without files.
import { useEffect, useState, type ReactElement } from 'react'
import styles from './intake.module.css'
import { wording } from '../words/wording'

export function DropOverlay(): ReactElement | null {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const files = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent): void => {
      if (!files(event)) return
      event.preventDefault()
      setOver(true)
    }
    // To nowhere: out of the window, or given up. An event of one that is given up may say no longer what was dragged.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) end()
    }
    const end = (): void => setOver(false)
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('dropped', end)
    // A pointer that moves drags nothing from outside: where the end of a drag was never told, this tells it.
    window.addEventListener('pointermove', end)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('dropped', end)
      window.removeEventListener('pointermove', end)
    }
  }, [])
  if (!over) return null
  return <div className={styles['over']} role="status">
    <div>
      <svg width="40" height="40" viewBox="0 0 40 40" fill="none" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true"><path d="M6 6h28M6 12h28M6 18h18" stroke="var(--ink-3)" strokeWidth="2" /><path d="m11 35 9-10 9 10" stroke="var(--accent)" strokeWidth="3.5" /></svg>
      <strong>{wording.intake.dropToLook}</strong>
      <span>{wording.intake.nothingUntilSeen}</span>
      <small>{wording.intake.filesStay}</small>
    </div>
  </div>
}
