// What it takes to write made-up news in a language: a few names, things, sentences, and the words of a page.

export interface Tongue {
  readonly lang: string
  readonly names: readonly string[]
  readonly places: readonly string[]
  readonly things: readonly string[]
  /** Headlines: `{t}` is a thing, `{p}` a place, `{n}` a person. */
  readonly heads: readonly string[]
  readonly says: readonly string[]
  /** Headings inside an article. */
  readonly headings: readonly string[]
  readonly by: readonly string[]
  readonly menu: readonly string[]
  readonly foot: readonly string[]
  readonly related: string
  readonly dear: string
  readonly yours: string
}

type Words = Readonly<Record<'names' | 'places' | 'things' | 'heads' | 'says' | 'headings' | 'by' | 'menu' | 'foot' | 'letter' | 'related', string>>

/** Lists are written with a bar between their members. */
export function tongue(lang: string, { names, places, things, heads, says, headings, by, menu, foot, letter, related }: Words): Tongue {
  const list = (text: string): readonly string[] => text.split('|')
  const [dear = '', yours = ''] = list(letter)
  return { lang, names: list(names), places: list(places), things: list(things), heads: list(heads), says: list(says), headings: list(headings), by: list(by), menu: list(menu), foot: list(foot), related, dear, yours }
}
