// An intake batch as bytes: what the utility process backs up, sends, and what a rebuilt desk reads again.
// Its file: 4 bytes little-endian length of the head, the head as UTF-8 JSON, the pack's bytes. It travels in two parts, so
// that neither side puts together or takes apart a mebibyte.
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

/** What its file holds, one behind the other. */
export function fileParts({ head, pack }: BatchParts): readonly Uint8Array[] {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.length, true)
  return [length, head, pack]
}

/** Throws where the head is none. Articles with the same reasons have one list. */
export function readBatch({ head, pack }: BatchParts): Batch {
  const { reasons = [], ...read } = JSON.parse(new TextDecoder().decode(head)) as Written
  for (const { boundary } of read.articles) if (typeof boundary.reasons === 'number') boundary.reasons = reasons[boundary.reasons] ?? []
  return { head: read as unknown as BatchHead, pack }
}

/** A batch's file. Throws RangeError where the bytes are not a batch. */
export function unpackBatch(bytes: Uint8Array): Batch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length >= 4 ? view.getUint32(0, true) : Number.POSITIVE_INFINITY
  if (4 + length > bytes.length) throw new RangeError(`batch head of ${length} bytes in ${bytes.length} bytes`)
  return readBatch({ head: bytes.subarray(4, 4 + length), pack: bytes.subarray(4 + length) })
}
