// Numbers that carry their own proof: payment cards by Luhn, IBAN by the remainder of 97, national numbers by their rules.

const digitsOf = (text: string): readonly number[] => [...text.replace(/\D/g, '')].map(Number)
const weighed = (digits: readonly number[], weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0)

export const cardShape = /(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d-])/g

function luhn(digits: readonly number[]): boolean {
  const sum = [...digits].reverse().reduce((all, digit, at) => all + (at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0)
  return sum % 10 === 0
}

/** Of the lengths and beginnings that card makers use. */
export function isCard(text: string): boolean {
  const digits = digitsOf(text)
  const number = digits.join('')
  const known = /^4(?:\d{12}|\d{15}|\d{18})$|^(?:5[1-5]|2[2-7])\d{14}$|^3[47]\d{13}$|^3(?:0[0-5]|[68]\d)\d{11}$|^6(?:011|5\d\d|4[4-9]\d)\d{12}$|^35\d{14}$|^(?:62|81)\d{14,17}$|^(?:50|5[6-9]|6\d)\d{10,17}$/.test(number)
  return known && !/^(\d)\1+$/.test(number) && luhn(digits)
}

export const ibanShape = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![A-Za-z\d])/g

export function isIban(text: string): boolean {
  const plain = text.replace(/ /g, '')
  if (plain.length < 15 || plain.length > 34) return false
  const turned = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

interface IdNumber {
  readonly name: string
  readonly shape: RegExp
  readonly holds: (text: string) => boolean
}

/** A day of birth that can be, in digits of month and day. */
const dayOf = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Those whose form is their own; a bare row of digits without such a form is left alone. */
export const idNumbers: readonly IdNumber[] = [
  { name: 'social security number of the United States', shape: /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g, holds: () => true },
  { name: 'identity number of Spain', shape: /(?<![\p{L}\d])[XYZ\d]\d{7}-?[A-Z](?![\p{L}\d])/gu, holds: (text) => {
    const number = Number(text.replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign))).replace(/\D/g, ''))
    return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === text.slice(-1)
  } },
  { name: 'tax code of Italy', shape: /(?<![\p{L}\d])[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/gu, holds: italian },
  { name: 'CPF of Brazil', shape: /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, holds: (text) => {
    const digits = digitsOf(text)
    const check = (length: number): number => ((weighed(digits, Array.from({ length }, (_, at) => length + 1 - at)) * 10) % 11) % 10
    return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10]
  } },
  { name: 'social security number of France', shape: /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g, holds: (text) => {
    const plain = text.replace(/ /g, '').replace('2A', '19').replace('2B', '18')
    return 97 - Number(BigInt(plain.slice(0, 13)) % 97n) === Number(plain.slice(13))
  } },
  { name: 'personal number of Sweden', shape: /(?<![\d-])(?:\d{2})?\d{6}[-+]\d{4}(?![\d-])/g, holds: (text) => {
    const digits = digitsOf(text).slice(-10)
    return dayOf((digits[2] ?? 0) * 10 + (digits[3] ?? 0), (digits[4] ?? 0) * 10 + (digits[5] ?? 0)) && luhn(digits)
  } },
  { name: 'personal code of Finland', shape: /(?<![\p{L}\d])\d{6}[-+A]\d{3}[\dA-Y](?![\p{L}\d])/gu, holds: (text) => '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(text.slice(0, 6) + text.slice(7, 10)) % 31) === text.slice(-1) },
  { name: 'identity number of China', shape: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g, holds: (text) => {
    const rest = weighed(digitsOf(text.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
    return '10X98765432'.charAt(rest) === text.slice(-1).toUpperCase()
  } },
  { name: 'PESEL of Poland', shape: /(?<=PESEL[:\s]{1,3})\d{11}(?!\d)/g, holds: (text) => {
    const digits = digitsOf(text)
    return (10 - (weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digits[10]
  } },
  { name: 'identity number of Turkey', shape: /(?<=(?:TC|T\.C\.|kimlik)[^\d\n]{0,20})[1-9]\d{10}(?!\d)/gi, holds: (text) => {
    const digits = digitsOf(text)
    const odd = weighed(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1])
    const even = weighed(digits, [0, 1, 0, 1, 0, 1, 0, 1])
    return (odd * 7 - even + 100) % 10 === digits[9] && digits.slice(0, 10).reduce((sum, digit) => sum + digit, 0) % 10 === digits[10]
  } },
  { name: 'CNPJ of Brazil', shape: /(?<!\d)\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}(?!\d)/g, holds: (text) => {
    const digits = digitsOf(text)
    const check = (weights: readonly number[]): number => (weighed(digits, weights) * 10) % 11 % 10
    return check([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digits[12] && check([6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digits[13]
  } },
  { name: 'resident number of Korea', shape: /(?<![\d-])\d{6}-[1-8]\d{6}(?![\d-])/g, holds: (text) => {
    const digits = digitsOf(text)
    return dayOf(Number(text.slice(2, 4)), Number(text.slice(4, 6))) && (11 - (weighed(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === digits[12]
  } },
  { name: 'identity number of Taiwan', shape: /(?<![A-Za-z\d])[A-Z][12]\d{8}(?![A-Za-z\d])/g, holds: (text) => {
    const place = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0)) + 10
    return (Math.floor(place / 10) + weighed([place % 10, ...digitsOf(text)], [9, 8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0
  } },
  { name: 'RUT of Chile', shape: /(?<![\d.])\d{1,2}\.\d{3}\.\d{3}-[\dkK](?![\dA-Za-z])/g, holds: (text) => {
    const digits = [...digitsOf(text.slice(0, -1))].reverse()
    return '0K987654321'.charAt(weighed(digits, [2, 3, 4, 5, 6, 7, 2, 3]) % 11) === text.slice(-1).toUpperCase()
  } },
  { name: 'SNILS of Russia', shape: /(?<![\d-])\d{3}-\d{3}-\d{3} \d{2}(?![\d-])/g, holds: (text) => weighed(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 === Number(text.slice(-2)) },
  { name: 'tax number of a person in Russia', shape: /(?<=ИНН[:\s]{1,3})\d{12}(?!\d)/g, holds: (text) => {
    const digits = digitsOf(text)
    const check = (weights: readonly number[]): number => weighed(digits, weights) % 11 % 10
    return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[10] && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[11]
  } },
  { name: 'BSN of the Netherlands', shape: /(?<=(?:BSN|burgerservicenummer)[^\d\n]{1,12})\d{9}(?!\d)/gi, holds: (text) => weighed(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 },
  { name: 'national insurance number of the United Kingdom', shape: /(?<![A-Za-z\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d{2} \d{2} \d{2} [A-D](?![A-Za-z\d])/g, holds: () => true },
]

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

function italian(text: string): boolean {
  const value = (sign: string): number => (sign >= 'A' ? sign.charCodeAt(0) - 65 : Number(sign))
  const sum = [...text.slice(0, 15)].reduce((all, sign, at) => all + (at % 2 === 0 ? (oddValues[value(sign)] ?? 0) : value(sign)), 0)
  return String.fromCharCode(65 + (sum % 26)) === text.slice(-1)
}
