// The one thing that may lie over the desk: palette, keys, export, names, tag, reasons.
import type { ReactElement } from 'react'
import { EveryDialog } from '../annotate/EveryDialog'
import { FixDialog } from '../batch/FixDialog'
import { FindDialog } from '../find/FindDialog'
import { ExportDialog } from '../export/dialog'
import { invoke } from '../bridge/main'
import { ReportsDialog } from '../intake/ReportsDialog'
import { PreviewSheet } from '../intake/preview/PreviewSheet'
import { KeysSheet } from './KeysSheet'
import { NameDialog } from './NameDialog'
import { RecurringDialog } from '../recurring/RecurringDialog'
import { SchemeDialog } from '../schemes/SchemeDialog'
import { ManualDialog } from '../manual/ManualDialog'
import { TagCardDialog } from '../tags/TagCardDialog'
import { NoteDialog } from './NoteDialog'
import { Palette } from './Palette'
import { RejectDialog } from './RejectDialog'
import { nameWindow } from './start'
import { sayFailure, setApp, useSome, type Overlay } from './state'
import { TagDialog } from './TagDialog'
import { wording } from '../words/wording'

const close = (): void => setApp({ overlay: null })

async function rename(name: string, what: 'desk.rename' | 'desk.editor'): Promise<void> {
  const answer = await invoke(what, { name })
  if (!answer.ok) return sayFailure(answer.failure)
  setApp({ desk: answer.value })
  nameWindow()
}

interface DialogProps {
  readonly onClose: () => void
}

function RenameDialog({ onClose }: DialogProps): ReactElement {
  const { desk } = useSome(({ desk }) => ({ desk }))
  return <NameDialog title={wording.app.renameDesk} label={wording.app.nameOfTheDesk} first={desk?.name ?? ''} onClose={onClose} onName={(name) => rename(name, 'desk.rename')} />
}

function EditorDialog({ onClose }: DialogProps): ReactElement {
  const { desk } = useSome(({ desk }) => ({ desk }))
  return <NameDialog title={wording.app.nameOfTheEditor} label={wording.app.yourName} words={wording.app.nameBesideEdits} first={desk?.editor ?? ''} onClose={onClose} onName={(name) => rename(name, 'desk.editor')} />
}

const dialogs: Readonly<Record<Overlay, (props: DialogProps) => ReactElement>> = {
  palette: Palette, keys: KeysSheet, find: FindDialog, reports: ReportsDialog, fixes: FixDialog, recurring: RecurringDialog, every: EveryDialog,
  'tag-card': TagCardDialog, manual: ManualDialog, scheme: SchemeDialog, note: NoteDialog, reject: RejectDialog, export: ExportDialog, tag: TagDialog,
  rename: RenameDialog, editor: EditorDialog,
}

export function Overlays(): ReactElement {
  const { overlay } = useSome(({ overlay }) => ({ overlay }))
  const Shown = overlay && dialogs[overlay]
  return <>{Shown && <Shown onClose={close} />}<PreviewSheet /></>
}
