// Reads lines and counted bytes in turn from one stream, holding no more than a chunk.
export class ByteReader {
  private held: Buffer = Buffer.alloc(0)
  private readonly chunks: AsyncIterator<Buffer>

  constructor(stream: AsyncIterable<Buffer>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  private async more(): Promise<void> {
    const next = await this.chunks.next()
    if (next.done) throw new RangeError('the stream ended early')
    this.held = this.held.length > 0 ? Buffer.concat([this.held, next.value]) : next.value
  }

  /** The next line, without its line end. */
  async line(): Promise<string> {
    let end = this.held.indexOf(10)
    while (end < 0) {
      await this.more()
      end = this.held.indexOf(10)
    }
    const line = this.held.toString('utf8', 0, end)
    this.held = this.held.subarray(end + 1)
    return line
  }

  /** Exactly the next `bytes` bytes, in pieces. */
  async *take(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      if (this.held.length === 0) await this.more()
      const piece = this.held.subarray(0, left)
      this.held = this.held.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
}
