// The heads of the native menu and what the system does from it, in English. `&` stands before the letter to press.
export const menu = {
  file: '&File',
  edit: '&Edit',
  article: '&Article',
  annotate: 'A&nnotate',
  dump: '&Dump',
  go: '&Go',
  view: '&View',
  help: '&Help',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  quit: 'Quit',
  close: 'Close window',
  togglefullscreen: 'Full screen',
  toggleDevTools: 'Developer tools',
}
