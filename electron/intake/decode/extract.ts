// The decoded text of a member as a stream of UTF-8, with the way back: which byte of the member a byte of the text
// came from. UTF-8 that is whole passes through untouched.
import type { Encoding } from './detect'
import { bytesAfter, type Source } from '../open/source'
import { sourceOffset } from './place'
import { createTranscoder, type Block } from './transcode'
import { firstWhere } from '../../../shared/text/ascending'

export interface Extract {
  /** Chunks of text, UTF-8, from the start. */
  open(): AsyncIterable<Buffer>
  /** Byte of the member for a byte of the text; ask in ascending order, not before the last `forget`. */
  place(at: number): number
  /** Places before this are asked for no more. */
  forget(at: number): void
  /** Bytes that could not be decoded so far: how many, and where the first of them stand in the member. */
  readonly broken: { count: number; readonly places: number[] }
  /** Triples of the record map for a range of the text: text byte, member byte, member bytes up to the next. */
  map(start: number, end: number): number[]
}

/** Its chunks from a byte on. What lies before is read all the same, for the hash, comes as empty chunks, and is forgotten. */
export async function* chunksFrom(extract: Extract, first: number): AsyncGenerator<Buffer> {
  let at = 0
  for await (const chunk of extract.open()) {
    const bytes = chunk.subarray(Math.max(0, Math.min(chunk.length, first - at)))
    at += chunk.length
    if (at < first) extract.forget(at)
    yield bytes
  }
}

const placesKept = 1000

/** `whole`: the member was seen to be UTF-8 to its last byte. */
export function createExtract(source: Source, encoding: Encoding, whole: boolean): Extract {
  return encoding.name === 'utf-8' && whole ? plain(source, encoding.mark) : decoded(source, encoding)
}

function plain(source: Source, mark: number): Extract {
  return {
    open: () => bytesAfter(source.open(), mark),
    place: (at) => at + mark,
    forget: () => undefined,
    broken: { count: 0, places: [] },
    map: (start, end) => [start, start + mark, end - start],
  }
}

function decoded(source: Source, encoding: Encoding): Extract {
  let blocks: Block[] = []
  const broken = { count: 0, places: [] as number[] }

  function note(block: Block): Buffer {
    blocks.push(block)
    broken.count += block.broken.length
    for (const at of block.broken) if (broken.places.length < placesKept) broken.places.push(sourceOffset(encoding.name, block, at))
    return block.text
  }

  const find = (at: number): number => Math.max(0, firstWhere(blocks.length, (index) => blocks[index]!.start > at) - 1)

  return {
    async *open() {
      const transcoder = createTranscoder(encoding.name, encoding.mark)
      blocks = []
      broken.count = 0
      broken.places.length = 0
      for await (const chunk of source.open()) {
        const text = Buffer.concat(transcoder.push(chunk).map(note))
        if (text.length > 0) yield text
      }
      const text = Buffer.concat(transcoder.finish().map(note))
      if (text.length > 0) yield text
    },
    place(at) {
      const block = blocks[find(at)]
      return block ? sourceOffset(encoding.name, block, at - block.start) : encoding.mark + at
    },
    forget(at) {
      const keep = find(at)
      if (keep > 64) blocks = blocks.slice(keep)
    },
    broken,
    map(start, end) {
      const triples: number[] = []
      for (let index = find(start); index < blocks.length; index += 1) {
        const block = blocks[index]!
        if (block.start >= end) break
        const from = Math.max(start, block.start)
        const to = Math.min(end, block.start + block.text.length)
        const first = sourceOffset(encoding.name, block, from - block.start)
        triples.push(from, first, sourceOffset(encoding.name, block, to - block.start) - first)
      }
      return triples
    },
  }
}
