// Prodigy: spans in code points with labels, relations between them, and an answer for the whole.
import { isPlain, type Plain } from '../../../../shared/formats/mapping'
import type { ImportedAnnotation, ImportedRelation, Marks } from '../../../../shared/formats/marks'
import { spansIn, type Quoted } from './spans'

const listOf = (value: unknown): readonly Plain[] => (Array.isArray(value) ? value.filter(isPlain) : [])
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const quoted = (value: Plain): Quoted => ({ start: Number(value['start']), end: Number(value['end']), quote: word(value['text']) })
const statuses: Readonly<Record<string, 'accepted' | 'rejected'>> = { accept: 'accepted', reject: 'rejected' }
const keyOf = (span: Plain): string => `${Number(span['start'])}-${Number(span['end'])}-${String(span['label'])}`

export function prodigyMarks(value: Plain, text: string): Marks | null {
  const by = word(value['_annotator_id']) ?? word(value['_session_id'])
  const at = typeof value['_timestamp'] === 'number' ? new Date(value['_timestamp'] * 1000).toISOString() : null
  const spans = listOf(value['spans'])
  // Tokens quote their words, and so tell what offsets count in.
  const tokens = listOf(value['tokens']).slice(0, 2000)
  const places = spansIn(text, [...spans.map(quoted), ...tokens.map(quoted)], 'codepoint').slice(0, spans.length)
  const annotations: ImportedAnnotation[] = []
  for (const [index, span] of spans.entries()) {
    const place = places[index]
    if (place) annotations.push({ key: keyOf(span), spans: [place], label: word(span['label']) ?? 'unlabelled', note: null, attributes: {}, by, at })
  }
  const relations: ImportedRelation[] = listOf(value['relations']).flatMap((one) => {
    const [head, child] = [one['head_span'], one['child_span']]
    return isPlain(head) && isPlain(child) ? [{ from: keyOf(head), to: keyOf(child), label: word(one['label']) ?? 'related' }] : []
  })
  const tags = [word(value['label']), ...(Array.isArray(value['accept']) ? value['accept'].map(word) : [])].filter((tag) => tag !== null)
  const answer = word(value['answer'])
  const status = answer === null ? null : (statuses[answer] ?? null)
  const lost = spans.length - annotations.length
  return annotations.length + relations.length + tags.length + lost === 0 && !status ? null : { annotations, relations, tags, status, notes: [], lost }
}
