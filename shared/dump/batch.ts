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

export const packBatch = (head: BatchHead, pack: Uint8Array): BatchParts => ({ head: new TextEncoder().encode(JSON.stringify(head)), pack })

/** What its file holds, one behind the other. */
export function fileParts({ head, pack }: BatchParts): readonly Uint8Array[] {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.length, true)
  return [length, head, pack]
}

/** Throws where the head is none. */
export const readBatch = ({ head, pack }: BatchParts): Batch => ({ head: JSON.parse(new TextDecoder().decode(head)) as BatchHead, pack })

/** A batch's file. Throws RangeError where the bytes are not a batch. */
export function unpackBatch(bytes: Uint8Array): Batch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length >= 4 ? view.getUint32(0, true) : Number.POSITIVE_INFINITY
  if (4 + length > bytes.length) throw new RangeError(`batch head of ${length} bytes in ${bytes.length} bytes`)
  return readBatch({ head: bytes.subarray(4, 4 + length), pack: bytes.subarray(4 + length) })
}
