// The table of figures: `npm run -s figures -- NAME FOLDER`.
import { calibrating } from './calibrating'
import { dating } from './dating'
import { defects } from './defects/defects'
import { describing } from './describing'
import { dividing } from './dividing'
import { fieldsFound } from './fields'
import type { Figure } from './figure'
import { fittingFirst, fittingMoreFirst, fittingMoreSecond, fittingSecond } from './fitting'
import { languages } from './languages'
import { mending } from './mending'
import { mixing } from './mixing/mixing'
import { strings } from './strings'

export const figures: Readonly<Record<string, Figure>> = {
  dates: dating,
  defects,
  describe: describing,
  fields: fieldsFound,
  language: languages,
  mojibake: mending,
  split: dividing,
  calibrate: calibrating,
  'fit-first': fittingFirst,
  'fit-second': fittingSecond,
  'more-first': fittingMoreFirst,
  'more-second': fittingMoreSecond,
  mix: mixing,
  strings,
}
