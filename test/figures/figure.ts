// What a figure is: a question asked of a folder of real data with gold, answered with tables and the cases that failed.

export interface Table {
  readonly title: string
  /** Without the first, which names the row. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [string, ...(number | string | null)[]])[]
  /** What each column has to reach, beside the table. */
  readonly goals?: readonly (string | null)[]
}

export interface Answer {
  readonly tables: readonly Table[]
  /** One line a case that failed, for the error analysis: printed with --errors. */
  readonly errors: readonly string[]
}

export interface Figure {
  readonly says: string
  run(folder: string, ...more: readonly string[]): Answer | Promise<Answer>
}

/** Right of all, to four places, or null where there is nothing to be right about. */
export function share(right: number, all: number): number | null {
  return all === 0 ? null : Math.round((right / all) * 10_000) / 10_000
}

/** Counts of a detector against gold. */
export interface Count {
  hit: number
  extra: number
  missed: number
}

export const f1 = ({ hit, extra, missed }: Count): number | null => share(2 * hit, 2 * hit + extra + missed)
