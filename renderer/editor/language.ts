// A language tag in words.
import { language } from '../words/wording'

export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
