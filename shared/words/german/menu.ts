// The heads of the native menu and what the system does from it, in German. `&` stands before the letter to press.
import type { menu as source } from '../english/menu'

export const menu = {
  file: '&Datei',
  edit: '&Bearbeiten',
  article: '&Artikel',
  annotate: 'A&uszeichnen',
  dump: 'D&ump',
  go: '&Gehe zu',
  view: 'An&sicht',
  help: '&Hilfe',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
  quit: 'Beenden',
  close: 'Fenster schließen',
  togglefullscreen: 'Vollbild',
  toggleDevTools: 'Werkzeuge für Entwickler',
} satisfies typeof source
