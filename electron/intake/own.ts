// Bytes that lie in parts, put behind one another. What is posted or stored takes its whole buffer with it, so it has one
// of its own.

export const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0)

export function fill(bytes: Uint8Array, parts: readonly Uint8Array[]): void {
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
}

/** In a buffer of their own: one part that has it already is not copied. */
export function own(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1 && only.byteLength === only.buffer.byteLength) return only
  const bytes = Buffer.allocUnsafeSlow(lengthOf(parts))
  fill(bytes, parts)
  return bytes
}
