// Bytes that lie in parts, put behind one another. What is posted or stored takes its whole buffer with it, so it has one
// of its own.

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
  const bytes = Buffer.allocUnsafeSlow(parts.reduce((sum, part) => sum + part.length, 0))
  fill(bytes, parts)
  return bytes
}
