// Digits of other scripts as western ones, place by place, so that offsets stay true.

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10]
const values = new Map(zeros.flatMap((zero) => Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)] as const)))
const other = new RegExp(`[${[...values.keys()].join('')}]`, 'g')

export function westernDigits(text: string): string {
  return text.replace(other, (sign) => values.get(sign) ?? sign)
}

export const hasPersianDigits = (text: string): boolean => /[\u06f0-\u06f9]/.test(text)
export const hasArabicDigits = (text: string): boolean => /[\u0660-\u0669]/.test(text)
