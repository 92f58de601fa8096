// What stops a stream of bytes before its end. Thrown by sources after every good byte was handed out, so that whoever
// reads keeps what came and reports the rest.
import type { Failure } from '../../../shared/result'

export class Damage extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

export function damage(code: string, message: string, next?: string): Damage {
  return new Damage(next === undefined ? { code, message } : { code, message, next })
}

/** The same source, whose damage is its end and told to nobody: where it was told before. */
export function calm<S extends { open(): AsyncIterable<Buffer> }>(source: S): S {
  return { ...source, open: () => upToDamage(source.open(), () => undefined) }
}

/** All bytes up to a damage, which is told and then counts as the end. */
export async function* upToDamage(bytes: AsyncIterable<Buffer>, tell: (failure: Failure) => void): AsyncGenerator<Buffer> {
  try {
    yield* bytes
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    tell(error.failure)
  }
}
