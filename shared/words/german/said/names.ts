// Names in German: of fields and kinds of flags inside of such sentences, of the labels and relations that Galley brings
// along. They are shown so; what is stored, queried and exported stays as it is.
import { flags, reasons } from '../kinds'

const scheme = {
  person: 'Person', organisation: 'Organisation', place: 'Ort', date: 'Datum', quotation: 'Zitat', claim: 'Behauptung', error: 'Fehler',
  related: 'verbunden', says: 'sagt', 'part of': 'Teil von', contradicts: 'widerspricht',
  'A person, by name or by title and name.': 'Eine Person, mit Namen oder mit Titel und Namen.',
  'A company, office, party, team, paper.': 'Eine Firma, ein Amt, eine Partei, eine Mannschaft, eine Zeitung.',
  'A country, city, building, sea.': 'Ein Land, eine Stadt, ein Gebäude, ein Meer.',
  'A day, month, year or span of time.': 'Ein Tag, Monat, Jahr oder Zeitraum.',
  'Words of somebody, quoted.': 'Worte von jemandem, zitiert.',
  'A statement that can be checked.': 'Eine Aussage, die sich prüfen lässt.',
  'Something wrong that stays as it is.': 'Etwas Falsches, das bleibt, wie es ist.',
}

/** Reasons that Galley gives for an edit. */
const whys = { reverted: 'zurückgenommen', 'find and replace': 'Suchen und Ersetzen', 'the site taken off': 'die Website weggenommen', corrected: 'berichtigt', 'fix: {kind*}': 'Abhilfe: {kind}' }

export const names = {
  ...scheme, ...flags, ...reasons, ...whys, flag: 'Hinweis', flags: 'Hinweise',
  status: 'Der Stand', title: 'Titel', site: 'Website', section: 'Rubrik', published: 'Erscheinungsdatum', language: 'Sprache', byline: 'Verfasst von', url: 'Adresse', kind: 'Art',
}
