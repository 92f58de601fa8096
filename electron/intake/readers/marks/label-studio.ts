// Label Studio: each annotation of a task holds results, regions with labels, choices, taxonomies, relations. Its tables
// (JSON-MIN, CSV, TSV) hold the regions of one annotation in a field of their own.
import { isPlain, paragraphsOf, type Plain } from '../../../../shared/formats/mapping'
import type { Written } from '../shapes'
import type { ImportedAnnotation, ImportedRelation, Marks } from '../../../../shared/formats/marks'
import { parseJson } from '../json-text'
import { spanLike, spansIn, type Quoted } from './spans'

const listOf = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value.filter(isPlain) : [])
const words = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null)

interface Region {
  readonly key: string | null
  readonly place: Quoted
  /** Of a page: counted in what it shows, not in its markup. */
  readonly shown: boolean
  readonly labels: readonly string[]
  readonly by: string | null
  readonly at: string | null
}

interface Found {
  readonly regions: Region[]
  readonly relations: ImportedRelation[]
  readonly tags: Set<string>
}

/** The text as it came in, what it is of, and where the paragraphs of a list begin in it. */
interface Ground {
  readonly text: string
  readonly of: Written
  readonly paragraphs: readonly number[]
}

function personOf(value: unknown): string | null {
  return isPlain(value) ? (word(value['email']) ?? word(value['id'])) : word(value)
}

const labelsOf = (value: Plain): string[] => ['labels', 'hypertextlabels', 'paragraphlabels'].flatMap((name) => words(value[name]))

/** Where a region is, as each kind of text counts. */
function placeOf(value: Plain, { paragraphs }: Ground): Omit<Region, 'key' | 'labels' | 'by' | 'at'> | null {
  const quote = word(value['text'])
  const { start, end, startOffset, endOffset, globalOffsets: whole } = value
  if (isPlain(whole) && value['hypertextlabels'] !== undefined) return { place: { start: Number(whole['start']), end: Number(whole['end']), quote }, shown: true }
  const [from, to] = [paragraphs[Number(start)], paragraphs[Number(end)]]
  if (value['paragraphlabels'] !== undefined && from !== undefined && to !== undefined) return { place: { start: from + Number(startOffset), end: to + Number(endOffset), quote }, shown: false }
  return typeof start === 'number' ? { place: { start, end: Number(end), quote }, shown: false } : null
}

function addValue(value: Plain, { regions, tags }: Found, ground: Ground, about: Pick<Region, 'key' | 'by' | 'at'>): void {
  for (const choice of words(value['choices'])) tags.add(choice)
  for (const path of Array.isArray(value['taxonomy']) ? value['taxonomy'] : []) if (words(path).length > 0) tags.add(words(path).join('/'))
  const labels = labelsOf(value)
  const place = labels.length > 0 ? placeOf(value, ground) : null
  if (place) regions.push({ ...place, ...about, labels })
}

function marksOf({ regions, relations, tags }: Found, { text, of }: Ground): Marks | null {
  const plain = spansIn(of.written, regions.map(({ place }) => place), 'utf16')
  const places = regions.map(({ place, shown }, index) => {
    if (shown) return spanLike(of.shown(), place, text)
    return text === of.written ? plain[index] : spanLike(of.written, { ...place, start: plain[index]?.[0] ?? -1 }, text)
  })
  const annotations: ImportedAnnotation[] = []
  let lost = 0
  for (const [index, { key, labels, by, at }] of regions.entries()) {
    const place = places[index]
    if (!place) lost += 1
    else for (const label of labels) annotations.push({ key, spans: [place], label, note: null, attributes: {}, by, at })
  }
  return annotations.length + relations.length + tags.size + lost === 0 ? null : { annotations, relations, tags: [...tags], status: null, notes: [], lost }
}

function startsIn(data: Plain, text: string): number[] {
  const paragraphs = Object.values(data).map(paragraphsOf).find((all) => all?.join('\n\n') === text) ?? []
  let at = 0
  return paragraphs.map((paragraph) => {
    const start = at
    at += paragraph.length + 2
    return start
  })
}

const nothing = (): Found => ({ regions: [], relations: [], tags: new Set() })

export function labelStudioMarks(task: Plain, text: string, of: Written): Marks | null {
  const done = [...listOf(task['annotations']), ...listOf(task['completions'])].filter((one) => one['was_cancelled'] !== true)
  const chosen = done.length > 0 ? done.map((one) => [one, personOf(one['completed_by'])] as const) : listOf(task['predictions']).map((one) => [one, word(one['model_version']) ?? 'prediction'] as const)
  const ground = { text, of, paragraphs: isPlain(task['data']) ? startsIn(task['data'], text) : [] }
  const found = nothing()
  for (const [annotation, by] of chosen) {
    const at = word(annotation['created_at'])
    for (const result of listOf(annotation['result'])) {
      if (result['type'] === 'relation') {
        const [from, to] = [word(result['from_id']), word(result['to_id'])]
        if (from && to) found.relations.push({ from, to, label: words(result['labels'])[0] ?? 'related' })
      } else addValue(isPlain(result['value']) ? result['value'] : {}, found, ground, { key: word(result['id']), by, at })
    }
  }
  return marksOf(found, ground)
}

/** What a field of a table holds: regions, choices; in CSV it is written as JSON. Null for other fields. */
function valuesIn(field: unknown): readonly Plain[] | null {
  const parsed = typeof field === 'string' && /^[[{]/.test(field) ? parseJson(field, false) : null
  const value = parsed?.ok ? parsed.value : field
  const values = isPlain(value) ? [value] : listOf(value)
  return values.length > 0 && values.every((one) => labelsOf(one).length > 0 || Array.isArray(one['choices']) || Array.isArray(one['taxonomy'])) ? values : null
}

const bookkeeping = new Set(['annotator', 'annotation_id', 'created_at', 'updated_at', 'lead_time'])

/** The fields of the task alone. */
export const taskOf = (row: Plain): Plain => Object.fromEntries(Object.entries(row).filter(([name, field]) => !bookkeeping.has(name) && valuesIn(field) === null))

export function labelStudioRowMarks(row: Plain, text: string, of: Written): Marks | null {
  const ground = { text, of, paragraphs: startsIn(row, text) }
  const found = nothing()
  for (const field of Object.values(row)) for (const value of valuesIn(field) ?? []) addValue(value, found, ground, { key: null, by: personOf(row['annotator']), at: word(row['created_at']) })
  return marksOf(found, ground)
}
