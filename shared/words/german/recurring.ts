// What the dialog of recurring lines says, in German.
import type { Part } from '../part'
import type { recurring as english } from '../english/recurring'

export const recurring: typeof english = {
  title: 'Wiederkehrende Zeilen',
  says: 'Zeilen, die in vielen Artikeln einer Quelle stehen, gehören meist zur Seite und nicht zum Text. Nichts ändert sich, bevor Sie es sagen.',
  where: 'Wo',
  site: (name: Part) => `Website: ${name}`,
  dump: (name: Part) => `Dump: ${name}`,
  looking: (done: Part, total: Part) => `Suche… ${done} von ${total}`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Wählen Sie neu, wo gesucht wird.',
  nothing: 'Nichts kehrt hier in drei oder mehr Artikeln wieder.',
  found: (rules: Part, articles: Part) => `${rules} in ${articles}. Was schon Beiwerk ist, zählt nicht als Änderung.`,
  line: 'Zeile',
  siteInTitles: 'Website in Titeln',
  inArticles: (has: Part, of: Part) => `in ${has} von ${of}`,
  changes: (count: Part) => `ändert ${count}`,
  settled: 'schon Beiwerk',
  sample: 'Wo sie steht',
  apply: (lines: Part, titles: Part) => `${lines} markieren, ${titles} kürzen`,
  markLines: (lines: Part) => `${lines} markieren`,
  shortenTitles: (titles: Part) => `${titles} kürzen`,
  choose: 'Wählen Sie, was kein Text ist',
}
