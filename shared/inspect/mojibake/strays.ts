// Letters of another script inside words of Latin letters: accents that were read in a wrong encoding (`rц╘gion`, `caf茅`,
// `dйjа`). Each run of them has to become letters again, in one encoding for the whole text.
import { bytesOf, readAgain, readAs } from './bytes'
import type { Repair } from './repair'
import { speech } from './speech'

/** Letters of Latin and what stands beside them in a sentence; a UTF-8 sequence of any other kind is chance here. */
const latin = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e\u0180-\u024f\u1e00-\u1eff\u0300-\u036f\u2010-\u2026\u00a0«»°§·´]+$/
const letters = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+$/
/** Letters that look like those of Latin are written for them, by mistake or on purpose. */
const lookAlike = /^[\u0391\u0392\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u0405\u0406\u0408\u0410\u0412\u0415\u041a\u041c-\u041e\u0420-\u0423\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458]+$/
const touching = /[A-Za-z][\u0370-\u1dff\u2070-\uffff]|[\u0370-\u1dff\u2070-\uffff][A-Za-z]/
const runs = /[^\u0000-\u007f]+/g
const strange = /[\u0370-\u1dff\u2070-\uffff]/
/** What is no UTF-8 is told by letters alone: a quotation mark is a letter in some other encoding. */
const strangeLetters = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]+$/u
const written = ['utf-8', 'windows-1252', 'windows-1250', 'windows-1254', 'windows-1257', 'macintosh', 'ibm850'] as const
const foreign = [...readAs.cyrillic, ...readAs.greek, ...readAs.hebrew, ...readAs.arabic, ...readAs.thai, ...readAs.eastern]

interface Run {
  readonly start: number
  readonly end: number
  readonly inside: boolean
}

/** Ascending. */
export function strays(text: string): readonly Repair[] {
  if (!touching.test(text)) return []
  const all = [...text.matchAll(runs)].filter(([was]) => strange.test(was)).map(({ index, 0: was }): Run => ({ start: index, end: index + was.length, inside: /[A-Za-z]/.test(text.charAt(index - 1)) || /[A-Za-z]/.test(text.charAt(index + was.length)) }))
  if (all.filter(({ inside }) => inside).length * 2 < all.length) return []
  const whole = all.filter(({ start, end }) => !text.slice(start, end).includes('\ufffd')).length
  let best: readonly Repair[] = []
  for (const read of foreign) {
    for (const one of written) {
      const found = all.flatMap((run) => mended(text, run, read, one))
      const odd = found.filter(({ start, end }) => !lookAlike.test(text.slice(start, end)))
      // Letters of Greek stand behind those of Latin in names of science (`TNFα`), seldom before them.
      const enough = one === 'utf-8' ? found.length > 0 : found.filter(({ start, end }) => /[A-Za-z]/.test(text.charAt(start - 1)) && /[a-z]/.test(text.charAt(end))).length >= 2
      if (enough && odd.length > 0 && odd.length * 4 >= found.length && found.length * 5 >= whole * 4 && found.length > best.length) best = found
    }
  }
  return best
}

function mended(text: string, { start, end }: Run, read: string, encoding: string): readonly Repair[] {
  const was = text.slice(start, end)
  if (encoding !== 'utf-8' && (!strangeLetters.test(was) || speech(was) > 0)) return []
  const bytes = bytesOf(was, read)
  if (bytes === null) return []
  const now = readAgain(bytes, encoding)
  return (encoding === 'utf-8' ? latin : letters).test(encoding === 'utf-8' && was.includes('\ufffd') ? now.replaceAll('\ufffd', '') : now) ? [{ start, end, text: now }] : []
}
