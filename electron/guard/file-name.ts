// A name that a person or a dump made up, as one that every file system takes and no file manager misreads. Pure.

/** What Windows keeps for devices, with or without an ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
/** No file system has a name of more bytes; an ending and the export's temporary name come on top. */
const most = 200

export function fileName(name: string): string {
  const plain = name
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(devices, '$1_')
  let cut = ''
  for (const point of plain) {
    if (new TextEncoder().encode(cut + point).length > most) break
    cut += point
  }
  return cut.trim() || 'articles'
}
