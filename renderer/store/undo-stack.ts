// Steps of undo and redo. A batch is written in parts, each a command of its own, and is one step all the same.

export interface UndoStep {
  /** The first command of the step. */
  readonly seq: number
  words: string
  /** Its commands; the last is turned first. */
  readonly parts: number[]
}

/** A command onto the stack: into the step on top where it belongs to it. `group` is the first command of its batch. */
export function pushStep(stack: UndoStep[], seq: number, words: string, group = seq): void {
  const top = stack.at(-1)
  if (top?.seq !== group) {
    stack.push({ seq: group, words, parts: [seq] })
    return
  }
  // The last part says what the whole came to.
  if (seq > Math.max(...top.parts)) top.words = words
  top.parts.push(seq)
}

/** The command on top of one stack onto the other. */
export function turnStep(from: UndoStep[], to: UndoStep[]): void {
  const top = from.at(-1)
  const seq = top?.parts.pop()
  if (!top || seq === undefined) return
  if (top.parts.length === 0) from.pop()
  const known = to.at(-1)
  if (known?.seq === top.seq) known.parts.push(seq)
  else to.push({ seq: top.seq, words: top.words, parts: [seq] })
}
