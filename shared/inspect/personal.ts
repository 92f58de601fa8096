// Personal data: e-mail addresses, telephone numbers, public IP addresses.
import type { Flag } from '../article'

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g
const phone = /(?<![\w./-])(?:\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}|\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?![\w-])/g
const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g

export function personalFlags(raw: string): readonly Flag[] {
  if (!/\d{3}|@/.test(raw)) return []
  const flags: Flag[] = []
  const add = (name: string, shape: RegExp, keep: (text: string) => boolean): void => {
    const ranges: number[] = []
    for (const hit of raw.matchAll(shape)) if (keep(hit[0])) ranges.push(hit.index ?? 0, (hit.index ?? 0) + hit[0].length)
    if (ranges.length > 0) flags.push({ kind: 'pii', in: 'raw', ranges, message: `${ranges.length / 2} × ${name}`, fix: null })
  }
  if (raw.includes('@')) add('e-mail address', email, () => true)
  add('telephone number', phone, (text) => text.replace(/\D/g, '').length >= 9)
  add('IP address', address, isPublic)
  return flags
}

function isPublic(text: string): boolean {
  const [one = 0, two = 0, ...rest] = text.split('.').map(Number)
  if (one > 255 || two > 255 || rest.some((part) => part > 255)) return false
  return !(one === 10 || one === 127 || one === 0 || one >= 224 || (one === 192 && two === 168) || (one === 172 && two >= 16 && two <= 31))
}
