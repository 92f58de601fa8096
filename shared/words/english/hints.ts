// What a key does, in one or two words beside it in a status line, in English.
export const hints = {
  accept: 'accept',
  reject: 'reject',
  tag: 'tag',
  note: 'note',
  next: 'next',
  allKeys: 'all keys',
  mark: 'mark',
  undo: 'undo',
  nextChange: 'next change',
  putBack: 'put back',
  rawOnly: 'raw only',
  both: 'both',
  textOnly: 'text only',
  text: 'text',
  filter: 'filter',
}
