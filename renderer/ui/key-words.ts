// A key of the command table in the words of the platform, one cap a key. Pure.
const mac = typeof navigator === 'object' && /^Mac/.test(navigator.platform ?? '')
const words: Readonly<Record<string, string>> = {
  $mod: mac ? '⌘' : 'Ctrl', Control: 'Ctrl', Alt: mac ? '⌥' : 'Alt', Shift: mac ? '⇧' : 'Shift', Enter: '↵', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓',
  ArrowLeft: '←', ArrowRight: '→', Slash: '/', Equal: '+', Minus: '−', Period: '.', Comma: ',', Delete: 'Del',
}

export function keyWords(keys: string): readonly string[] {
  return keys.split('+').map((key) => words[key] ?? (/^Key[A-Z]$/.test(key) ? key.slice(3) : key.length === 1 ? key.toUpperCase() : key))
}
