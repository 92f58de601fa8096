// Key caps: one cap a key, no plus signs, in the words of the platform.
import type { ReactElement } from 'react'
import styles from './ui.module.css'

const mac = navigator.platform.startsWith('Mac')
const words: Readonly<Record<string, string>> = {
  $mod: mac ? '⌘' : 'Ctrl', Control: 'Ctrl', Alt: mac ? '⌥' : 'Alt', Shift: mac ? '⇧' : 'Shift', Enter: '↵', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓',
  ArrowLeft: '←', ArrowRight: '→', Slash: '/', Equal: '+', Minus: '−', Period: '.', Comma: ',', Delete: 'Del',
}

export function keyWords(keys: string): readonly string[] {
  return keys.split('+').map((key) => words[key] ?? (/^Key[A-Z]$/.test(key) ? key.slice(3) : key.length === 1 ? key.toUpperCase() : key))
}

export function Keys({ keys }: { readonly keys: string }): ReactElement {
  return <span className={styles['keys']} aria-hidden="true">{keyWords(keys).map((word) => <kbd key={word}>{word}</kbd>)}</span>
}
