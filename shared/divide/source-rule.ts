// A rule that people made for a source from their corrections: lines of a shape begin an article, begin none, or are debris.
import { z } from '../schema'
import { recurringKey } from './rhythm'

const ruleEffects = ['begins', 'inside', 'debris'] as const
type RuleEffect = (typeof ruleEffects)[number]

const shape = z.discriminatedUnion('is', [
  /** One of these lines, numbers taken out. */
  z.object({ is: z.literal('one-of'), lines: z.array(z.string().min(1).max(200)).min(1).max(200) }),
  z.object({ is: z.literal('opens-with'), words: z.string().min(1).max(80) }),
  z.object({ is: z.literal('ends-with'), sign: z.string().min(1).max(8) }),
  z.object({ is: z.literal('words'), most: z.number().int().min(1).max(12) }),
])
type LineShape = z.infer<typeof shape>

/** What a rule says, before it is anybody's. */
export const proposedRuleSchema = z.object({ effect: z.enum(ruleEffects), shape })
export type ProposedRule = z.infer<typeof proposedRuleSchema>

export interface SourceRule extends ProposedRule {
  readonly id: string
  /** Which dumps: those whose name is the same but for its numbers. */
  readonly source: string
  readonly by: string
  readonly at: string
}

/** Dumps of one source are named alike: `agency-2023-01.txt` and `agency-2023-02.txt`. */
export function sourceOf(name: string): string {
  return name.toLowerCase().replace(/\d+/g, '#')
}

/** A line longer than this is a paragraph: rules say nothing of it. */
const longest = 200

function matches(shape: LineShape, text: string): boolean {
  const line = text.trim()
  if (line === '' || line.length > longest) return false
  switch (shape.is) {
    case 'one-of':
      return shape.lines.includes(recurringKey(line))
    case 'opens-with':
      return line.toLowerCase().startsWith(shape.words)
    case 'ends-with':
      return line.endsWith(shape.sign)
    case 'words':
      return line.split(/\s+/u).length <= shape.most
  }
}

/** The rule that speaks of a line: the first that fits. */
export function effectOf<R extends ProposedRule>(rules: readonly R[], text: string): R | undefined {
  return rules.length === 0 ? undefined : rules.find((rule) => matches(rule.shape, text))
}

function shapeWords(shape: LineShape): string {
  switch (shape.is) {
    case 'one-of': {
      const names = shape.lines.map((line) => `“${line}”`)
      return `is only ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names[0]}`
    }
    case 'opens-with':
      return `opens with “${shape.words}”`
    case 'ends-with':
      return `ends with “${shape.sign}”`
    case 'words':
      return `has at most ${shape.most} words`
  }
}

const effects: Readonly<Record<RuleEffect, string>> = {
  begins: 'begins an article', inside: 'is a heading inside an article', debris: 'is debris',
}

export function ruleSentence({ effect, shape }: ProposedRule): string {
  return `A line that ${shapeWords(shape)} ${effects[effect]}.`
}

const kindOf: Readonly<Record<RuleEffect, readonly string[]>> = { begins: ['begins'], inside: ['inside'], debris: ['debris', 'outside'] }

/** Shapes that lines have in common, the narrowest first. */
function shapesOf(lines: readonly string[], others: readonly string[]): LineShape[] {
  const keys = [...new Set(lines.map(recurringKey))]
  const shapes: LineShape[] = [{ is: 'one-of', lines: keys }]
  const opening = /^[\p{L}]+[\s:#.-]/u.exec(lines[0]!)?.[0].toLowerCase()
  if (opening && lines.every((line) => line.toLowerCase().startsWith(opening))) shapes.push({ is: 'opens-with', words: opening.trim() })
  const sign = lines[0]!.at(-1)!
  if (/[^\p{L}\p{N}\s.]/u.test(sign) && lines.every((line) => line.endsWith(sign))) shapes.push({ is: 'ends-with', sign })
  const most = Math.max(...lines.map((line) => line.split(/\s+/u).length))
  if (most <= 4) shapes.push({ is: 'words', most })
  // A shape that a decision of the other kind has as well is none.
  return shapes.filter((shape) => !others.some((line) => matches(shape, line)))
}

/** From two corrections of one kind on: rules that would have made them, the narrowest first. `begun` are lines that begin articles people kept. */
export function proposeRules(corrections: readonly { readonly kind: string; readonly line: string }[], begun: readonly string[]): ProposedRule[] {
  return ruleEffects.flatMap((effect) => {
    const lines = corrections.filter(({ kind, line }) => kindOf[effect].includes(kind) && line.trim() !== '' && line.length <= longest).map(({ line }) => line.trim())
    if (lines.length < 2) return []
    const against = effect === 'begins' ? corrections.filter(({ kind }) => kind !== 'begins' && kind !== 'title').map(({ line }) => line) : begun
    return shapesOf(lines, against).map((shape) => ({ effect, shape }))
  })
}
