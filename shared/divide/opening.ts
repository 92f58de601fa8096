// How articles open by form alone, in any language: a block of named fields, an address on a line of its own, a day in
// numbers before a title, a heading of some rank. What opens as the file's first line does begins an article too.
import type { Place } from './context'
import { titleField } from './header'
import type { Row } from './row'

/** Fields that stand close together before they are a block. */
const least = 3
const address = /^<?https?:\/\/([^\s/>]+)\S*$/i
const heading = /^(#{1,3}) \S/

/** A word that counts, with a mark and words behind it: `Question 3: Mr Whitaker`. */
const counted = /^(\p{L}+) \d{1,4} ?[:.–—-] \p{L}/u
const longest = 100

/** A day in numbers and words behind it. */
const dated = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[\s,:|–—-]+(?=\p{L})/u

/** An item of a list; a title where a place, a day or an author stands below it. */
const item = /^\d{1,3}[.)] \S/u

/** A surname in capitals and given names, as entries of persons and notices of deaths have it. */
const entry = /^\p{Lu}[\p{Lu}’'-]{2,24}(?: \([^)]{1,30}\))?, \p{Lu}\p{Ll}/u
/** The name of a field in capitals, as databases of the press export them: `HD `, `TI  - `, `%T `. */
const code = /^(?:([A-Z][A-Z\d]{1,3})(?:\t| {1,6}(?:- )?)|(%[A-Z\d]) )\S/
/** Such fields that stand close together before they are a record. */
const leastCodes = 4

/** The name of such a field, or empty. */
export function codeOf({ text }: Row): string {
  const unit = text.charCodeAt(0)
  if (unit !== 37 && (unit < 65 || unit > 90)) return ''
  const found = code.exec(text)
  return found?.[1] ?? found?.[2] ?? ''
}

/** The lines from this one on that stand close together and each have another name. */
function namedApart({ row, after }: Place, nameOf: (row: Row) => string): readonly Row[] {
  const rows = [row]
  const names = new Set([nameOf(row)])
  for (const next of after) {
    const name = next.gap > 0 || next.mark !== null ? '' : nameOf(next)
    if (name === '' || names.has(name)) break
    names.add(name)
    rows.push(next)
  }
  return rows
}

/** The kind of opening with its first name, its site or its rank; empty where the line has none of them. */
export function openingOf(place: Place): string {
  const { row, after } = place
  if (row.field !== '') return isBlock(place) ? `field ${row.field}` : ''
  const named = codeOf(row)
  if (named !== '' && namedApart(place, codeOf).length >= leastCodes) return `code ${named}`
  const said = row.trimmed.length <= longest ? counted.exec(row.trimmed)?.[1] : undefined
  if (said !== undefined && !row.endsSentence) return `counted ${said.toLowerCase()}`
  const unit = row.trimmed.charCodeAt(0)
  if (entry.test(row.trimmed) && row.header !== 'dateline') return row.prose || after[0]?.prose === true ? 'entry' : ''
  if (unit === 35) return headingRank(row.trimmed) > 0 && after[0] !== undefined && after[0].gap > 0 ? `heading ${headingRank(row.trimmed)}` : ''
  if (unit >= 48 && unit <= 57) return row.endsSentence || after[0] === undefined ? '' : numberedOpening(row, after[0])
  if (unit !== 104 && unit !== 72 && unit !== 60) return ''
  const host = address.exec(row.trimmed)?.[1]
  return host !== undefined && after[0]?.short && !address.test(after[0].trimmed) ? `address ${host.toLowerCase()}` : ''
}

function numberedOpening(row: Row, below: Row): string {
  if (opensByDay(row) && !opensByDay(below)) return 'day'
  return item.test(row.trimmed) && below.header !== null ? `numbered ${below.header}` : ''
}

const opensByDay = (row: Row): boolean => dated.test(row.trimmed)

/** Marks before a heading, or 0. */
export const headingRank = (text: string): number => heading.exec(text)?.[1]?.length ?? 0

/** Fields with names that differ, one of which holds a date, an address, an author or a title: turns of speech do not. */
function isBlock(place: Place): boolean {
  const fields = namedApart(place, (row) => row.field)
  return fields.length >= least && fields.some(tells)
}

const tells = (row: Row): boolean => (row.header !== null && row.header !== 'dateline') || titleField.test(row.text)
