// When articles are cut anew, edits and annotations follow the characters that they stand on. Pure: texts in, rows out.
// What cannot follow whole is refused with its name, never guessed (SPEC A1, A4).
import type { Annotation } from '../article/annotation'
import type { StoredTextEdit } from '../command/text'
import { done, failed, type Result } from '../result'
import type { Body } from '../text/body'

type CarriedEdit = Pick<StoredTextEdit, 'start' | 'was' | 'now' | 'at' | 'by' | 'why'>

/** A text cut out of a stretch of raw text: `start` is where its raw text begins there. UTF-16 units. */
export interface Placed {
  readonly start: number
  readonly raw: string
  readonly body: Body
}
export interface OldText extends Placed {
  readonly textEdits: readonly StoredTextEdit[]
  readonly annotations: readonly Annotation[]
}
export interface Carried {
  readonly edits: CarriedEdit[]
  readonly annotations: Annotation[]
}

/** A part of an old text that stands in a new one, over both texts as they are at this moment of the walk. */
interface Shared {
  /** Where it stands in the stretch; parts that edits have emptied keep their order by it. */
  readonly order: number
  from: number
  to: number
  readonly into: number
  at: number
}

/** Raw ranges of the stretch that a text keeps: all but its title line. */
function kept({ start, raw, body }: Placed): readonly (readonly [number, number])[] {
  return [[start, start + body.cut[0]] as const, [start + body.cut[1], start + raw.length] as const].filter(([from, to]) => from < to)
}

function textRange({ start, body }: Placed, from: number, to: number): readonly [number, number] {
  return [body.toText(from - start)!, body.toText(to - 1 - start)! + 1]
}

function sharedParts(old: OldText, pieces: readonly Placed[]): Shared[] {
  const parts: Shared[] = []
  for (const [from, to] of kept(old)) {
    for (const [into, piece] of pieces.entries()) {
      for (const [first, last] of kept(piece)) {
        const start = Math.max(from, first)
        const end = Math.min(to, last)
        if (start >= end) continue
        const [oldFrom, oldTo] = textRange(old, start, end)
        parts.push({ order: start, from: oldFrom, to: oldTo, into, at: textRange(piece, start, end)[0] })
      }
    }
  }
  return parts
}

const across = (what: string) => failed('across', `${what} lies across this place, so nothing was cut here.`, 'Choose another place, or take it back first.')

/** Edits and annotations of every new text, over its own first text. */
export function carry(olds: readonly OldText[], pieces: readonly Placed[]): Result<readonly Carried[]> {
  const carried = pieces.map((): Carried => ({ edits: [], annotations: [] }))
  const all = olds.map((old) => sharedParts(old, pieces))
  for (const [index, old] of olds.entries()) {
    for (const part of all[index]!) {
      const length = part.to - part.from
      if (old.body.text.slice(part.from, part.to) !== pieces[part.into]!.body.text.slice(part.at, part.at + length)) return failed('cannot-carry', 'The texts differ at this place, so nothing was cut here.')
    }
  }
  for (const [index, old] of olds.entries()) {
    const parts = all[index]!
    const place = (version: number): Result<null> => {
      for (const annotation of old.annotations) {
        if (annotation.version !== version) continue
        const spans: number[] = []
        const into = new Set<number>()
        for (let at = 0; at + 1 < annotation.spans.length; at += 2) {
          const [start, end] = [annotation.spans[at]!, annotation.spans[at + 1]!]
          const part = parts.find(({ from, to }) => start >= from && end <= to)
          if (!part) return across('An annotation')
          into.add(part.into)
          spans.push(start - part.from + part.at, end - part.from + part.at)
        }
        const [target, second] = [...into]
        if (target === undefined || second !== undefined) return across('An annotation')
        carried[target]!.annotations.push({ ...annotation, spans, version: carried[target]!.edits.length })
      }
      return done(null)
    }
    for (const [version, edit] of old.textEdits.entries()) {
      const placed = place(version)
      if (!placed.ok) return placed
      const last = edit.start + edit.was.length
      const shift = edit.now.length - edit.was.length
      const part = parts.find(({ from, to }) => edit.start >= from && last <= to)
      // Between the parts there are only line ends and spaces: what else was written there would be lost.
      if (!part && (edit.was.trim() !== '' || edit.now.trim() !== '' || parts.some(({ from, to }) => edit.start < to && last > from))) return across('An edit')
      if (part) {
        const { at, by, why, was, now } = edit
        carried[part.into]!.edits.push({ start: edit.start - part.from + part.at, was, now, at, by, why })
        for (const others of all) for (const other of others) if (other.into === part.into && other.order > part.order) other.at += shift
        part.to += shift
      }
      for (const other of parts) {
        if (part ? other.order <= part.order : other.from < last) continue
        other.from += shift
        other.to += shift
      }
    }
    const placed = place(old.textEdits.length)
    if (!placed.ok) return placed
  }
  return done(carried)
}
