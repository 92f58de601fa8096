// Reads a member as a job does, up to its records, without a store.
import { here } from '../../../../electron/intake/aside'
import { createExtract } from '../../../../electron/intake/decode/extract'
import { examine } from '../../../../electron/intake/decode/examine'
import { calm } from '../../../../electron/intake/open/damage'
import { decodedHead, isWholeUtf8, recognise } from '../../../../electron/intake/open/recognised'
import { memorySource } from '../../../../electron/intake/open/source'
import { formats } from '../../../../electron/intake/readers/formats'
import type { FieldMap } from '../../../../shared/formats/mapping'
import type { FormatName } from '../../../../shared/formats/names'
import type { SourceRecord, Unread } from '../../../../shared/formats/record'

export interface Read {
  readonly format: string
  readonly encoding: string
  readonly records: readonly SourceRecord[]
  readonly unread: readonly Unread[]
  /** The bytes that readers' places count in. */
  readonly input: Buffer
}

interface How {
  readonly format?: FormatName
  readonly map?: FieldMap
  readonly name?: string
}

export async function read(content: Buffer | string, { format, map, name = 'file' }: How = {}): Promise<Read> {
  const bytes = Buffer.from(content)
  const source = memorySource(bytes)
  const examined = (await examine(source, here.hash(bytes.length), async () => true))!
  const head = bytes.subarray(0, 1 << 20)
  const office = bytes.includes('word/document.xml') ? 'docx' : null
  const found = await recognise(name, head, office, examined, { format: format ?? null, encoding: null })
  if (!found.ok) return { format: found.failure.code, encoding: '', records: [], unread: [], input: bytes }
  const { read: reader, input } = formats[found.value.format]
  const extract = createExtract(source, found.value.encoding, isWholeUtf8(examined))
  const chunks: Buffer[] = []
  async function* bytesOf(): AsyncGenerator<Buffer> {
    for await (const chunk of input === 'text' ? extract.open() : calm(source).open()) {
      chunks.push(chunk)
      // Small pieces: no record may depend on where a chunk ends.
      for (let at = 0; at < chunk.length; at += 1009) yield chunk.subarray(at, at + 1009)
    }
  }
  const records: SourceRecord[] = []
  const unread: Unread[] = []
  if (typeof reader === 'function') {
    const beginning = input === 'text' ? Buffer.from(decodedHead(head, found.value.encoding)) : head
    for await (const item of reader({ input: bytesOf(), head: beginning, name, map: map ?? null, page: here.page })) {
      if ('record' in item) records.push(item.record)
      else unread.push(item.unread)
    }
  }
  return { format: found.value.format, encoding: found.value.encoding.name, records, unread, input: Buffer.concat(chunks) }
}
