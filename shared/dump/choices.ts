// What a person chose for the files of an import instead of what would be recognised; remembered for their source.
import { formatNames, type FormatName } from '../formats/names'
import { mapTargets, type FieldMap } from '../formats/mapping'
import { z } from '../schema'

export interface Choices {
  readonly format: FormatName | null
  readonly encoding: string | null
  readonly map: FieldMap | null
}

export const noChoices: Choices = { format: null, encoding: null, map: null }

export const choicesSchema = z.object({
  format: z.enum(formatNames).nullable(),
  encoding: z.string().min(1).max(40).nullable(),
  /** An empty path leaves a field unmapped. */
  map: z.partialRecord(z.enum(mapTargets), z.string().max(1000)).nullable(),
})

export const isChosen = ({ format, encoding, map }: Choices): boolean => format !== null || encoding !== null || map !== null
