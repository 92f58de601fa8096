// Three hints at the foot of the list for somebody new: each goes when its deed was done once, all go by one press.
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { type Lesson, lessons } from '../../shared/contract'
import { keysOf } from '../app/commands'
import { learn } from '../app/settings'
import { useApp } from '../app/state'
import { IconButton } from '../ui/Button'
import { Keys } from '../ui/Keys'
import styles from './first-steps.module.css'

interface Step { readonly words: string; readonly keys: readonly (string | undefined)[] }

const steps: Readonly<Record<Lesson, Step>> = {
  text: { words: 'Go to a flag, and accept its fix', keys: [keysOf('flag-next'), keysOf('fix-accept')] },
  annotations: { words: 'Click a word, and label it', keys: ['1'] },
  status: { words: 'Accept the article, and go on', keys: [keysOf('accept'), keysOf('next')] },
}

export function FirstSteps(): ReactElement | null {
  const { learned, inspector } = useApp()
  const left = lessons.filter((lesson) => !learned.includes(lesson))
  if (left.length === 0) return null
  return (
    <section className={`${styles['steps']} ${inspector ? '' : styles['under']}`} aria-label="First steps">
      <header>
        <h3>First steps</h3>
        <IconButton label="Hide the first steps" size="small" onPress={() => learn(lessons)}><X size={14} aria-hidden="true" /></IconButton>
      </header>
      <ul>{left.map((lesson) => <li key={lesson}><span>{steps[lesson].words}</span>{steps[lesson].keys.map((keys) => keys && <Keys key={keys} keys={keys} />)}</li>)}</ul>
    </section>
  )
}
