// Fields as a person types them, and what is wrong with what was typed.
import type { FieldName, FieldValue } from '../../shared/article/article'
import { wording } from '../words/wording'

export function toInput(value: FieldValue): string {
  return value === null ? '' : typeof value === 'string' ? value : value.join(', ')
}

export function fromInput(field: FieldName, text: string): FieldValue {
  const trimmed = text.trim()
  if (field === 'byline') return trimmed.split(/\s*,\s*/).filter(Boolean)
  return trimmed === '' ? null : trimmed
}

/** One sentence, or null where the value can be kept. */
export function fieldProblem(field: FieldName, text: string): string | null {
  const value = text.trim()
  if (value === '') return null
  if (field === 'published' && !isDate(value)) return wording.inspector.dateAs
  if (field === 'language' && !isLanguage(value)) return wording.inspector.languageTagAs
  if (field === 'url' && !/^https?:\/\/\S+$/.test(value)) return wording.inspector.addressAs
  return null
}

function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value)
  if (!match) return false
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  return date.getUTCMonth() === Number(match[2]) - 1 && date.getUTCDate() === Number(match[3])
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
