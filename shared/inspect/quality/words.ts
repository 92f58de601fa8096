// A text's words as numbers, by white space, with what the rules count in them: one pass, no list of strings.

export interface Words {
  /** A number a word, the same for the same letters. */
  readonly ids: Int32Array
  /** UTF-16 units of each word. */
  readonly lengths: Int32Array
  /** Where each begins. */
  readonly starts: Int32Array
  readonly count: number
  /** Words with a sign that is no punctuation, and their letters. */
  readonly spoken: number
  readonly letters: number
  readonly alphabetic: number
  readonly longest: number
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000
const isPunctuation = (code: number): boolean => (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126) || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || (code >= 0x3001 && code <= 0x3003)
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xaa && code < 0x2000) || (code >= 0x2c00 && code < 0x3000) || (code >= 0x3040)

export function wordsOf(text: string, start: number, end: number): Words {
  const room = ((end - start) >> 1) + 1
  const ids = new Int32Array(room)
  const lengths = new Int32Array(room)
  const starts = new Int32Array(room)
  let count = 0
  let spoken = 0
  let letters = 0
  let alphabetic = 0
  let longest = 0
  let begin = -1
  let hash = 0
  let said = false
  let lettered = false
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 32
    if (!isSpace(code)) {
      if (begin < 0) {
        begin = at
        hash = 0x811c9dc5 | 0
        said = false
        lettered = false
      }
      hash = Math.imul(hash ^ code, 0x01000193)
      if (!lettered && isLetter(code)) lettered = said = true
      else if (!said && !isPunctuation(code)) said = true
      continue
    }
    if (begin < 0) continue
    const length = at - begin
    ids[count] = hash
    lengths[count] = length
    starts[count] = begin
    count += 1
    if (said) {
      spoken += 1
      letters += length
    }
    if (lettered) alphabetic += 1
    if (length > longest) longest = length
    begin = -1
  }
  return { ids, lengths, starts, count, spoken, letters, alphabetic, longest }
}
