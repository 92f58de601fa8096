// The catalogue of everything that Galley says to a person, by language. Which one the page speaks: `renderer/words`.
import { english } from './english'
import { german } from './german'
import { said } from './german/said'
import type { Language } from './language'
import { createSaying, type Said } from './said'

export type Wording = typeof english

export const catalogues: Readonly<Record<Language, Wording>> = { en: english, de: german }

/** English is what they are made in. */
export const saidIn: Readonly<Record<Language, Said>> = { en: {}, de: said }

export const sayings = Object.fromEntries(Object.entries(saidIn).map(([language, table]) => [
  language, createSaying({ language, said: table, nouns: { from: english.nouns, to: catalogues[language as Language].nouns } }),
])) as Readonly<Record<Language, (sentence: string) => string>>
