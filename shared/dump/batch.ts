// An intake batch as bytes: what the utility process backs up, sends, and what a rebuilt desk reads again.
// Layout: 4 bytes little-endian length of the head, the head as UTF-8 JSON, the pack's bytes.
import type { BatchHead } from '../port'

export function packBatch(head: BatchHead, pack: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head))
  const bytes = new Uint8Array(4 + json.length + pack.length)
  new DataView(bytes.buffer).setUint32(0, json.length, true)
  bytes.set(json, 4)
  bytes.set(pack, 4 + json.length)
  return bytes
}

export interface Batch {
  readonly head: BatchHead
  readonly pack: Uint8Array
}

/** Throws RangeError where the bytes are not a batch. */
export function unpackBatch(bytes: Uint8Array): Batch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length >= 4 ? view.getUint32(0, true) : Number.POSITIVE_INFINITY
  if (4 + length > bytes.length) throw new RangeError(`batch head of ${length} bytes in ${bytes.length} bytes`)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as BatchHead
  return { head, pack: bytes.subarray(4 + length) }
}
