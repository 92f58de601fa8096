// A key of the command table in the words of the platform and of the language, one cap a key.
import { wording } from '../words/wording'

const mac = typeof navigator === 'object' && /^Mac/.test(navigator.platform ?? '')
const signs: Readonly<Record<string, string>> = {
  ...(mac ? { $mod: '⌘', Alt: '⌥', Shift: '⇧' } : {}), Enter: '↵', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓',
  ArrowLeft: '←', ArrowRight: '→', Slash: '/', Equal: '+', Minus: '−', Period: '.', Comma: ',',
}

export function keyWords(keys: string, caps: Readonly<Record<string, string>> = wording.common.keyCaps): readonly string[] {
  return keys.split('+').map((key) => signs[key] ?? caps[key] ?? (/^Key[A-Z]$/.test(key) ? key.slice(3) : key.length === 1 ? key.toUpperCase() : key))
}
