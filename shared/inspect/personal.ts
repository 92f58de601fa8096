// Personal data: addresses, telephone numbers, public IP addresses, and numbers of cards, accounts and persons, which a
// checksum tells from any other digits.
import type { Flag } from '../article/article'
import { westernDigits } from './date/digits'
import { cardShape, ibanShape, idNumbers, isCard, isIban } from './personal/checksums'

const email = /(?:[\w.%+-]{1,64}|[\p{sc=Cyrillic}\d._-]{1,64}|[\p{sc=Greek}\d._-]{1,64})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu
/** Written around: `name (at) site.org`, `name [at] site [dot] org`, `name AT site DOT org`. */
const spelled = /[\w.%+-]{1,64} ?(?:[[({<] ?(?:at|AT|ät|arroba|chez|собака) ?[\])}>]|(?<= )AT(?= )) ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[[({<] ?(?:dot|DOT|punkt|punto|point|точка) ?[\])}>]|(?<= )DOT(?= )) ?[\p{L}\p{N}-]{2,63}){1,4}/gu
const spelledSign = /[[({<] ?(?:at|AT|ät|arroba|chez|собака) ?[\])}>]| AT .{1,70} DOT /u
/** Seven digits near each other, or the letters of a code, told from its first digit on: without them, no number is looked for. */
const telling = /\d(?:(?:[ .()/-]{0,2}\d){6,}|\d[A-Z]\d\d[A-Z]|\d \d\d \d\d [A-D])/g
/** Spaces, hyphens, brackets and signs as pages write them that look after their lines, place by place as the plain ones. */
const typeset = new Map([...'\u00a0\u2007\u2009\u202f\u3000'].map((sign): readonly [string, string] => [sign, ' ']).concat([...'\u2010\u2011\u2012\u2013\uff0d'].map((sign) => [sign, '-']), [['\uff08', '('], ['\uff09', ')'], ['\uff20', '@'], ['\uff0b', '+'], ['\uff0e', '.']]))
const typesetHere = /[\u00a0\u2007\u2009\u2010-\u2013\u202f\u3000\uff08\uff09\uff0b\uff0d\uff0e]\d|\uff20/
const typesetSign = /[\u00a0\u2007\u2009\u2010-\u2013\u202f\u3000\uff08\uff09\uff0b\uff0d\uff0e\uff20]/g
/** `01-02-2020 15:30` */
const dated = /^\d{1,2}([ ./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/
/** Behind a word that says so, any row of seven to thirteen digits is one. */
const announced = /(?<=(?:\b(?:tel|tél|telef|fax|phone|mobile|cell|whatsapp|hotline|gsm)|тел|факс|τηλ|هاتف|تلفن|فاکس|फ़ोन|फोन|โทร|电话|電話|手机|手機|联系方式|전화)[\p{L}\p{M}]{0,8}[.:： ]{0,3})\(?\d(?:[ .()/-]{0,2}\d){6,12}(?![\w-])/giu
/** What may stand before and behind the digits of a number that belongs to it, or tells of it. */
const [before, behind] = [32, 24]
const colons = /[0-9a-f]:[0-9a-f]{0,4}:/i
const phone = /(?<![\w./-]|\d )(?:(?:\+|00)\d{1,3}[ .\u00a0-]?(?:\(?\d{1,4}\)?[ .\u00a0-]?){2,5}\d{2,4}(?:[-/]\d{1,4})?|\(\d{2,5}\) ?\d{2,5}[-. ]\d{2,4}(?:[-. ]\d{2,4})?|0\d(?:[ .-]\d{2}){4}|8 ?\(\d{3}\) ?\d{3}-\d{2}-\d{2}|1[-. ]\d{3}[-. ]\d{3}[-. ]\d{4}|1[3-9]\d[ -]\d{4}[ -]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{1,4}[ /-]\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?|0\d{1,4}([.-])\d{1,4}(?:\1\d{2,4}){1,3}|0\d{5} \d{5}|0\d{1,3}\(\d{2,4}\)\d{4}|\(0\d{1,4}\) ?\d{6,8})(?![\w-])/g
const address = /(?<![\d.]|\b[Vv](?:er(?:sion)?)?[.: ]{0,2})(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g
const addressSix = /(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){2,6}:(?:[0-9a-f]{1,4}:?){1,4}(?![\w:])/gi

export function personalFlags(raw: string): readonly Flag[] {
  const digits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(raw) ? westernDigits(raw) : raw
  const text = !typesetHere.test(digits) ? digits : digits.replace(typesetSign, (sign) => typeset.get(sign) ?? sign)
  const around = spelledSign.test(text)
  if (!around && !/\d{3}|\d[ .-]\d|@/.test(text)) return []
  const flags: Flag[] = []
  const taken: (readonly [number, number])[] = []
  const windows = windowsOf(text, telling, before, behind)
  const add = (name: string, shape: RegExp, keep: (found: string) => boolean, within: readonly (readonly [number, number])[] = windows): void => {
    const ranges: number[] = []
    for (const [from, to] of within) {
      for (const hit of text.slice(from, to).matchAll(shape)) {
        const start = from + hit.index
        const end = start + hit[0].length
        if (taken.some(([first, last]) => first < end && start < last) || !keep(hit[0])) continue
        ranges.push(start, end)
        taken.push([start, end])
      }
    }
    if (ranges.length > 0) flags.push({ kind: 'pii', in: 'raw', ranges, message: `${ranges.length / 2} × ${name}`, fix: null })
  }
  const whole = [[0, text.length] as const]
  if (text.includes('@')) add('e-mail address', email, () => true, windowsOf(text, /@/g, 64, 330))
  if (around) add('e-mail address', spelled, () => true, whole)
  add('IBAN, whose check digits are right', ibanShape, isIban)
  add('payment card number, whose check digit is right', cardShape, isCard)
  for (const { name, shape, holds } of idNumbers) add(`${name}, whose check digits are right`, shape, holds)
  add('telephone number', phone, (found) => {
    const count = found.replace(/\D/g, '').length
    return count >= 9 && count <= 15 && !dated.test(found)
  })
  add('telephone number', announced, () => true)
  add('IP address', address, isPublic, whole)
  if (colons.test(text)) add('IP address', addressSix, (found) => !/^(?:fe80|f[cd]|::1)/i.test(found), whole)
  return flags
}

/** Stretches of the text around such signs, apart from each other. */
function windowsOf(text: string, sign: RegExp, before: number, behind: number): readonly (readonly [number, number])[] {
  const windows: [number, number][] = []
  for (const hit of text.matchAll(sign)) {
    const from = Math.max(0, hit.index - before)
    const to = hit.index + hit[0].length + behind
    const last = windows.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else windows.push([from, to])
  }
  return windows
}

function isPublic(text: string): boolean {
  const [one = 0, two = 0, ...rest] = text.split('.').map(Number)
  if (one > 255 || two > 255 || rest.some((part) => part > 255)) return false
  return !(one === 10 || one === 127 || one === 0 || one >= 224 || (one === 192 && two === 168) || (one === 172 && two >= 16 && two <= 31) || (one === 169 && two === 254))
}
