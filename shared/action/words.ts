// Actions on the words of a desk, for the interface and for scripts alike: its labels, its tags, what is labelled by its
// words, and the limits of quality. None of them has offsets, so a line of a script is the action itself, but for the way it names articles.
import { strokes } from '../scheme/hues'
import { z } from '../schema'

const name = z.string().min(1).max(200)
const look = {
  hue: z.number().int().min(1).max(8).optional(), stroke: z.enum(strokes).optional(),
  key: z.string().regex(/^[1-9]$/, 'a key is one of 1 to 9').nullable().optional(),
  description: z.string().max(2000).optional(), guideline: z.string().max(20_000).optional(),
}

export const wordActions = [
  z.object({ do: z.literal('label.add'), name, ...look }),
  /** `place` counts from 1. */
  z.object({ do: z.literal('label.set'), label: name, name: name.optional(), ...look, place: z.number().int().min(1).max(1000).optional() }),
  /** What has the first has the second from then on; the first goes. */
  z.object({ do: z.literal('label.merge'), label: name, into: name }),
  /** Only a label that no annotation has. */
  z.object({ do: z.literal('label.remove'), label: name }),
  /** The text of a scheme: Galley's JSON, a configuration of Label Studio, doccano's labels. */
  z.object({ do: z.literal('label.import'), text: z.string().max(4_000_000) }),
  z.object({ do: z.literal('label.relations'), relations: z.array(name).min(1).max(200) }),
  /** Makes a tag, colours it, gives it other names. */
  z.object({ do: z.literal('tag.set'), tag: name, hue: z.number().int().min(1).max(8).nullable().optional(), synonyms: z.array(name).max(100).optional() }),
  /** With all below it. Where the other is there already, the two become one. */
  z.object({ do: z.literal('tag.rename'), tag: name, to: name }),
  /** Off every article, with all below it. */
  z.object({ do: z.literal('tag.drop'), tag: name }),
  /** What an article passes a rule of quality from and to; with neither, the published limit. */
  z.object({ do: z.literal('limit.set'), rule: name, least: z.number().optional(), most: z.number().optional() }),
  /** All rules back to the published limits. */
  z.object({ do: z.literal('limit.reset') }),
  /** These words of this article are never suggested as this label again. */
  z.object({ do: z.literal('suggestion.dismiss'), article: name, label: name, words: z.string().min(1).max(500) }),
] as const
