// Documents that are zip archives inside: told by what they hold, before anybody takes them for archives of articles.
import { unzip } from '../inflate/zip'
import { Damage } from './damage'
import type { Held } from './source'

const marks: readonly (readonly [name: RegExp, what: string])[] = [
  [/^word\/document\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'a spreadsheet (XLSX)'],
  [/^ppt\/presentation\.xml$/, 'a presentation (PPTX)'],
  [/^META-INF\/container\.xml$/, 'a book (EPUB)'],
  [/^content\.xml$/, 'an OpenDocument file'],
]
const looked = 200

export async function officeOf(held: Held): Promise<string | null> {
  let seen = 0
  let manifest = false
  try {
    for await (const { name } of unzip(held)) {
      manifest ||= name === '[Content_Types].xml' || name === 'mimetype'
      const found = marks.find(([mark]) => mark.test(name))
      if (found && (manifest || found[1] === 'a book (EPUB)')) return found[1]
      seen += 1
      if (seen >= looked) return null
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error
  }
  return null
}
