// Errors are values at every border: IPC, worker questions, job messages, the command line.

/** What went wrong, said to a person. */
export interface Failure {
  /** Stable, kebab-case, for programs and tests: `not-utf8`, `stale`, `desk-busy`. */
  readonly code: string
  /** The thing, the cause, what is safe: one or two plain sentences. */
  readonly message: string
  /** What the person can do now, or absent where nothing can be done. */
  readonly next?: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed(code: string, message: string, next?: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: next === undefined ? { code, message } : { code, message, next } }
}
