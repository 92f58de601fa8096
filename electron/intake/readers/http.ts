// An HTTP response as an archive kept it: status, headers, and the body freed of chunks and compression.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

interface Response {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
  /** What was wrong with the body, or null. */
  readonly trouble: string | null
}

const largestBody = 64 << 20

export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== '') {
      headers.set(last, `${headers.get(last)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    last = line.slice(0, colon).trim().toLowerCase()
    if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim())
  }
  return headers
}

/** Chunks that are none are the body as it is: many archives keep the header and undo the chunks. */
function unchunked(body: Buffer): { readonly body: Buffer; readonly trouble: string | null } {
  const parts: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? Number.NaN : Number.parseInt(/^[\da-f]+(?=\s*(?:;|$))/i.exec(body.toString('latin1', at, Math.min(end, at + 64)))?.[0] ?? '', 16)
    if (Number.isNaN(size)) return at === 0 ? { body, trouble: null } : { body: Buffer.concat([...parts, body.subarray(at)]), trouble: 'its chunks are damaged' }
    if (size === 0) return { body: Buffer.concat(parts), trouble: null }
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return { body: Buffer.concat(parts), trouble: 'its last chunk is missing' }
}

const options = { maxOutputLength: largestBody }
const inflaters: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: (body) => gunzipSync(body, options), 'x-gzip': (body) => gunzipSync(body, options), br: (body) => brotliDecompressSync(body, options),
  deflate(body) {
    try {
      return inflateSync(body, options)
    } catch {
      return inflateRawSync(body, options)
    }
  },
}

/** Null where it is no response. */
export function readResponse(bytes: Buffer): Response | null {
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf
  const head = bytes.toString('latin1', 0, end < 0 ? Math.min(bytes.length, 1 << 16) : end)
  const lines = head.split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(lines[0] ?? '')?.[1]
  if (status === undefined) return null
  const headers = headersOf(lines.slice(1))
  let body = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + (end === crlf ? 4 : 2))
  let trouble: string | null = null
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) ({ body, trouble } = unchunked(body))
  for (const name of (headers.get('content-encoding') ?? '').toLowerCase().split(',').map((one) => one.trim()).reverse()) {
    const inflate = inflaters[name]
    // Many archives keep the header of a body that they unpacked.
    if (!inflate || (name.endsWith('gzip') && !(body[0] === 0x1f && body[1] === 0x8b))) continue
    try {
      body = inflate(body)
    } catch (error) {
      // Packed bytes are nobody's text.
      body = Buffer.alloc(0)
      trouble = `its ${name} cannot be unpacked (${(error as Error).message})`
    }
  }
  return { status: Number(status), headers, body, trouble }
}
