// The questions about newer versions, in German.
import type { update as source } from '../english/update'
import type { Part } from '../part'

export const update = {
  notNow: 'Nicht jetzt',
  understood: 'OK',
  anImportRuns: 'Es wird gerade eingelesen.',
  lookAgainThen: 'Sehen Sie danach noch einmal nach.',
  isTheNewest: (version: Part) => `Galley ${version} ist die neueste Version.`,
  isThere: (next: Part, version: Part) => `Galley ${next} ist da. Sie haben ${version}.`,
  fetchItNow: 'Jetzt holen? Sie können dabei weiterarbeiten.',
  fetch: 'Holen',
  isFetched: (next: Part) => `Galley ${next} ist geholt.`,
  notInstalledNow: 'Es wird gerade eingelesen, daher wird jetzt nicht installiert. Sehen Sie danach noch einmal nach.',
  isFetchedAndChecked: (next: Part) => `Galley ${next} ist geholt und geprüft.`,
  installItNow: 'Jetzt installieren? Galley schließt sich und öffnet sich wieder; das Pult bleibt, wie es ist.',
  install: 'Installieren',
  couldNotLook: 'Nach neueren Versionen ließ sich nicht sehen.',
  didNotAnswer: (host: Part) => `${host} antwortete nicht, wie es soll. Nichts wurde geändert.`,
  hasNoNetwork: 'Galley hat kein Netz.',
  mayItAsk: (host: Part) => `Darf es ${host} nach neueren Versionen fragen? Es sendet nichts als die Frage und startet dafür neu. In diesem Menü lässt es sich abschalten.`,
  allow: 'Erlauben und neu starten',
  look: 'Nach neuerer Version sehen…',
  neverAgain: 'Das Netz nie wieder fragen',
} satisfies typeof source
