// Encodings that a person is offered to choose from: of what can be decoded, those that texts are found in.

/** UTF-8 with stretches or single bytes of windows-1252: each byte has its sign. */
export const mixedEncoding = 'utf-8+windows-1252'

/** As it is called where people read it: short names are capitals, such as UTF-8 and ISO-8859-15. */
export const encodingWords = (name: string): string => name.replace(/^(?:utf|iso|koi8|euc|gb|ibm)[^+]*/u, (short) => short.toUpperCase())

export const encodingsOffered = {
  unicode: ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', mixedEncoding, 'quoted-printable'],
  western: ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'],
  central: ['windows-1250', 'iso-8859-2', 'windows-1257', 'iso-8859-13', 'iso-8859-16'],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  mediterranean: ['windows-1253', 'iso-8859-7', 'windows-1254', 'windows-1255', 'iso-8859-8', 'windows-1256', 'iso-8859-6'],
  eastern: ['shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'big5', 'euc-kr', 'windows-874', 'windows-1258'],
} as const
export type EncodingGroup = keyof typeof encodingsOffered
