// How many words a text has: runs of letters and digits, with apostrophes and hyphens between them. In one pass, without
// making a list of them.

const letter = /[\p{L}\p{N}]/u

/** 1: a letter or digit; 2: what joins two runs into one word; 0: anything else. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : code === 0x27 || code === 0x2d ? 2 : 0))
const apostrophe = 0x2019

export function countWords(text: string): number {
  let count = 0
  let within = false
  let joined = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    let kind = unit < 128 ? ascii[unit]! : unit === apostrophe ? 2 : -1
    if (kind < 0) {
      const point = text.codePointAt(at)!
      if (point > 0xffff) at += 1
      kind = letter.test(String.fromCodePoint(point)) ? 1 : 0
    }
    if (kind === 1) {
      if (!within && !joined) count += 1
      within = true
      joined = false
    } else {
      joined = kind === 2 && within
      within = false
    }
  }
  return count
}
