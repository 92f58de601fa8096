// An empty desk: asks once for the editor's name, and shows the ways in: a drop, files, the sample, a backup.
import { ArchiveRestore, BookOpen, FilePlus, Folder } from 'lucide-react'
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { Button as Aria } from 'react-aria-components'
import type { CommandId } from '../../shared/action/commands'
import { keysOf, run } from '../app/commands'
import { app, sayFailure, setApp, useApp } from '../app/state'
import { invoke } from '../bridge/main'
import { Button } from '../ui/Button'
import { Keys } from '../ui/Keys'
import ui from '../ui/ui.module.css'
import { Sheet } from './Sheet'
import styles from './welcome.module.css'
import { wording } from '../words/wording'

interface WayProps { readonly command: CommandId; readonly icon: ReactNode; readonly words: string; readonly first?: boolean }

function Way({ command, icon, words, first = false }: WayProps): ReactElement {
  const keys = first ? keysOf(command) : undefined
  return <Aria className={`${styles['way']} ${first ? styles['first'] : ''}`} onPress={() => run(command)}>{icon}<span>{words}</span>{keys && <Keys keys={keys} />}</Aria>
}

export function Welcome(): ReactElement {
  const desk = useApp((state) => state.desk)
  return (
    <main className={styles['welcome']} aria-label={wording.welcome.welcome}>
      <Sheet />
      <div>
        <h1>{wording.welcome.dropADump}</h1>
        <p>{wording.welcome.whatGalleyDoes}</p>
        {desk && !desk.named && <AskName first={desk.editor} />}
        <div className={styles['acts']}>
          <Way first command="import" icon={<FilePlus size={16} aria-hidden="true" />} words={wording.welcome.chooseFiles} />
          <Way command="import-folder" icon={<Folder size={16} aria-hidden="true" />} words={wording.welcome.chooseAFolder} />
          <Way command="sample" icon={<BookOpen size={16} aria-hidden="true" />} words={wording.welcome.openTheSample} />
          <Way command="desk-restore" icon={<ArchiveRestore size={16} aria-hidden="true" />} words={wording.welcome.restoreABackup} />
        </div>
        <small>{wording.welcome.whatIsRead}</small>
      </div>
    </main>
  )
}

function keepName(typed: string): void {
  const name = typed.trim()
  if (name === '') return
  void invoke('desk.editor', { name }).then((answer) => (answer.ok ? setApp({ desk: answer.value }) : sayFailure(answer.failure)))
}

function AskName({ first }: { readonly first: string }): ReactElement {
  const [name, setName] = useState(first)
  const typed = useRef(first)
  typed.current = name
  // What was typed counts where the first articles take its place, too: who brings them in at once has said who it is.
  useEffect(() => () => {
    if (![first, app().desk?.editor].includes(typed.current.trim())) keepName(typed.current)
  }, [first])
  const keep = (): void => keepName(name)
  return (
    <div className={styles['name']}>
      <label>{wording.welcome.yourNameForEdits}
        <span className={`${ui['field']} ${ui['fieldLarge']}`}><input maxLength={120} value={name} onChange={(event) => setName(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && keep()} /></span>
      </label>
      <Button size="large" isDisabled={name.trim() === ''} onPress={keep}>{wording.welcome.saveName}</Button>
    </div>
  )
}
