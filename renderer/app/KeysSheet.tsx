// The sheet of all keys, out of the command table. Labels stand in one line a unit, since the digit is the label.
import type { ReactElement } from 'react'
import { commandGroups, commandIds, commandTable, labelOf, type CommandGroup } from '../../shared/commands'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Keys } from '../ui/Keys'
import { wording } from '../words/wording'
import styles from './app.module.css'

interface SheetLine { readonly title: string; readonly keys: string; readonly to?: string }

/** Heard by the text itself. */
const ownKeys: readonly SheetLine[] = [
  { title: 'Leave the text, or let go', keys: 'Escape' },
]

function linesOf(group: CommandGroup): readonly SheetLine[] {
  const plain = commandIds.filter((id) => commandTable[id].group === group && commandTable[id].keys && !labelOf(id)).map((id): SheetLine => ({ title: wording.commands[id], keys: commandTable[id].keys![0]! }))
  if (group === 'Move') return [...plain, { title: 'In the list: to a title that begins with', keys: '’', to: 'a…' }]
  if (group !== 'Annotate') return plain
  const labels: readonly SheetLine[] = [
    { title: 'Label the selection or the word', keys: '1', to: '9' },
    { title: 'Label the sentence', keys: 'Shift+1', to: '9' },
    { title: 'Label the paragraph', keys: '$mod+Shift+1', to: '9' },
  ]
  return [...labels, ...plain, ...ownKeys]
}

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title="All keys" wide words="Single keys work in Mark; in Edit and in fields the same keys take Alt." onClose={onClose} foot={<Button onPress={onClose}>Close</Button>}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group that is scrolled by keys, not a set of fields. */}
      <div className={styles['sheet']} role="group" aria-label="Keys" tabIndex={0}>
        {commandGroups.map((group) => (
          <section key={group}><h3>{wording.groups[group]}</h3>
            {linesOf(group).map((line) => <div key={line.title}><span>{line.title}</span><span><Keys keys={line.keys} />{line.to && <> to <Keys keys={line.to} /></>}</span><span className="only-read">{line.keys}{line.to && ` to ${line.to}`}</span></div>)}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
