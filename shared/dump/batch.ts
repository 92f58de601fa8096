// An intake batch as bytes: what the utility process backs up, sends, and what a rebuilt desk reads again.
// In its file: 4 bytes little-endian length of the head, the head as UTF-8 JSON, the pack's bytes; small batches stand in one
// file, one behind the other. It travels in two parts, so that neither side puts together or takes apart a mebibyte.
import type { BatchHead } from '../port'

export interface BatchParts {
  /** UTF-8 JSON. */
  readonly head: Uint8Array
  readonly pack: Uint8Array
}

export interface Batch {
  readonly head: BatchHead
  readonly pack: Uint8Array
}

/** As it is written: lists of reasons stand once each, and articles name theirs by its place, for most have those of others. Batches of before have the lists themselves. */
interface Written extends Omit<BatchHead, 'articles'> {
  readonly articles: readonly { readonly boundary: { reasons: number | readonly string[] } }[]
  readonly reasons?: readonly (readonly string[])[]
}

export function packBatch(head: BatchHead, pack: Uint8Array): BatchParts {
  const places = new Map<readonly string[], number>()
  const placeOf = (reasons: readonly string[]): number => {
    const place = places.get(reasons) ?? places.size
    places.set(reasons, place)
    return place
  }
  const articles = head.articles.map((article) => ({ ...article, boundary: { confidence: article.boundary.confidence, reasons: placeOf(article.boundary.reasons) } }))
  const written: Written = { ...head, articles, reasons: [...places.keys()] }
  return { head: new TextEncoder().encode(JSON.stringify(written)), pack }
}

/** What a file of these holds, one behind the other. */
export function fileParts(batches: readonly BatchParts[]): readonly Uint8Array[] {
  return batches.flatMap(({ head, pack }) => {
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, head.length, true)
    return [length, head, pack]
  })
}

/** Throws where the head is none. Articles with the same reasons have one list. */
export function readBatch({ head, pack }: BatchParts): Batch {
  const { reasons = [], ...read } = JSON.parse(new TextDecoder().decode(head)) as Written
  for (const { boundary } of read.articles) if (typeof boundary.reasons === 'number') boundary.reasons = reasons[boundary.reasons] ?? []
  return { head: read as unknown as BatchHead, pack }
}

/** The batches of a file. Throws RangeError where the bytes are none. */
export function unpackBatches(bytes: Uint8Array): readonly Batch[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const batches: Batch[] = []
  for (let at = 0; at < bytes.length || batches.length === 0;) {
    const from = at + 4
    const length = from <= bytes.length ? view.getUint32(at, true) : Number.POSITIVE_INFINITY
    if (from + length > bytes.length) throw new RangeError(`batch head of ${length} bytes at ${at} of ${bytes.length} bytes`)
    const { head } = readBatch({ head: bytes.subarray(from, from + length), pack: bytes.subarray(0, 0) })
    at = from + length + head.packEnd - head.packStart
    if (at > bytes.length) throw new RangeError(`batch pack up to ${at} of ${bytes.length} bytes`)
    batches.push({ head, pack: bytes.subarray(from + length, at) })
  }
  return batches
}
