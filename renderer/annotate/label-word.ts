// A label's name as it is shown: those that Galley brings along in the language at hand, and all that are written small
// with a capital, as the words of the interface are.
import { said } from '../words/wording'

/** `person` shows as Person; `iPhone` and `NATO` stay as they are. */
export function labelWord(stored: string): string {
  const name = said(stored)
  return /^\p{Ll}[\p{Ll}\p{M}]*(?!\p{L})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
