// The sheet of all keys: the registry's, and those that the text hears itself.
import type { ReactElement } from 'react'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Keys } from '../ui/Keys'
import { commands, groups } from './commands'
import styles from './app.module.css'

const inText: readonly (readonly [string, string])[] = [['Label 1 to 8', '1'], ['Next annotation', 'l'], ['Next flag', 'f'], ['Accept the fix', 'Alt+Enter'], ['Note', 'n'], ['Delete annotation', 'Delete'], ['Back to Mark', 'Escape']]

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title="All keys" words="Single keys work in Mark; in Edit and in fields the same keys take Alt." onClose={onClose} foot={<Button onPress={onClose}>Close</Button>}>
      <div className={styles['sheet']}>
        {groups.map((group) => (
          <section key={group}><h3>{group}</h3>
            {commands.filter((command) => command.group === group && command.keys).map((command) => <Line key={command.id} title={command.title} keys={command.keys![0]!} />)}
          </section>
        ))}
        <section><h3>Annotations and flags</h3>{inText.map(([title, keys]) => <Line key={keys} title={title} keys={keys} />)}</section>
      </div>
    </Dialog>
  )
}

function Line({ title, keys }: { readonly title: string; readonly keys: string }): ReactElement {
  return <div><span>{title}</span><Keys keys={keys} /><span className="only-read">{keys}</span></div>
}
