// A number with its noun in English, for what is stored and what the command line prints.
import { nouns } from './nouns'

export function counted(value: number, noun: keyof typeof nouns): string {
  return `${value.toLocaleString('en')} ${nouns[noun][value === 1 ? 'one' : 'other']}`
}
