// What is counted, in German.
import type { nouns as source } from '../english/nouns'
import type { Noun } from '../part'

export const nouns = {
  character: { one: 'Zeichen', other: 'Zeichen' },
  article: { one: 'Artikel', other: 'Artikel' },
  byte: { one: 'Byte', other: 'Bytes' },
  file: { one: 'Datei', other: 'Dateien' },
  member: { one: 'Bestandteil', other: 'Bestandteilen' },
  hit: { one: 'Treffer', other: 'Treffer' },
  line: { one: 'Zeile', other: 'Zeilen' },
  minute: { one: 'Minute', other: 'Minuten' },
  reply: { one: 'Antwort', other: 'Antworten' },
  place: { one: 'Stelle', other: 'Stellen' },
  rule: { one: 'Regel', other: 'Regeln' },
  title: { one: 'Titel', other: 'Titel' },
  word: { one: 'Wort', other: 'Wörter' },
  second: { one: 'Sekunde', other: 'Sekunden' },
  flag: { one: 'Hinweis', other: 'Hinweise' },
  correction: { one: 'Korrektur', other: 'Korrekturen' },
  'blank line': { one: 'Leerzeile', other: 'Leerzeilen' },
  'doubtful cut': { one: 'fraglicher Schnitt', other: 'fragliche Schnitte' },
  'new article': { one: 'neuer Artikel', other: 'neue Artikel' },
  'line struck': { one: 'Zeile gestrichen', other: 'Zeilen gestrichen' },
  'line written': { one: 'Zeile geschrieben', other: 'Zeilen geschrieben' },
  'more file': { one: 'weitere Datei', other: 'weitere Dateien' },
  'more place': { one: 'weitere Stelle', other: 'weitere Stellen' },
  change: { one: 'Änderung', other: 'Änderungen' },
  piece: { one: 'Stück', other: 'Stücke' },
  'recurring line': { one: 'wiederkehrende Zeile', other: 'wiederkehrende Zeilen' },
  source: { one: 'Quelle', other: 'Quellen' },
  'more source': { one: 'weitere Quelle', other: 'weitere Quellen' },
} satisfies Readonly<Record<keyof typeof source, Noun>>
