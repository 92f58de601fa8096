// Where in a job something stands, and what comes before what: both sides of an intake process count by it.

/** Counted from 0: the file in the job, the member in the file. */
export interface Place {
  readonly file: number
  readonly member: number
}

export const isBefore = (one: Place, other: Place): boolean => one.file < other.file || (one.file === other.file && one.member < other.member)
