// What the system's dialogs for files are called, in English.
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
  newDesk: 'New desk',
  makeDesk: 'Make desk',
  openDesk: 'Open desk',
  restoreBackup: 'Restore a backup',
  chooseBackup: 'Choose backup',
  restoreInto: 'Restore into a new desk',
  restore: 'Restore',
}
