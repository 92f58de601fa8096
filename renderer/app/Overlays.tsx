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
import { sayFailure, setApp, useSome } from './state'
import { TagDialog } from './TagDialog'
import { wording } from '../words/wording'

const close = (): void => setApp({ overlay: null })

async function rename(name: string, what: 'desk.rename' | 'desk.editor'): Promise<void> {
  const answer = await invoke(what, { name })
  if (!answer.ok) return sayFailure(answer.failure)
  setApp({ desk: answer.value })
  nameWindow()
}

export function Overlays(): ReactElement {
  return <><Overlay /><PreviewSheet /></>
}

function Overlay(): ReactElement | null {
  const { overlay, desk } = useSome(({ overlay, desk }) => ({ overlay, desk }))
  switch (overlay) {
    case 'palette':
      return <Palette onClose={close} />
    case 'keys':
      return <KeysSheet onClose={close} />
    case 'find':
      return <FindDialog onClose={close} />
    case 'reports':
      return <ReportsDialog onClose={close} />
    case 'fixes':
      return <FixDialog onClose={close} />
    case 'recurring':
      return <RecurringDialog onClose={close} />
    case 'every':
      return <EveryDialog onClose={close} />
    case 'tag-card':
      return <TagCardDialog onClose={close} />
    case 'manual':
      return <ManualDialog onClose={close} />
    case 'scheme':
      return <SchemeDialog onClose={close} />
    case 'note':
      return <NoteDialog onClose={close} />
    case 'reject':
      return <RejectDialog onClose={close} />
    case 'export':
      return <ExportDialog onClose={close} />
    case 'tag':
      return <TagDialog onClose={close} />
    case 'rename':
      return <NameDialog title={wording.app.renameDesk} label={wording.app.nameOfTheDesk} first={desk?.name ?? ''} onClose={close} onName={(name) => rename(name, 'desk.rename')} />
    case 'editor':
      return <NameDialog title={wording.app.nameOfTheEditor} label={wording.app.yourName} words={wording.app.nameBesideEdits} first={desk?.editor ?? ''} onClose={close} onName={(name) => rename(name, 'desk.editor')} />
    default:
      return null
  }
}
