// xz, by the reference decoder as WebAssembly.
import { ReadableStream } from 'node:stream/web'
import { XzReadableStream } from 'xz-decompress'
import { Damage, damage } from '../open/damage'

export async function* unxz(open: () => AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = open()[Symbol.asyncIterator]()
  const compressed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done) controller.close()
      else controller.enqueue(Uint8Array.from(next.value))
    },
  })
  const reader = (new XzReadableStream(compressed as never) as unknown as ReadableStream<Uint8Array>).getReader()
  try {
    for (;;) {
      const next = await reader.read()
      if (next.done) return
      yield Buffer.from(next.value)
    }
  } catch (error) {
    if (error instanceof Damage) throw error
    throw damage('damaged', `The compressed data is damaged (${(error as Error).message}). What came before it was read.`)
  } finally {
    await reader.cancel().catch(() => undefined)
    await chunks.return?.(undefined)
  }
}
