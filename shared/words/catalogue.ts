// The catalogue of everything that Galley says to a person, by language. Which one the page speaks: `renderer/words`.
import { english } from './english'
import { german } from './german'
import type { Language } from './language'

export type Wording = typeof english

export const catalogues: Readonly<Record<Language, Wording>> = { en: english, de: german }
