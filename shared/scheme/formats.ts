// Schemes as files: Galley's own JSON, a Label Studio labelling configuration, doccano's list of labels. Read by what they
// are, not by their name; what a tool does not say is proposed.
import type { Label } from '../article/annotation'
import { hues, nearestPair, strokes } from './hues'
import { done, failed, type Result } from '../result'
import { labelKeys, type LabelPart, type Scheme } from './scheme'
import { z } from '../schema'

export const schemeFormats = ['galley', 'label-studio', 'doccano'] as const
export type SchemeFormat = (typeof schemeFormats)[number]
export const schemeEndings: Readonly<Record<SchemeFormat, 'json' | 'xml'>> = { galley: 'json', 'label-studio': 'xml', doccano: 'json' }

interface Brought {
  readonly labels: readonly (LabelPart & { readonly name: string })[]
  readonly relations: readonly string[]
}

const colourOf = (label: Label): string => (hues[label.hue - 1]?.light ?? '#888888').toUpperCase()

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\t\r\n]/gu, ' ')
}

const writers: Readonly<Record<SchemeFormat, (scheme: Scheme) => string>> = {
  galley: ({ labels, relations }) => `${JSON.stringify({ galleyScheme: 1, labels: labels.map(({ name, hue, stroke, key, description, guideline }) => ({ name, hue, stroke, key, description, guideline })), relations }, null, 2)}\n`,
  'label-studio': ({ labels, relations }) => [
    '<View>',
    '  <Labels name="label" toName="text">',
    ...labels.map((label) => `    <Label value="${escaped(label.name)}" background="${colourOf(label)}"${label.key ? ` hotkey="${escaped(label.key)}"` : ''}${label.description ? ` hint="${escaped(label.description)}"` : ''}/>`),
    '  </Labels>',
    ...(relations.length > 0 ? ['  <Relations>', ...relations.map((name) => `    <Relation value="${escaped(name)}"/>`), '  </Relations>'] : []),
    '  <Text name="text" value="$text"/>',
    '</View>',
    '',
  ].join('\n'),
  doccano: ({ labels }) => `${JSON.stringify(labels.map((label) => ({ text: label.name, prefix_key: null, suffix_key: label.key, background_color: colourOf(label), text_color: '#FFFFFF' })), null, 2)}\n`,
}

export function writeScheme(scheme: Scheme, format: SchemeFormat): string {
  return writers[format](scheme)
}

const name = z.string().trim().min(1).max(200)
const own = z.object({
  labels: z.array(z.object({
    name, hue: z.number().int().min(1).max(hues.length).optional(), stroke: z.enum(strokes).optional(),
    key: z.string().length(1).nullable().optional(), description: z.string().max(2000).optional(), guideline: z.string().max(20_000).optional(),
  })).max(1000),
  relations: z.array(name).max(200).optional(),
})
const doccano = z.array(z.object({ text: name, suffix_key: z.string().nullable().optional(), background_color: z.string().optional() })).max(1000)

/** A label of another tool: the free pair that looks most like it, and its key where it is a digit that is free. */
function foreign(list: readonly { readonly name: string; readonly colour?: string | undefined; readonly key?: string | null | undefined; readonly description?: string | undefined }[]): Brought['labels'] {
  const labels: (LabelPart & { readonly name: string })[] = []
  for (const { name: called, colour, key, description } of list) {
    if (labels.some((one) => one.name === called)) continue
    const used = labels.flatMap(({ hue, stroke }) => (hue && stroke ? [{ hue, stroke }] : []))
    const pair = colour && /^#[\da-f]{6}$/iu.test(colour) ? nearestPair(colour.toLowerCase(), used) : {}
    const digit = labelKeys.find((one) => one === key && !labels.some((other) => other.key === key))
    labels.push({ name: called, ...pair, ...(digit ? { key: digit } : {}), ...(description ? { description } : {}) })
  }
  return labels
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
function plain(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (all, decimal?: string, hex?: string, word?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN
    return word ? (entities[word] ?? all) : code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

const tag = /<(Label|Relation)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/gu
function readXml(text: string): Result<Brought> {
  const found = [...text.replace(/<!--[\s\S]*?-->/gu, '').matchAll(tag)].map(([, kind, given]) => {
    const pairs = [...given!.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, key, double, single]) => [key!, plain(double ?? single ?? '')] as const)
    return { kind, values: new Map(pairs) }
  }).filter(({ values }) => values.get('value')?.trim())
  const labels = foreign(found.filter(({ kind }) => kind === 'Label').slice(0, 1000).map(({ values }) => ({
    name: values.get('value')!.trim().slice(0, 200), colour: values.get('background'), key: values.get('hotkey'), description: values.get('hint')?.slice(0, 2000),
  })))
  const relations = [...new Set(found.filter(({ kind }) => kind === 'Relation').slice(0, 200).map(({ values }) => values.get('value')!.trim().slice(0, 200)))]
  return labels.length > 0 ? done({ labels, relations }) : failed('no-labels', 'The configuration has no <Label value="…"/>.', 'Bring a labelling configuration of Label Studio, or the JSON of a scheme.')
}

/** Which of the three it is shows in the text itself. */
export function readScheme(text: string): Result<Brought> {
  const trimmed = text.replace(/^\ufeff/u, '').trim()
  if (trimmed.startsWith('<')) return readXml(trimmed)
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch {
    return failed('bad-scheme', 'This is neither JSON nor a labelling configuration.', 'Bring a scheme that Galley, Label Studio or doccano wrote.')
  }
  const listed = doccano.safeParse(value)
  if (listed.success) return done({ labels: foreign(listed.data.map((one) => ({ name: one.text, colour: one.background_color, key: one.suffix_key }))), relations: [] })
  const scheme = own.safeParse(value)
  if (scheme.success) return done({ labels: scheme.data.labels, relations: scheme.data.relations ?? [] })
  const issue = (Array.isArray(value) ? listed : scheme).error!.issues[0]!
  return failed('bad-scheme', `The scheme cannot be read: “${issue.path.join('.')}”: ${issue.message}.`, 'Bring a scheme that Galley, Label Studio or doccano wrote.')
}
