// An empty desk: asks once for the editor's name, and teaches the drop, the sample and Ctrl+O.
import { useState, type ReactElement } from 'react'
import { run } from '../app/commands'
import { sayFailure, setApp, useApp } from '../app/state'
import { invoke } from '../bridge/main'
import { Button } from '../ui/Button'
import ui from '../ui/ui.module.css'
import styles from './welcome.module.css'

export function Welcome(): ReactElement {
  const desk = useApp((state) => state.desk)
  return (
    <main className={styles['welcome']} aria-label="Welcome">
      <h1>Drop a dump of text anywhere in this window</h1>
      <p>Galley divides it into articles, shows what is odd in each of them, and keeps every change you make with your name and its reason.</p>
      {desk && !desk.named && <AskName first={desk.editor} />}
      <div className={styles['acts']}>
        <Button size="large" look={desk?.named ? 'primary' : 'plain'} keys="$mod+o" onPress={() => run('import')}>Import files…</Button>
        <Button size="large" onPress={() => run('import-folder')}>Import a folder…</Button>
        <Button size="large" look="quiet" onPress={() => run('sample')}>Try the sample</Button>
      </div>
    </main>
  )
}

function AskName({ first }: { readonly first: string }): ReactElement {
  const [name, setName] = useState(first)
  const keep = (): void => {
    if (name.trim() === '') return
    void invoke('desk.editor', { name: name.trim() }).then((answer) => (answer.ok ? setApp({ desk: answer.value }) : sayFailure(answer.failure)))
  }
  return (
    <div className={styles['name']}>
      <label>Your name, for the edits you make
        <span className={`${ui['field']} ${ui['fieldLarge']}`}><input maxLength={120} value={name} onChange={(event) => setName(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && keep()} /></span>
      </label>
      <Button size="large" look="primary" isDisabled={name.trim() === ''} onPress={keep}>Save name</Button>
    </div>
  )
}
