// A label's name as it is shown: names that are written small begin with a capital, as all words of the interface do. Pure.

/** `person` shows as Person; `iPhone` and `NATO` stay as they are. */
export function labelWord(name: string): string {
  return /^\p{Ll}[\p{Ll}\p{M}]*(?!\p{L})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
