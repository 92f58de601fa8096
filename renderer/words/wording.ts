// What the page says, in the language at hand. Read it where it is shown (`wording.common.cancel`), never into a constant
// of a module: the language may change while the page stands.
import type { Failure } from '../../shared/result'
import { catalogues, sayings, type Wording } from '../../shared/words/catalogue'
import { languageFor, type Language, type LanguageChoice } from '../../shared/words/language'

export let language: Language = 'en'
export let wording: Wording = catalogues.en

export function speak(choice: LanguageChoice): void {
  language = languageFor(choice, navigator.languages)
  wording = catalogues[language]
  document.documentElement.lang = language
}

/** What main or the store said in English, or what is stored so. */
export function said(sentence: string): string {
  return sayings[language](sentence)
}

/** What went wrong, and what to do next. */
export function failureWords({ message, next }: Failure): string {
  return next === undefined ? said(message) : `${said(message)} ${said(next)}`
}
