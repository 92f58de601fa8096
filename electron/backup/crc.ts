// CRC-32 (IEEE 802.3) over bytes: Node 18 has none of its own, and every journal line carries one.
const table = new Uint32Array(256).map((_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** `before` is the sum of what stood before these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = (before ^ 0xffffffff) >>> 0
  for (let index = 0; index < bytes.length; index += 1) sum = table[(sum ^ bytes[index]!) & 0xff]! ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** Eight lowercase hex digits. */
export function crcHex(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}
