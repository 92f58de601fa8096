// What the system's dialogs for files are called, in English.
import type { Part } from '../part'

export const dialogs = {
  import: 'Import',
  saveReport: 'Save report',
  save: 'Save',
  export: 'Export',
  bringInLabels: 'Bring in labels',
  bringIn: 'Bring in',
  saveLabels: 'Save labels',
  schemes: 'Schemes',
  allFiles: 'All files',
  backups: 'Backups of desks',
  newDesk: 'New desk',
  makeDesk: 'Make desk',
  openDesk: 'Open desk',
  restoreBackup: 'Restore a backup',
  chooseBackup: 'Choose backup',
  restoreInto: 'Restore into a new desk',
  restore: 'Restore',
  /** How numbers and times are written. */
  locale: 'en',
  backupOf: (name: Part) => `A backup of the desk “${name}”`,
  backupFacts: (editor: Part, size: Part, made: Part) => `Its editor is ${editor}. The file is of ${made} and holds ${size}. It is whole: each of its files was read and has its checksum.`,
  nextAFolder: 'Next you choose where the desk shall stand. The desk that is open stays as it is.',
  chooseAPlace: 'Choose a place…',
  cancel: 'Cancel',
}
