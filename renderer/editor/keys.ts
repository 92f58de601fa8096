// Who has the plain keys: a field, or the text in Edit, types with them.

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.matches('input, textarea, select, [role="combobox"]')
}
