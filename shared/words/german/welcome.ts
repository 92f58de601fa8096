// What is said before there is anything on the desk, in German.
import type { welcome as source } from '../english/welcome'
import type { Part } from '../part'

export const welcome = {
  lessons: { text: 'Gehen Sie zu einem Hinweis und nehmen Sie die Abhilfe an', annotations: 'Klicken Sie ein Wort an und zeichnen Sie es aus', status: 'Nehmen Sie den Artikel an und gehen Sie weiter' },
  firstSteps: 'Erste Schritte',
  hideTheFirstSteps: 'Erste Schritte ausblenden',
  theDeskCouldNotBe: 'Das Pult ließ sich nicht öffnen',
  opening: 'Öffnet',
  recovery: 'Wiederherstellung',
  puttingTogether: 'Das Pult wird wieder zusammengesetzt. Nichts ist verloren.',
  whyRebuilt: 'Seine Datenbank fehlt, ist älter oder beschädigt. Galley liest die Sicherungen der Dumps und das Journal, in dem jeder Schritt stand, ehe er gespeichert genannt wurde.',
  journalAndBackupsFound: 'Journal und Sicherungen gefunden',
  stepsInTheJournal: (total: Part) => `${total} Schritte stehen im Journal.`,
  journal: 'Journal',
  stepsBroughtBack: (done: Part, total: Part) => `${done} von ${total} Schritten zurückgeholt.`,
  theDeskOpens: 'Das Pult öffnet sich',
  opensByItself: 'Von selbst, sobald der letzte Schritt zurück ist, und sagt, was geschah.',
  journalSteps: (total: Part) => `Journal: ${total} Schritte`,
  whatWasLost: (lost: Part) => `Was verloren ging: ${lost}`,
  welcome: 'Willkommen',
  dropADump: 'Lassen Sie einen Dump mit Text irgendwo in dieses Fenster fallen',
  whatGalleyDoes: 'Galley findet die Artikel darin und zeigt, warum jeder dort geschnitten wurde. Von da an wird jede Änderung gespeichert, wie Sie sie machen, und lässt sich zurücknehmen.',
  chooseFiles: 'Dateien wählen…',
  chooseAFolder: 'Ordner wählen…',
  openTheSample: 'Das Beispiel öffnen: 3 Artikel zum Ausprobieren',
  restoreABackup: 'Sicherung zurückholen…',
  yourNameForEdits: 'Ihr Name, für Ihre Änderungen',
  saveName: 'Namen sichern',
} satisfies typeof source
