// What main and the store say (failures, steps of history, flags, reasons of cuts) is made far from the page, stored and
// printed in English. Here such a sentence is found again by its shape and said in another language.
import type { Noun } from './part'

/**
 * English shapes and what they are in another language. A shape has parts in braces: `{name}` any words, as they are;
 * `{name*}` another sentence of the table; `{name#}` a number; `{name#article}` a number with its noun.
 */
export type Said = Readonly<Record<string, string>>
type Nouns = Readonly<Record<string, Noun>>

interface Shape {
  readonly pattern: RegExp
  readonly parts: readonly { readonly name: string; readonly kind: string }[]
  readonly words: string
  /** Letters that stand fast, and nouns: of two shapes that fit, the one that says more itself is meant. */
  readonly fixed: number
}

const part = /\{(\w+)(\*|#[a-z ]*)?\}/gu
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

function shapeOf(english: string, words: string, nouns: Nouns): Shape {
  const parts: { name: string; kind: string }[] = []
  let [pattern, last, nouned] = ['', 0, 0]
  for (const found of english.matchAll(part)) {
    const [whole, name = '', kind = ''] = found
    const noun = kind.startsWith('#') ? nouns[kind.slice(1)] : undefined
    parts.push({ name, kind })
    if (noun) nouned += 1
    pattern += escaped(english.slice(last, found.index))
    pattern += kind === '' || kind === '*' ? '([^]*?)' : noun ? `([\\d,]+ (?:${escaped(noun.one ?? noun.other)}|${escaped(noun.other)}))` : '([\\d,]+)'
    last = found.index + whole.length
  }
  return { pattern: new RegExp(`^${pattern}${escaped(english.slice(last))}$`, 'u'), parts, words, fixed: english.replace(part, '').length + 4 * nouned }
}

interface Tongue {
  readonly language: string
  readonly said: Said
  /** English ones, to find a counted noun by, and those of the language. */
  readonly nouns: { readonly from: Nouns; readonly to: Nouns }
}

/** Says a sentence of the table in the language, and any other as it is. */
export function createSaying({ language, said, nouns }: Tongue): (sentence: string) => string {
  let shapes: readonly Shape[] | null = null
  /** Made when the first sentence is said: English never needs them. */
  const made = (): readonly Shape[] => Object.entries(said).map(([english, words]) => shapeOf(english, words, nouns.from)).filter(({ parts }) => parts.length > 0).sort((one, other) => other.fixed - one.fixed)
  /** Made with the first count: the engine takes 16 ms for the rules of a language. */
  let forms: { readonly number: Intl.NumberFormat; readonly plural: Intl.PluralRules } | null = null
  const known = new Map<string, string>()

  function counted(text: string, noun: string): string {
    const value = Number(text.split(' ')[0]!.replaceAll(',', ''))
    forms ??= { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) }
    const { number, plural } = forms
    const words = nouns.to[noun]
    return words ? `${number.format(value)} ${words[plural.select(value)] ?? words.other}` : number.format(value)
  }

  function find(sentence: string): string {
    if (Object.hasOwn(said, sentence)) return said[sentence]!
    shapes ??= made()
    for (const { pattern, parts, words } of shapes) {
      const found = pattern.exec(sentence)
      if (!found) continue
      const values = new Map(parts.map(({ name, kind }, at) => [name, kind === '*' ? say(found[at + 1]!) : kind === '' ? found[at + 1]! : counted(found[at + 1]!, kind.slice(1))]))
      return words.replace(part, (_, name: string) => values.get(name) ?? '')
    }
    return sentence
  }

  function say(sentence: string): string {
    const before = known.get(sentence)
    if (before !== undefined) return before
    if (known.size > 2000) known.clear()
    const words = find(sentence)
    known.set(sentence, words)
    return words
  }
  return say
}
