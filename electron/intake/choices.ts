// What a person chose for a job's files instead of what would be recognised.
import type { FieldMap } from '../../shared/formats/mapping'
import type { FormatName } from '../../shared/formats/names'

export interface Choices {
  readonly format: FormatName | null
  readonly encoding: string | null
  readonly map: FieldMap | null
}

export const noChoices: Choices = { format: null, encoding: null, map: null }
