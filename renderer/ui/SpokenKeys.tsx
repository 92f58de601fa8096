// Keys for a screen reader, which reads no caps: `Control O`, in the language at hand.
import type { ReactElement } from 'react'
import { wording } from '../words/wording'
import { keyWords } from './key-words'

export function spokenKeys(keys: string): string {
  const names: Readonly<Record<string, string>> = wording.common.spokenKeys
  return keys.split('+').map((key) => names[key] ?? keyWords(key)[0] ?? key).join(' ')
}

export function SpokenKeys({ keys }: { readonly keys: string }): ReactElement {
  return <span className="only-read">{spokenKeys(keys)} </span>
}
