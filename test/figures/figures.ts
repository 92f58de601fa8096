// The table of figures: `npm run -s figures -- NAME FOLDER`.
import { dating } from './dating'
import { describing } from './describing'
import { dividing } from './dividing'
import type { Figure } from './figure'
import { mending } from './mending'

export const figures: Readonly<Record<string, Figure>> = {
  dates: dating,
  describe: describing,
  mojibake: mending,
  split: dividing,
}
