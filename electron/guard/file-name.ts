// A name that a person or a dump made up, as one that every file system takes and no file manager misreads. Pure.

/** What Windows keeps for devices, with or without an ending. */
const devices = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i
/** No file system has a name of more bytes; an ending and the export's temporary name come on top. */
const most = 200

export function fileName(name: string): string {
  const plain = name
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    // A name that begins with a dot hides, and one with a hyphen is an option to whoever names `*`.
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .replace(devices, '$1_')
  let cut = ''
  for (const point of plain) {
    if (new TextEncoder().encode(cut + point).length > most) break
    cut += point
  }
  return cut.replace(/[.\s]+$/, '') || 'articles'
}
