// A line of a dump's extract, as intake reads it and the divider weighs it.

export interface Line {
  /** Without its line end. A line over 1 MiB comes in parts with indexes of their own; all but the first have `continued`. */
  readonly text: string
  /** 0-based in the dump. */
  readonly index: number
  /** UTF-8 bytes in the extract: where the text starts, where it ends, where the next line starts. */
  readonly start: number
  readonly end: number
  readonly next: number
  readonly continued: boolean
}
