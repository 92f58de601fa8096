// Sentences in the corner, said to screen readers as well; what went wrong stays until it is taken away.
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { dismiss, useApp } from '../app/state'
import { Button, IconButton } from './Button'
import styles from './ui.module.css'

export function Corner({ children }: { readonly children?: ReactNode }): ReactElement {
  const toasts = useApp((state) => state.toasts)
  return (
    <section className={styles['corner']} aria-label="Messages">
      {children}
      <div aria-live="polite" role="log" aria-label="Latest" style={{ display: 'contents' }}>
        {toasts.map((toast) => (
          <div key={toast.id} className={`${styles['toast']} ${toast.tone === 'bad' ? styles['toastBad'] : ''}`}>
            <p>{toast.message}</p>
            {toast.action && <Button size="small" look="quiet" onPress={() => { toast.action?.run(); dismiss(toast.id) }}>{toast.action.title}</Button>}
            <IconButton label="Dismiss message" size="small" onPress={() => dismiss(toast.id)}><X size={14} /></IconButton>
          </div>
        ))}
      </div>
    </section>
  )
}
