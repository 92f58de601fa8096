// Three hints at the foot of the list for somebody new: each goes when its deed was done once, all go by one press.
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { type Lesson, lessons } from '../../shared/contract'
import { keysOf } from '../app/commands'
import { learn } from '../app/settings'
import { useSome } from '../app/state'
import { IconButton } from '../ui/Button'
import { Keys } from '../ui/Keys'
import styles from './first-steps.module.css'
import { wording } from '../words/wording'

const keys: Readonly<Record<Lesson, readonly (string | undefined)[]>> = {
  text: [keysOf('flag-next'), keysOf('fix-accept')],
  annotations: ['1'],
  status: [keysOf('accept'), keysOf('next')],
}

export function FirstSteps(): ReactElement | null {
  const { learned, inspector } = useSome(({ learned, inspector }) => ({ learned, inspector }))
  const left = lessons.filter((lesson) => !learned.includes(lesson))
  if (left.length === 0) return null
  return (
    <section className={`${styles['steps']} ${inspector ? '' : styles['under']}`} aria-label={wording.welcome.firstSteps}>
      <header>
        <h3>{wording.welcome.firstSteps}</h3>
        <IconButton label={wording.welcome.hideTheFirstSteps} size="small" onPress={() => learn(lessons)}><X size={14} aria-hidden="true" /></IconButton>
      </header>
      <ul>{left.map((lesson) => <li key={lesson}><span>{wording.welcome.lessons[lesson]}</span>{keys[lesson].map((each) => each && <Keys key={each} keys={each} />)}</li>)}</ul>
    </section>
  )
}
