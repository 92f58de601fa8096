// The titles of all articles, as bytes: as strings they were most of what a large desk held in memory, and collecting
// garbage walked over each of them.
import { grown } from './wide-column'

const chunkBytes = 1 << 18
/** Lists and sorts need no more of a title than this; the article has all of it. */
const longest = 0xffff
/** Its length stands before a title, in two bytes. */
const prefix = 2

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export class Titles {
  /** Where each begins: number of the chunk, then the byte in it. No title is at 0. */
  private places: Uint32Array = new Uint32Array(0)
  private chunks: Uint8Array[] = []
  /** Bytes of the last chunk that are used. */
  private filled = chunkBytes

  reserve(capacity: number): void {
    this.places = grown(this.places, capacity)
  }

  at(number: number): string {
    const place = this.places[number] ?? 0
    if (place === 0) return ''
    const chunk = this.chunks[Math.floor(place / chunkBytes)]!
    const start = place % chunkBytes
    return decoder.decode(chunk.subarray(start, start + chunk[start - 2]! * 256 + chunk[start - 1]!))
  }

  set(number: number, title: string): void {
    this.places[number] = title === '' ? 0 : this.add(title)
  }

  private add(title: string): number {
    const room = Math.max(0, chunkBytes - this.filled - prefix)
    const last = this.chunks.at(-1)
    const { read, written } = last && room > 0 ? encoder.encodeInto(title, last.subarray(this.filled + prefix, this.filled + prefix + longest)) : { read: 0, written: 0 }
    if (last && (read === title.length || room >= longest)) {
      const start = this.filled + prefix
      last[start - 2] = written >> 8
      last[start - 1] = written & 255
      this.filled = start + written
      return (this.chunks.length - 1) * chunkBytes + start
    }
    this.chunks.push(new Uint8Array(chunkBytes))
    this.filled = 0
    return this.add(title)
  }

  /** What is kept of the first ones: their places, then the bytes. */
  *parts(count: number): Generator<Uint8Array | Uint32Array> {
    yield this.places.slice(0, count)
    for (const [index, chunk] of this.chunks.entries()) yield index < this.chunks.length - 1 ? chunk : chunk.slice(0, this.filled)
  }

  static from(places: Uint32Array, chunks: readonly Uint8Array[]): Titles {
    const titles = new Titles()
    titles.places = places
    titles.chunks = [...chunks]
    const last = titles.chunks.pop()
    if (!last) return titles
    titles.chunks.push(grown(last, chunkBytes))
    titles.filled = last.length
    return titles
  }
}
