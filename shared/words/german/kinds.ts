// Names for what has a fixed set of kinds: statuses, reasons, flags and what their fixes do, in German.
import type { FlagKind, Status } from '../../article/article'
import type { ByteKind } from '../../dump/report'
import type { Stroke } from '../../scheme/hues'
import type { Reason } from '../../article/reasons'
import type { Part } from '../part'
import type { fixes as source } from '../english/kinds'

export const statuses: Readonly<Record<Status, string>> = { new: 'Neu', reviewing: 'In Prüfung', accepted: 'Angenommen', rejected: 'Abgelehnt' }

export const reasons: Readonly<Record<Reason, string>> = { stub: 'zu kurz', duplicate: 'doppelt', language: 'Sprache', 'off topic': 'anderes Thema' }

export const flags: Readonly<Record<FlagKind, string>> = {
  debris: 'Beiwerk',
  truncated: 'Abgeschnittenes Ende',
  'odd-space': 'Ungewöhnliche Leerzeichen',
  'invisible-char': 'Unsichtbare Zeichen',
  'html-entity': 'HTML-Entitäten',
  mojibake: 'Falsch gelesene Zeichen',
  'control-char': 'Steuerzeichen',
  'replacement-char': 'Verlorene Zeichen',
  'site-in-title': 'Name der Website im Titel',
  'dangling-title': 'Loser Strich im Titel',
  'no-title': 'Ohne Titel',
  'no-date': 'Ohne Datum',
  'repeated-paragraph': 'Wiederholter Absatz',
  short: 'Sehr kurz',
  'all-caps': 'Nur Großbuchstaben',
  pii: 'Angaben zu Personen',
  markup: 'Auszeichnungssprache',
  bidi: 'Richtungszeichen',
}

/** Of the line below words that have a label. */
export const strokes: Readonly<Record<Stroke, string>> = { solid: 'voll', dashed: 'gestrichelt', dotted: 'gepunktet', double: 'doppelt', wavy: 'gewellt' }

export const fixes = { delete: 'Löschen', mend: 'Beheben', plain: 'Vereinfachen', decode: 'Dekodieren', trim: 'Kürzen' } satisfies typeof source

export const bytes: Readonly<Record<ByteKind, string>> = { article: 'Artikel', debris: 'Beiwerk', separator: 'Trenner', blank: 'leer', undecodable: 'nicht dekodierbar', overhead: 'um Datensätze', earlier: 'in der früheren Fassung' }

/** Of cuts: sure, likely, doubtful. */
export const confidences = { sure: (from: Part) => `${from} und mehr`, likely: (from: Part, to: Part) => `${from} bis ${to}`, doubtful: (below: Part) => `unter ${below}` }
