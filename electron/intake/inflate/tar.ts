// tar: its entries one after the other. An entry can be read only until the next is asked for, so it is kept meanwhile.
import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import { type Damage, damage } from '../open/damage'
import { keep, type Scratch, type Source } from '../open/source'

interface TarEntry {
  readonly name: string
  readonly source: Source
  readonly refused: Damage | null
}

export async function* untar(bytes: AsyncIterable<Buffer>, scratch: Scratch): AsyncGenerator<TarEntry> {
  const archive = extract()
  let trouble: unknown = null
  async function* good(): AsyncGenerator<Buffer> {
    try {
      yield* bytes
    } catch (error) {
      trouble = error
    }
  }
  const input = Readable.from(good(), { objectMode: false })
  input.on('error', (error) => archive.destroy(error))
  input.pipe(archive as unknown as NodeJS.WritableStream)
  try {
    for await (const entry of archive) {
      const { name, type, size } = entry.header
      if (type === 'directory') {
        entry.resume()
        continue
      }
      const refused = type === 'symlink' || type === 'link' ? damage('link', 'The member is a link, and links are not followed.') : type === 'file' || type === 'contiguous-file' ? null : damage('not-a-file', 'The member is no file.')
      const kept = await keep(entry as unknown as AsyncIterable<Buffer>, scratch)
      const short = kept.trouble !== null || (refused === null && kept.source.bytes !== size)
      yield { name, source: short ? endingIn(kept.source, damage('truncated', 'The archive ends in the middle of this member. What came before it was read.')) : kept.source, refused }
      await kept.forget()
    }
  } catch (error) {
    if (!trouble) throw damage('damaged', `The archive cannot be read on from here (${(error as Error).message}). What stands before that was read.`)
  } finally {
    input.destroy()
  }
  if (trouble) throw trouble
}

function endingIn(source: Source, end: Damage): Source {
  return {
    ...source,
    async *open() {
      yield* source.open()
      throw end
    },
  }
}
