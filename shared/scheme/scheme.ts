// A scheme: the labels of a desk with their looks, keys and guidelines, and the kinds of relations. The first one of every
// desk is for a reader of news. Every change of a scheme is a pure function here; the store journals what comes out.
import type { Label } from '../article/annotation'
import { furthestPair } from './hues'
import { done, failed, type Result } from '../result'

export interface Scheme {
  readonly labels: readonly Label[]
  /** Names of relations; the first is drawn where nothing else is chosen. */
  readonly relations: readonly string[]
}

const label = (name: string, hue: number, stroke: Label['stroke'], key: string, description: string): Label => ({ name, hue, stroke, key, description, guideline: '' })

export const newsScheme: Scheme = {
  labels: [
    label('person', 1, 'solid', '1', 'A person, by name or by title and name.'),
    label('organisation', 2, 'solid', '2', 'A company, office, party, team, paper.'),
    label('place', 3, 'dashed', '3', 'A country, city, building, sea.'),
    label('date', 4, 'solid', '4', 'A day, month, year or span of time.'),
    label('quotation', 5, 'dotted', '5', 'Words of somebody, quoted.'),
    label('claim', 6, 'double', '6', 'A statement that can be checked.'),
    label('error', 8, 'wavy', '7', 'Something wrong that stays as it is.'),
  ],
  relations: ['related', 'says', 'part of', 'contradicts'],
}

export const labelKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** What is given of a label; the rest is proposed, or stays. */
export type LabelPart = { readonly [field in keyof Label]?: Label[field] | undefined }

export function labelNamed(scheme: Scheme, name: string): Label | undefined {
  return scheme.labels.find((one) => one.name === name)
}

function freeKey(labels: readonly Label[]): string | null {
  return labelKeys.find((key) => !labels.some((one) => one.key === key)) ?? null
}

function checkName(scheme: Scheme, name: string): Result<string> {
  const trimmed = name.replace(/\s+/gu, ' ').trim()
  if (trimmed === '') return failed('bad-label', 'A label needs a name.')
  return labelNamed(scheme, trimmed) ? failed('label-exists', `There is a label “${trimmed}” already.`, 'Merge the two, or take another name.') : done(trimmed)
}

/** Gives a key away: one label has it at a time. */
function withKey(labels: readonly Label[], owner: string, key: string | null): readonly Label[] {
  return key === null ? labels : labels.map((one) => (one.key === key && one.name !== owner ? { ...one, key: null } : one))
}

export function addLabel(scheme: Scheme, part: LabelPart & { readonly name: string }): Result<Scheme> {
  const name = checkName(scheme, part.name)
  if (!name.ok) return name
  const pair = furthestPair(scheme.labels)
  const made: Label = {
    name: name.value, hue: part.hue ?? pair.hue, stroke: part.stroke ?? pair.stroke, key: part.key === undefined ? freeKey(scheme.labels) : part.key,
    description: part.description ?? '', guideline: part.guideline ?? '',
  }
  return done({ ...scheme, labels: [...withKey(scheme.labels, made.name, made.key), made] })
}

/** `place` counts from 1. */
export function setLabel(scheme: Scheme, old: string, part: LabelPart, place?: number): Result<Scheme> {
  const known = labelNamed(scheme, old)
  if (!known) return noLabel(scheme, old)
  const name = part.name === undefined || part.name === old ? done(old) : checkName(scheme, part.name)
  if (!name.ok) return name
  const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined))
  const next: Label = { ...known, ...given, name: name.value }
  const labels = withKey(scheme.labels.map((one) => (one === known ? next : one)), next.name, next.key)
  if (place === undefined) return done({ ...scheme, labels })
  const others = labels.filter((one) => one !== next)
  return done({ ...scheme, labels: [...others.slice(0, place - 1), next, ...others.slice(place - 1)] })
}

export function withoutLabel(scheme: Scheme, name: string): Result<Scheme> {
  return labelNamed(scheme, name) ? done({ ...scheme, labels: scheme.labels.filter((one) => one.name !== name) }) : noLabel(scheme, name)
}

export function noLabel(scheme: Scheme, name: string): Result<never> {
  return failed('no-label', `“${name}” is no label of this desk.`, `Labels: ${scheme.labels.map((one) => one.name).join(', ')}.`)
}

/** Labels of the same name take the new looks and words; others come after. Relations are joined. */
export function mergeSchemes(scheme: Scheme, brought: { readonly labels: readonly (LabelPart & { readonly name: string })[]; readonly relations: readonly string[] }): Result<Scheme> {
  let next = scheme
  for (const part of brought.labels) {
    const made = labelNamed(next, part.name) ? setLabel(next, part.name, part) : addLabel(next, part)
    if (!made.ok) return made
    next = made.value
  }
  return done({ ...next, relations: [...new Set([...next.relations, ...brought.relations])] })
}
