// Every command by its words: type, choose with the arrows, Enter.
import { Search } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { Dialog } from '../ui/Dialog'
import { Keys } from '../ui/Keys'
import ui from '../ui/ui.module.css'
import { commands, run } from './commands'
import styles from './app.module.css'

function matches(title: string, words: string): boolean {
  const low = title.toLowerCase()
  return words.toLowerCase().split(/\s+/).every((word) => low.includes(word))
}

export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const found = commands.filter((command) => command.id !== 'palette' && (command.when?.() ?? true) && matches(`${command.title} ${command.group}`, text.trim()))
  const choose = (id: string | undefined): void => {
    if (!id) return
    onClose()
    setTimeout(() => run(id), 0)
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      choose(found[at]?.id)
      return
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || found.length === 0) return
    event.preventDefault()
    const next = (at + by + found.length) % found.length
    setAt(next)
    document.getElementById(`command-${found[next]!.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Dialog title="Commands" onClose={onClose}>
      <span className={`${ui['field']} ${ui['fieldLarge']}`}><Search size={16} aria-hidden="true" />
        <input autoFocus role="combobox" aria-label="Command" aria-expanded="true" aria-controls="commands" aria-activedescendant={found[at] ? `command-${found[at].id}` : undefined} placeholder="Type what you want to do" value={text} onChange={(event) => { setText(event.target.value); setAt(0) }} onKeyDown={keys} />
      </span>
      <div id="commands" role="listbox" aria-label="Commands" tabIndex={-1} className={styles['options']}>
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names it by aria-activedescendant.
          <div key={command.id} id={`command-${command.id}`} role="option" aria-selected={index === at} className={styles['option']} onMouseMove={() => setAt(index)} onClick={() => choose(command.id)}>
            <span>{command.title}</span><small>{command.group}</small>{command.keys && <Keys keys={command.keys[0]!} />}
          </div>
        ))}
      </div>
      {found.length === 0 && <p>No command has these words.</p>}
    </Dialog>
  )
}
