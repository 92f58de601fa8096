// Which languages Galley speaks, and which of them it speaks to whom.
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
/** What a person chooses: the language of the system, or one of Galley's. */
export const languageChoices = ['system', ...languages] as const
export type LanguageChoice = (typeof languageChoices)[number]

/** The chosen one, else the first of the system's that Galley speaks, else English. */
export function languageFor(choice: LanguageChoice | undefined, wished: readonly string[]): Language {
  if (choice && choice !== 'system') return choice
  return wished.map((tag) => languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language)).find((one) => one !== undefined) ?? 'en'
}
