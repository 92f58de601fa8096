// The table of figures: `npm run -s figures -- NAME FOLDER`.
import { describing } from './describing'
import { dividing } from './dividing'
import type { Figure } from './figure'

export const figures: Readonly<Record<string, Figure>> = {
  describe: describing,
  split: dividing,
}
