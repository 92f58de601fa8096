// Who signed: the name under a letter's farewell, or under the text of readers' letters and leading articles that their head tells.
import { remembered } from '../text/remembered'
import { isDebris } from './debris'
import { greets, kickers, valediction } from './kind-signs'
import type { RawLine } from './lines'

/** Lines in which a letter greets, or its kind is said. */
const head = 6
/** Lines from the end in which it takes its leave. */
const foot = 8
const called = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*|d[aeiou]|del|di|van|von|der|den|la|le|el|bin|al|da|dos|de)$/u
const titles = /^(?:(?:mr|mrs|ms|miss|dr|prof|rev|sir|hr|fr|frau|herr|m|mme|mlle|sr|sra|d|dña)\.?\s+)+/iu
/** Before the name where it stands alone on its line. */
const dash = /^[\s–—―-]+/u
/** Behind the name: where from, or an office. */
const behind = /\s*(?:[,،、(（]|(?<=\p{Ll}{2})\.\s)[^\n]*$/u

interface Signer {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** It says that readers wrote it, or the paper itself. */
export const isSigned = (text: string): boolean => text.length <= 40 && saysSo(text)

const signs = kickers.filter(({ kind }) => kind === 'letter' || kind === 'opinion')
/** Asked once where the lines are chosen and once of the lines chosen. */
const saysSo = remembered((text) => signs.some(({ shape }) => shape.test(text.trim())))

export function signerOf(lines: readonly RawLine[], titleAt: number): Signer | null {
  const greeted = lines.slice(0, titleAt + 1 + head).some(({ text }) => greets(text))
  const signed = lines.slice(Math.max(0, titleAt - 3), titleAt + 3).some(({ text }) => isSigned(text))
  if (!greeted && !signed) return null
  const last = lines.filter((line, at) => at !== titleAt && !isDebris(line.text.trim())).slice(-foot)
  const leave = last.map(({ text }) => text.length <= 100 && valediction.test(text.trim())).lastIndexOf(true)
  if (greeted && leave >= 0) return last.slice(leave + 1, leave + 3).map(nameIn).find((one) => one !== null) ?? null
  return signed ? (last.slice(-2).map(nameIn).find((one) => one !== null) ?? null) : null
}

function nameIn(line: RawLine): Signer | null {
  if (line.text.length > 80) return null
  const lead = dash.exec(line.text)?.[0].length ?? 0
  const name = line.text.slice(lead).replace(behind, '').replace(titles, '').trim()
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 5 || name.length > 40 || !words.every((word) => called.test(word)) || /[.!?]$/u.test(name)) return null
  const start = line.start + line.text.indexOf(name)
  return { name, start, end: start + name.length }
}
