// Names of encodings, as people, files and detectors write them, onto the one name that Galley uses and decodes by.
import iconv from 'iconv-lite'

/** Keys without signs. Supersets stand for what is in practice written under the smaller name. */
const names: Readonly<Record<string, string>> = {
  ascii: 'windows-1252', usascii: 'windows-1252', ansix341968: 'windows-1252', latin1: 'windows-1252', iso88591: 'windows-1252', l1: 'windows-1252',
  iso88599: 'windows-1254', latin5: 'windows-1254', tis620: 'windows-874', iso885911: 'windows-874', cp874: 'windows-874', windows874: 'windows-874',
  quotedprintable: 'quoted-printable', utf8: 'utf-8', utf8windows1252: 'utf-8+windows-1252', utf8sig: 'utf-8', utf8bom: 'utf-8', unicode11utf8: 'utf-8',
  utf16: 'utf-16le', utf16le: 'utf-16le', utf16be: 'utf-16be', ucs2: 'utf-16le', unicode: 'utf-16le', utf32: 'utf-32le', utf32le: 'utf-32le', utf32be: 'utf-32be', ucs4: 'utf-32le',
  shiftjis: 'shift_jis', sjis: 'shift_jis', cp932: 'shift_jis', mskanji: 'shift_jis', windows31j: 'shift_jis', eucjp: 'euc-jp', xeucjp: 'euc-jp', iso2022jp: 'iso-2022-jp', csiso2022jp: 'iso-2022-jp',
  euckr: 'euc-kr', cp949: 'euc-kr', ksc56011987: 'euc-kr', uhc: 'euc-kr', gb2312: 'gb18030', gbk: 'gb18030', cp936: 'gb18030', gb18030: 'gb18030', xgbk: 'gb18030',
  big5: 'big5', big5hkscs: 'big5', cp950: 'big5', macroman: 'macintosh', macintosh: 'macintosh', xmacroman: 'macintosh', maccyrillic: 'x-mac-cyrillic', xmaccyrillic: 'x-mac-cyrillic',
  koi8r: 'koi8-r', koi8u: 'koi8-u', koi8: 'koi8-r', ibm866: 'ibm866', cp866: 'ibm866',
}
const iconvNames: Readonly<Record<string, string>> = { shift_jis: 'cp932', 'euc-kr': 'cp949', big5: 'big5hkscs', 'iso-2022-jp': 'euc-jp', 'x-mac-cyrillic': 'maccyrillic', 'utf-8+windows-1252': 'utf-8', 'quoted-printable': 'utf-8' }

/** Null where nobody knows such an encoding. */
export function encodingName(written: string): string | null {
  const key = written.trim().toLowerCase().replace(/[^a-z0-9]/g, '')
  const known = Object.hasOwn(names, key) ? names[key]! : null
  if (known) return known
  const windows = /^(?:cp|windows|win|xcp)(125\d)$/.exec(key)
  if (windows) return `windows-${windows[1]}`
  const iso = /^(?:iso)?8859(\d{1,2})[ei]?$/.exec(key)
  if (iso) return `iso-8859-${iso[1]}`
  return key !== '' && iconv.encodingExists(key) ? key : null
}

/** What iconv-lite decodes this encoding by. */
export function iconvName(encoding: string): string {
  return iconvNames[encoding] ?? encoding
}
