// What a dialect makes of one record of its XML.
import type { Fields, FieldValue } from '../../../../shared/article/article'
import type { Marks } from '../../../../shared/formats/marks'

export type XmlRecord =
  | {
      readonly text: string
      readonly fields: Partial<Fields>
      readonly custom: Readonly<Record<string, FieldValue>>
      readonly marks?: Marks
      /** Its own bytes, where it is one of several in an element. */
      readonly place?: { readonly start: number; readonly end: number }
    }
  /** It is no article: why. */
  | { readonly skip: string }

/** Fields without those that are nothing. */
export function given(fields: { readonly [field in keyof Fields]?: Fields[field] | null | undefined }): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0)))
}

export function custom(values: Readonly<Record<string, FieldValue | undefined>>): Record<string, FieldValue> {
  const kept: Record<string, FieldValue> = {}
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined && value.length > 0) kept[name] = value
  return kept
}
