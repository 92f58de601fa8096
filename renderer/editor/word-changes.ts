// Two texts as lines of unchanged, struck and written pieces: what the Changes view shows.
import { diffWordsWithSpace } from 'diff'

export interface Piece {
  readonly kind: 'same' | 'del' | 'ins'
  readonly text: string
}

export interface ChangeLine {
  /** Line of the first text, or null where the line was written. */
  readonly number: number | null
  readonly pieces: readonly Piece[]
}

/** Lines of unchanged text beyond `near` lines from a change are folded. */
export type ChangeRow = ChangeLine | { readonly same: readonly [number, number] }

export function changeLines(firstText: string, text: string, firstLine: number): readonly ChangeLine[] {
  const lines: ChangeLine[] = []
  let pieces: Piece[] = []
  let number = firstLine
  let old = false
  const end = (): void => {
    lines.push({ number: old || pieces.length === 0 ? number : null, pieces })
    pieces = []
    old = false
  }
  for (const part of diffWordsWithSpace(firstText, text)) {
    const kind = part.added ? 'ins' : part.removed ? 'del' : 'same'
    part.value.split('\n').forEach((line, index) => {
      if (index > 0) {
        if (kind !== 'ins') old = true
        if (kind === 'ins' && pieces.length === 0) pieces = [{ kind, text: '¶' }]
        if (kind === 'del' && pieces.length === 0) pieces = [{ kind, text: '¶' }]
        end()
        if (kind !== 'ins') number++
      }
      if (line === '') return
      pieces.push({ kind, text: line })
      if (kind !== 'ins') old = true
    })
  }
  end()
  return lines
}

export function countChanges(lines: readonly ChangeLine[]): number {
  let count = 0
  let within = false
  for (const { pieces } of lines) {
    for (const { kind } of pieces) {
      if (kind !== 'same' && !within) count++
      within = kind !== 'same'
    }
  }
  return count
}

export function folded(lines: readonly ChangeLine[], near = 3): readonly ChangeRow[] {
  const changed = lines.map(({ pieces }) => pieces.some(({ kind }) => kind !== 'same'))
  const shown = lines.map((_, index) => changed.slice(Math.max(0, index - near), index + near + 1).some(Boolean))
  const rows: ChangeRow[] = []
  for (let index = 0; index < lines.length; index++) {
    let until = index
    while (until < lines.length && !shown[until]) until++
    if (until - index < 4) {
      rows.push(lines[index]!)
      continue
    }
    rows.push({ same: [lines[index]!.number ?? 0, lines[until - 1]!.number ?? 0] })
    index = until - 1
  }
  return rows
}
