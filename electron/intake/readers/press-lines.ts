// What the lines of an article say that an archive of newspapers hands out as text: labels, dates, names, in the words of
// several languages.
import type { Fields, FieldValue } from '../../../shared/article/article'
import { isoDate, languageTag } from '../../../shared/formats/dates'
import { namesOf } from '../../../shared/formats/mapped'

export type Block = readonly string[]

/** Lines without the blank ones, as they stand together. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: string[][] = []
  let open: string[] | null = null
  for (const line of lines) {
    if (line.trim() === '') {
      open = null
      continue
    }
    if (!open) {
      open = []
      blocks.push(open)
    }
    open.push(line)
  }
  return blocks
}

type Target = 'title' | 'byline' | 'site' | 'published' | 'section' | 'language' | 'url' | 'text' | 'length' | 'more'

const labels: readonly (readonly [Target, string])[] = [
  ['title', 'headline title titre schlagzeile überschrift titel título titolo'],
  ['byline', 'byline author authors auteur autor autoren verfasser autore firma'],
  ['site', 'publication title|publication info|publication|source|quelle|fuente'],
  ['published', 'publication date|date|datum|fecha|data'],
  ['section', 'section rubrique ressort rubrik sección sezione sectie'],
  ['language', 'language langue sprache idioma lingua taal'],
  ['url', 'document url|url'],
  ['text', 'full text|body|text|texte|volltext|texto completo|testo'],
  ['length', 'length longueur länge lunghezza longitud lengte'],
  ['more', 'load-date|publication-type|publication type|journal-code|journal code|dateline|graphic|grafik|update|type|document-type|document type|subject|highlight|series|correction|correction-date|notes|copyright|classification|industry|geographic|company|organization|person|people|abstract|links|issn|source type|publication year|publisher|place of publication|country of publication|publication subject|language of publication|language of summary|proquest document id|last updated|database|volume|issue|pages|first page|section count|location|company / organization|identifier / keyword|dirección|date-de-chargement|mise-à-jour|type-publication|pub-type'],
]
const targets = new Map(labels.flatMap(([target, names]) => names.split(names.includes('|') ? '|' : ' ').map((name) => [name, target] as const)))
const labelled = /^(\p{L}[\p{L}\p{M} /-]{2,30}):(?:\s+(\S[^\n]*))?$/u

export interface Label {
  readonly name: string
  readonly target: Target
  readonly value: string
}

/** Null for a line that begins with no known label. */
export function labelOf(line: string): Label | null {
  const [, name = '', value = ''] = labelled.exec(line.trimEnd()) ?? []
  const target = targets.get(name.toLowerCase())
  return target === undefined ? null : { name: name.toLowerCase(), target, value }
}

export const isLabels = (block: Block): boolean => labelOf(block[0]!) !== null

const languages = new Map('english en|german de|deutsch de|french fr|français fr|spanish es|español es|italian it|italiano it|dutch nl|nederlands nl|portuguese pt|português pt|russian ru|polish pl|swedish sv|danish da|norwegian no|finnish fi|chinese zh|japanese ja|korean ko|arabic ar|turkish tr'.split('|').map((pair) => pair.split(' ') as [string, string]))

/** Names, and with `turned` each as `Last, First`. */
export function writersOf(value: string, turned = false): string[] {
  const names = namesOf(value)
  return turned ? names.map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')) : names
}

/** What a date is written beside is taken for one only where it is short. */
export const dateIn = (line: string): string | null => (line.trim().length <= 80 && /\d{4}/.test(line) ? isoDate(line.trim()) : null)
export const isCopyright = (line: string): boolean => /copyright|^\s*(?:©|\(c\))|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos/i.test(line)

export interface Said {
  text: string
  readonly fields: { -readonly [field in keyof Fields]?: Fields[field] }
  readonly custom: Record<string, FieldValue>
}

export const said = (): Said => ({ text: '', fields: {}, custom: {} })

/** Takes down what a label says. What was said before stays. */
export function takeDown({ fields, custom }: Said, { name, target, value }: Label, turned = false): void {
  const plain = value.replace(/\s+/g, ' ').trim()
  if (plain === '') return
  const language = target === 'language' ? (languages.get(plain.toLowerCase().split(/[;,]/)[0]!.trim()) ?? languageTag(plain)) : null
  const published = target === 'published' ? isoDate(plain) : null
  if (target === 'byline') fields.byline ??= writersOf(plain, turned)
  else if (published) fields.published ??= published
  else if (language) fields.language ??= language
  else if (target === 'site') fields.site ??= plain.split(';')[0]!.trim()
  else if (target === 'title' || target === 'section' || target === 'url') fields[target] ??= plain
  else if (target !== 'text') custom[name] ??= plain
}

/** The labels of a block; what follows one without a label goes on with it. */
export function labelsIn(block: Block): Label[] {
  const found: Label[] = []
  for (const line of block) {
    const label = labelOf(line)
    const last = found.at(-1)
    if (label) found.push(label)
    else if (last) found[found.length - 1] = { ...last, value: `${last.value} ${line.trim()}` }
  }
  return found
}

/** Blocks of a text without the labels and notices behind it, which are taken down. */
export function withoutTail(blocks: readonly Block[], into: Said): readonly Block[] {
  let end = blocks.length
  while (end > 0 && (isLabels(blocks[end - 1]!) || blocks[end - 1]!.every((line) => isCopyright(line) || /^\s{12}/.test(line)))) end -= 1
  for (const block of blocks.slice(end)) for (const label of labelsIn(block)) takeDown(into, label)
  return blocks.slice(0, end)
}

export const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.map((line) => line.trim()).join('\n')).join('\n\n')
