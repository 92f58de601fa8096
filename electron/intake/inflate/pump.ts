// Drives a decompressor over a stream in small slices: everything that a slice gave is handed on before the next goes
// in, so that a bomb fills no memory, and nothing good is lost when the slice after it is broken.

export interface Machine {
  /** What came out so far; the pump empties it. */
  readonly out: Buffer[]
  push(bytes: Buffer): Promise<void> | void
  finish(): Promise<void> | void
}

export async function* pump(input: AsyncIterable<Buffer>, machine: Machine, slice: number): AsyncGenerator<Buffer> {
  let trouble: unknown = null
  const attempt = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work()
    } catch (error) {
      trouble = error
    }
  }
  const chunks = input[Symbol.asyncIterator]()
  try {
    while (!trouble) {
      let chunk: Buffer | null = null
      await attempt(async () => {
        const next = await chunks.next()
        if (!next.done) chunk = next.value
      })
      if (!chunk) break
      const bytes: Buffer = chunk
      for (let at = 0; at < bytes.length && !trouble; at += slice) {
        await attempt(() => machine.push(bytes.subarray(at, at + slice)))
        yield* machine.out.splice(0)
      }
    }
    const before = trouble
    if (!before) await attempt(() => machine.finish())
    yield* machine.out.splice(0)
    if (trouble) throw trouble
  } finally {
    await chunks.return?.(undefined)
  }
}
