// The forms of defects that are put into sound texts: lists written down by hand, and misreadings of encodings.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Form {
  /** A kind of flag; `not-pii` and `keep` are for what must not be flagged, `sound` for sentences that open as furniture does. */
  readonly kind: string
  /** Of the texts that it is put into, or `*`. */
  readonly lang: string
  readonly form: string
  /** Forms of the first half are looked at when rules are mended, those of the second are counted alone. */
  readonly half: 1 | 2
}

/** The same for a form wherever it stands, so that a list may grow. */
function halfOf(text: string): 1 | 2 {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 13) & 1) === 0 ? 1 : 2
}

/** `forms.txt`: a kind a part, a language and a form a line. `debris.txt`: a language a part, a line of furniture a line. */
export function readForms(folder: string): readonly Form[] {
  const parts = (file: string): readonly (readonly [string, readonly string[]])[] =>
    readFileSync(join(folder, file), 'utf8').trim().split(/^# /mu).slice(1).map((part) => {
      const [name = '', ...lines] = part.split('\n')
      return [name.trim(), lines.filter((line) => line !== '')]
    })
  const listed = parts('forms.txt').flatMap(([kind, lines]) => lines.map((line) => {
    const [lang = '*', form = ''] = line.split('\t')
    return { kind, lang, form, half: halfOf(kind + line) }
  }))
  const debris = parts('debris.txt').flatMap(([lang, lines]) => lines.map((form) => (lang === 'sound' ? { kind: 'sound', lang: '*', form, half: halfOf(form) } : { kind: 'debris', lang, form, half: halfOf(form) })))
  return [...listed, ...debris, ...misreadings]
}

const latin = 'de fr es pt it sv pl cs tr nl vi'
const western = 'de fr es pt it sv'
/** What a text was written in, what it was read in, and the languages whose texts that shows in. */
const misread: readonly (readonly [string, string, string])[] = [
  ...['windows-1252', 'windows-1250', 'iso-8859-2', 'macintosh', 'windows-1254', 'windows-1257', 'ibm437', 'ibm850', 'windows-1251', 'koi8-r'].map((read): readonly [string, string, string] => ['utf-8', read, latin]),
  ...['windows-1252', 'windows-1251', 'koi8-r', 'ibm866', 'macintosh'].map((read): readonly [string, string, string] => ['utf-8', read, 'ru uk']),
  ...['windows-1252', 'windows-1253'].map((read): readonly [string, string, string] => ['utf-8', read, 'el']),
  ...['windows-1252', 'windows-1256'].map((read): readonly [string, string, string] => ['utf-8', read, 'ar fa']),
  ...['windows-1252', 'windows-874', 'macintosh'].map((read): readonly [string, string, string] => ['utf-8', read, 'th hi']),
  ...['windows-1252', 'gb18030', 'shift_jis', 'euc-kr', 'big5', 'euc-jp', 'macintosh', 'ibm437'].map((read): readonly [string, string, string] => ['utf-8', read, 'zh ja ko']),
  ...['gb18030', 'shift_jis', 'euc-kr', 'big5'].map((read): readonly [string, string, string] => ['utf-8', read, western]),
  ...['iso-8859-2', 'windows-1250', 'macintosh', 'ibm437', 'ibm850', 'windows-1257', 'windows-1251', 'gb18030', 'windows-1253'].map((read): readonly [string, string, string] => ['windows-1252', read, western]),
  ...['windows-1252', 'windows-1250', 'ibm850'].map((read): readonly [string, string, string] => ['macintosh', read, western]),
  ...['windows-1252', 'windows-1250', 'macintosh'].map((read): readonly [string, string, string] => ['ibm850', read, western]),
  ...['windows-1252', 'iso-8859-2', 'macintosh', 'ibm850', 'windows-1251'].map((read): readonly [string, string, string] => ['windows-1250', read, 'pl cs']),
  ...['windows-1252', 'windows-1250', 'macintosh'].map((read): readonly [string, string, string] => ['iso-8859-2', read, 'pl cs']),
  ...['windows-1252', 'windows-1250', 'macintosh'].map((read): readonly [string, string, string] => ['windows-1254', read, 'tr']),
  ...['windows-1252', 'koi8-r', 'ibm866', 'iso-8859-5', 'macintosh', 'gb18030'].map((read): readonly [string, string, string] => ['windows-1251', read, 'ru uk']),
  ...['windows-1251', 'windows-1252', 'ibm866'].map((read): readonly [string, string, string] => ['koi8-r', read, 'ru']),
  ...['windows-1251', 'windows-1252'].map((read): readonly [string, string, string] => ['ibm866', read, 'ru']),
  ['windows-1253', 'windows-1252', 'el'], ['windows-1256', 'windows-1252', 'ar'], ['windows-874', 'windows-1252', 'th'],
  ...['windows-1252', 'shift_jis', 'euc-kr', 'big5', 'windows-1251'].map((read): readonly [string, string, string] => ['gb18030', read, 'zh']),
  ...['windows-1252', 'gb18030', 'euc-kr', 'big5', 'macintosh', 'euc-jp'].map((read): readonly [string, string, string] => ['shift_jis', read, 'ja']),
  ...['windows-1252', 'gb18030', 'shift_jis', 'euc-kr'].map((read): readonly [string, string, string] => ['euc-jp', read, 'ja']),
  ...['windows-1252', 'gb18030', 'shift_jis', 'big5'].map((read): readonly [string, string, string] => ['euc-kr', read, 'ko']),
]
const misreadings: readonly Form[] = misread.flatMap(([written, read, langs]) => langs.split(' ').map((lang) => ({ kind: 'mojibake', lang, form: `${written}|${read}`, half: halfOf(`${written} as ${read} ${lang}`) })))
