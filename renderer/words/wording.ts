// What the page says, in the language at hand. Read it where it is shown (`wording.common.cancel`), never into a constant
// of a module: the language may change while the page stands.
import { catalogues, type Wording } from '../../shared/words/catalogue'
import { languageFor, type Language, type LanguageChoice } from '../../shared/words/language'

export let language: Language = 'en'
export let wording: Wording = catalogues.en

export function speak(choice: LanguageChoice): void {
  language = languageFor(choice, navigator.languages)
  wording = catalogues[language]
  document.documentElement.lang = language
}
