// What the system's dialogs for files are called, in German.
import type { dialogs as source } from '../english/dialogs'

export const dialogs = {
  import: 'Einlesen',
  saveReport: 'Bericht sichern',
  save: 'Sichern',
  export: 'Exportieren',
  bringInLabels: 'Etiketten hereinholen',
  bringIn: 'Hereinholen',
  saveLabels: 'Etiketten sichern',
  schemes: 'Etikettensätze',
  allFiles: 'Alle Dateien',
  backups: 'Sicherungen von Pulten',
  newDesk: 'Neues Pult',
  makeDesk: 'Pult anlegen',
  openDesk: 'Pult öffnen',
  restoreBackup: 'Sicherung zurückholen',
  chooseBackup: 'Sicherung wählen',
  restoreInto: 'In ein neues Pult zurückholen',
  restore: 'Zurückholen',
  locale: 'de',
  backupOf: (name) => `Eine Sicherung des Pults „${name}“`,
  backupFacts: (editor, size, made) => `Daran arbeitet ${editor}. Die Datei ist vom ${made} und enthält ${size}. Sie ist heil: jede ihrer Dateien wurde gelesen und hat ihre Prüfsumme.`,
  nextAFolder: 'Als Nächstes wählen Sie, wo das Pult stehen soll. Das offene Pult bleibt, wie es ist.',
  chooseAPlace: 'Platz wählen…',
  cancel: 'Abbrechen',
} satisfies typeof source
