// How bytes beyond ASCII stand in a text: alone among Latin letters, or as whole words of another script. What a file
// declares, or a detector guesses of a few signs, is held against it.
import iconv from 'iconv-lite'
import { iconvName } from './encodings'

/** Of the bytes beyond ASCII, the share that stands in threes and more. */
function shareInRuns(bytes: Uint8Array): number {
  let all = 0
  let inRuns = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const from = at
    while (at < bytes.length && bytes[at]! >= 0x80) at += 1
    all += at - from
    if (at - from >= 3) inRuns += at - from
  }
  return all === 0 ? 0 : inRuns / all
}

const foreign = 0.5
const alone = 0.2
const mostBroken = 0.02

const latin = new Set(['windows-1252', 'iso-8859-15', 'macintosh'])
const others = /^(?:koi8|ibm866|x-mac-cyrillic|windows-(?:1251|1253|1255|1256|874)|iso-8859-(?:5|6|7|8|11)$|cp(?:720|737|855|862|864|866|869)|mac(?:cyrillic|greek|hebrew|arabic|thai|ukraine))/
const paired = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'])

/** Whether the bytes cannot be what was declared: words of another script for Latin, signs that are none for pairs. */
export function contradicts(bytes: Uint8Array, declared: string): boolean {
  if (latin.has(declared)) return shareInRuns(bytes) > foreign
  if (!paired.has(declared)) return false
  const text = iconv.decode(Buffer.from(bytes), iconvName(declared))
  return (text.split('\ufffd').length - 1) > mostBroken * text.length
}

/** Whether a script without Latin letters was guessed of signs that stand alone among them. */
export const standsAlone = (bytes: Uint8Array, detected: string): boolean => others.test(detected) && shareInRuns(bytes) < alone
