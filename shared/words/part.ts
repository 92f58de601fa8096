// What a message is told: a number that was written out already, a name, a piece of another message.
export type Part = string | number

/** A noun by the number before it, in the categories of `Intl.PluralRules`. */
export type Noun = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
