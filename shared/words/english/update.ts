// The questions about newer versions, in English.
import type { Part } from '../part'

export const update = {
  notNow: 'Not now',
  understood: 'OK',
  anImportRuns: 'An import is running.',
  lookAgainThen: 'Look again when it is done.',
  isTheNewest: (version: Part) => `Galley ${version} is the newest version.`,
  isThere: (next: Part, version: Part) => `Galley ${next} is there. You have ${version}.`,
  fetchItNow: 'Fetch it now? You can go on working meanwhile.',
  fetch: 'Fetch',
  isFetched: (next: Part) => `Galley ${next} is fetched.`,
  notInstalledNow: 'An import is running, so it is not installed now. Look again when it is done.',
  isFetchedAndChecked: (next: Part) => `Galley ${next} is fetched and checked.`,
  installItNow: 'Install it now? Galley closes and opens again; the desk stays as it is.',
  install: 'Install',
  couldNotLook: 'Newer versions could not be looked for.',
  didNotAnswer: (host: Part) => `${host} did not answer as it should. Nothing was changed.`,
  hasNoNetwork: 'Galley has no network.',
  mayItAsk: (host: Part) => `May it ask ${host} for newer versions? It sends nothing but the question, and starts again for it. You can switch it off in this menu.`,
  allow: 'Allow, and start again',
  look: 'Look for a newer version…',
  neverAgain: 'Never ask the network again',
}
