// What a key does, in one or two words beside it in a status line, in German.
import type { hints as source } from '../english/hints'

export const hints = {
  accept: 'annehmen',
  reject: 'ablehnen',
  tag: 'Schlagwort',
  note: 'Notiz',
  next: 'weiter',
  allKeys: 'alle Tasten',
  mark: 'auszeichnen',
  undo: 'rückgängig',
  nextChange: 'nächste Änderung',
  putBack: 'zurücksetzen',
  rawOnly: 'nur roh',
  both: 'beides',
  textOnly: 'nur Text',
  text: 'Text',
  filter: 'filtern',
} satisfies typeof source
