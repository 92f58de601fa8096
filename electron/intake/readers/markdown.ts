// Markdown with front matter: its YAML, TOML or JSON says fields, the text stays as it is written. A file may hold several articles,
// each with front matter of its own, as Galley's export writes them.
import { parse } from 'yaml'
import { isoDate } from '../../../shared/formats/dates'
import { mapRecord } from '../../../shared/formats/mapped'
import { isPlain, mergeMaps, proposeMap, type FieldMap, type Plain } from '../../../shared/formats/mapping'
import type { Item } from '../../../shared/formats/record'
import { linesOf, type RawLine } from './lines'
import { broken, longestRecord, tooLong, type Reading } from './reader'

/** How front matter is set off, and what its lines are: YAML anywhere, the others where the file begins. */
interface Fence {
  readonly opens: RegExp
  readonly closes: RegExp
  readonly entry: RegExp
  /** As YAML. */
  head(all: readonly string[]): readonly string[]
}
const inner = (all: readonly string[]): readonly string[] => all.slice(1, -1)
const yaml: Fence = { opens: /^---\s*$/, closes: /^---\s*$/, entry: /^(?:[\w-]+|"[^"]+")\s*:(?:\s|$)/, head: inner }
const toml: Fence = { opens: /^\ufeff?\+\+\+\s*$/, closes: /^\+\+\+\s*$/, entry: /^([\w-]+)\s*=/, head: (all) => asYaml(inner(all)) }
/** YAML reads JSON. */
const json: Fence = { opens: /^\ufeff?\{\s*$/, closes: /^\}\s*$/, entry: /^\s*"[^"]+"\s*:/, head: (all) => all.map((line) => line.replace(/^\ufeff/, '')) }
const fences = [yaml, toml, json]
const longestHead = 400

interface Part {
  readonly start: number
  end: number
  head: string[]
  body: string[]
  units: number
}

function frontMatter(lines: readonly string[]): Plain | null {
  try {
    // No aliases: a bomb of references stays a refusal.
    const value: unknown = parse(lines.join('\n'), { maxAliasCount: 0, schema: 'core', uniqueKeys: false, logLevel: 'silent' })
    return isPlain(value) ? value : null
  } catch {
    return null
  }
}

/** Simple values are written alike in both; those of tables are left out. */
function asYaml(lines: readonly string[]): string[] {
  const table = lines.findIndex((line) => /^\s*\[/.test(line))
  return lines.slice(0, table < 0 ? undefined : table).filter((line) => toml.entry.test(line)).map((line) => line.replace(toml.entry, '$1:'))
}

/** A folder of posts has the day of each in its file's name. */
const dayIn = (name: string): string | null => isoDate(/(?:^|[/\\])(\d{4}-\d{2}-\d{2})[-_.][^/\\]*$/.exec(name)?.[1] ?? null)

function itemOf({ start, end, head, body, units }: Part, given: FieldMap | null, name: string): Item {
  if (units > longestRecord) return tooLong(start, end)
  const data = frontMatter(head)
  const text = body.join('\n').replace(/^\n+|\s+$/g, '')
  if (text === '') return broken(start, end, 'empty', 'There is no text behind the front matter.')
  const heading = /^# +(\S.*)$/m.exec(text.slice(0, 1000))
  const first = heading?.index === 0 ? heading[1]!.replace(/\s#+\s*$/, '').trim() : null
  const { text: _, ...mapped } = mapRecord(data ?? {}, data ? mergeMaps(proposeMap([data], 'metadata'), given) : {})
  const day = mapped.fields.published === undefined ? dayIn(name) : null
  const fields = { ...mapped.fields, ...(first !== null && mapped.fields.title === undefined ? { title: first } : {}), ...(day ? { published: day } : {}) }
  return { record: { text, start, end, ...mapped, fields, from: day ? { ...mapped.from, published: 'the name of the file' } : mapped.from, titled: first !== null, marks: null } }
}

export async function* readMarkdown({ input, map, name }: Reading): AsyncGenerator<Item> {
  let part: Part | null = null
  /** Lines since a fence that may open front matter, and where it stands. */
  let opening: { readonly start: number; readonly lines: RawLine[]; readonly fence: Fence } | null = null
  let blank = true
  const textOf = ({ bytes }: RawLine): string => bytes?.toString('utf8') ?? ''
  const into = (line: RawLine): void => {
    part ??= { start: line.start, end: line.end, head: [], body: [], units: 0 }
    const text = textOf(line)
    part.units += text.length
    if (part.units <= longestRecord) part.body.push(text)
    else part.body = []
    if (text.trim() !== '') part.end = line.end
  }
  const giveUp = (): void => {
    for (const line of opening?.lines ?? []) into(line)
    opening = null
  }
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      const text = textOf(line)
      const begun: Fence | undefined = opening || !blank ? undefined : fences.find((fence) => (fence === yaml || line.start === 0) && fence.opens.test(text))
      if (begun) {
        opening = { start: line.start, lines: [line], fence: begun }
      } else if (opening) {
        opening.lines.push(line)
        const inside = opening.lines.slice(1, -1).map(textOf)
        const { closes, entry, head }: Fence = opening.fence
        if (closes.test(text) && inside.length > 0 && entry.test(inside[0]!)) {
          if (part && (part as Part).body.some((one) => one.trim() !== '')) yield itemOf(part, map, name)
          part = { start: opening.start, end: line.end, head: [...head(opening.lines.map(textOf))], body: [], units: 0 }
          opening = null
        } else if ((opening.lines.length === 2 && !entry.test(text) && !/^#/.test(text)) || opening.lines.length > longestHead) giveUp()
      } else into(line)
      blank = text.trim() === ''
    }
  }
  giveUp()
  if (part && ((part as Part).body.some((one) => one.trim() !== '') || (part as Part).head.length > 0)) yield itemOf(part, map, name)
}
