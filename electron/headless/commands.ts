// The commands that work on an open desk, as a table.
import { runBackup } from './backup'
import type { Run } from './context'
import { runEdit } from './edit'
import { runExport } from './export'
import { runImport } from './import'
import { runList } from './list'
import type { CommandName } from './options'
import { runVerify } from './verify'

export const commands: Readonly<Record<Exclude<CommandName, 'restore' | 'help' | 'version'>, Run>> = {
  import: runImport,
  list: runList,
  export: runExport,
  edit: runEdit,
  verify: runVerify,
  backup: runBackup,
}
