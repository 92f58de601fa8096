// Label Studio: each annotation of a task holds results, regions with labels, choices, taxonomies, relations.
import { isPlain, type Plain } from '../../../../shared/formats/mapping'
import type { ImportedAnnotation, ImportedRelation, Marks } from '../../../../shared/formats/marks'
import { spansIn, type Quoted } from './spans'

const listOf = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value.filter(isPlain) : [])
const words = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null)

interface Region {
  readonly key: string | null
  readonly place: Quoted
  readonly labels: readonly string[]
  readonly by: string | null
  readonly at: string | null
}

function personOf(value: unknown): string | null {
  return isPlain(value) ? (word(value['email']) ?? word(value['id'])) : word(value)
}

export function labelStudioMarks(task: Plain, text: string): Marks | null {
  const done = [...listOf(task['annotations']), ...listOf(task['completions'])].filter((one) => one['was_cancelled'] !== true)
  const chosen = done.length > 0 ? done.map((one) => [one, personOf(one['completed_by'])] as const) : listOf(task['predictions']).map((one) => [one, word(one['model_version']) ?? 'prediction'] as const)
  const regions: Region[] = []
  const relations: ImportedRelation[] = []
  const tags = new Set<string>()
  for (const [annotation, by] of chosen) {
    const at = word(annotation['created_at'])
    for (const result of listOf(annotation['result'])) {
      if (result['type'] === 'relation') {
        const [from, to] = [word(result['from_id']), word(result['to_id'])]
        if (from && to) relations.push({ from, to, label: words(result['labels'])[0] ?? 'related' })
        continue
      }
      const value = isPlain(result['value']) ? result['value'] : {}
      for (const choice of words(value['choices'])) tags.add(choice)
      for (const path of Array.isArray(value['taxonomy']) ? value['taxonomy'] : []) if (words(path).length > 0) tags.add(words(path).join('/'))
      const labels = [...words(value['labels']), ...words(value['hypertextlabels'])]
      if (labels.length > 0 && typeof value['start'] === 'number') regions.push({ key: word(result['id']), place: { start: value['start'], end: Number(value['end']), quote: word(value['text']) }, labels, by, at })
    }
  }
  const places = spansIn(text, regions.map(({ place }) => place), 'utf16')
  const annotations: ImportedAnnotation[] = []
  let lost = 0
  for (const [index, { key, labels, by, at }] of regions.entries()) {
    const place = places[index]
    if (!place) lost += 1
    else for (const label of labels) annotations.push({ key, spans: [place], label, note: null, attributes: {}, by, at })
  }
  return annotations.length + relations.length + tags.size + lost === 0 ? null : { annotations, relations, tags: [...tags], status: null, notes: [], lost }
}
