// What a language knows of a page's furniture.

export interface Furniture {
  /** Whole lines that are furniture wherever they stand. */
  readonly lines: string
  /** Words of menus that are headings too: furniture only beside other furniture. */
  readonly weak: string
  /** Words that make a short line of nothing but these and fillers furniture: `share this on …`. */
  readonly core: string
  readonly filler: string
}
