// The sheet of all keys, out of the command table. Labels stand in one line a unit, since the digit is the label.
import type { ReactElement } from 'react'
import { commandGroups, commandIds, commandTable, labelOf, type CommandGroup } from '../../shared/action/commands'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Keys } from '../ui/Keys'
import { spokenKeys } from '../ui/SpokenKeys'
import { wording } from '../words/wording'
import styles from './app.module.css'

interface SheetLine { readonly title: string; readonly keys: string; readonly to?: string }

/** Heard by the text itself. */
const ownKeys = (): readonly SheetLine[] => [
  { title: wording.app.leaveText, keys: 'Escape' },
]

function linesOf(group: CommandGroup): readonly SheetLine[] {
  const plain = commandIds.filter((id) => commandTable[id].group === group && commandTable[id].keys && !labelOf(id)).map((id): SheetLine => ({ title: wording.commands[id], keys: commandTable[id].keys![0]! }))
  if (group === 'Move') return [...plain, { title: wording.app.titleThatBegins, keys: '’', to: 'a…' }]
  if (group !== 'Annotate') return plain
  const labels: readonly SheetLine[] = [
    { title: wording.app.labelSelection, keys: '1', to: '9' },
    { title: wording.app.labelTheSentence, keys: 'Shift+1', to: '9' },
    { title: wording.app.labelTheParagraph, keys: '$mod+Shift+1', to: '9' },
  ]
  return [...labels, ...plain, ...ownKeys()]
}

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title={wording.app.allKeys} wide words={wording.app.singleKeys} onClose={onClose} foot={<Button onPress={onClose}>{wording.common.close}</Button>}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group that is scrolled by keys, not a set of fields. */}
      <div className={styles['sheet']} role="group" aria-label={wording.app.keys} tabIndex={0}>
        {commandGroups.map((group) => (
          <section key={group}><h3>{wording.groups[group]}</h3>
            {linesOf(group).map((line) => <div key={line.title}><span>{line.title}</span><span><Keys keys={line.keys} />{line.to && <> {wording.app.upTo} <Keys keys={line.to} /></>}</span><span className="only-read">{spokenKeys(line.keys)}{line.to && wording.app.upToKey(line.to)}</span></div>)}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
