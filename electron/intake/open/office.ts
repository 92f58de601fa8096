// Documents that are zip archives inside: told by what they hold, before anybody takes them for archives of articles.
import { unzip } from '../inflate/zip'
import { Damage } from './damage'
import type { Held } from './source'

const marks: readonly (readonly [name: RegExp, what: string])[] = [
  [/^word\/[^/]+\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'a spreadsheet (XLSX)'],
  [/^ppt\/presentation\.xml$/, 'a presentation (PPTX)'],
  [/^META-INF\/container\.xml$/, 'a book (EPUB)'],
  [/^content\.xml$/, 'an OpenDocument file'],
]
const looked = 200

export async function officeOf(held: Held): Promise<string | null> {
  let seen = 0
  let manifest = false
  let found: string | null = null
  try {
    for await (const { name } of unzip(held)) {
      manifest ||= name === '[Content_Types].xml' || name === 'mimetype'
      // The manifest may stand before what it lists, or behind it.
      found ??= marks.find(([mark]) => mark.test(name))?.[1] ?? null
      if (found && (manifest || found === 'a book (EPUB)')) return found
      seen += 1
      if (seen >= looked) return null
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error
  }
  return null
}
