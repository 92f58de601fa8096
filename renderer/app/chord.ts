// Whether a key event is a key of the command table. Plain letters and digits take Alt while somebody types.
import { matchKeybindingPress, parseKeybinding } from 'tinykeys'
import { isPlain } from '../../shared/action/commands'

/** By its place on the keyboard: Alt and Shift change the character on some layouts. */
function placed(keys: string): string {
  return keys.replace(/(^|\+)([a-z])$/i, (_all, before: string, letter: string) => `${before}Key${letter.toUpperCase()}`).replace(/(^|\+)(\d)$/, '$1Digit$2')
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const [press] = parseKeybinding(keys)
  return press !== undefined && matchKeybindingPress(event, press)
}

export function isPress(event: KeyboardEvent, keys: string, typing: boolean): boolean {
  if (!isPlain(keys)) return matches(event, keys) || (keys.includes('Alt') && matches(event, placed(keys)))
  if (typing) return placed(keys) !== keys && matches(event, `Alt+${placed(keys)}`)
  return matches(event, keys) || (/Shift.*\d$/.test(keys) && matches(event, placed(keys)))
}
