// How many articles have each tag, with those below it; which tags a few letters mean; how many annotations have each label.
import { small } from '../../shared/find/small'
import type { TagCount } from '../../shared/question'
import { Bitmap } from './bitmap'
import type { Desk } from './desk'

/** Every tag and every tag above one, in order; those that are only made and not given yet count nothing. */
export function tagCounts(desk: Desk): TagCount[] {
  const { columns, words } = desk
  const standing = new Bitmap()
  for (let number = 0; number < columns.count; number += 1) if (!columns.retired[number] && !columns.removed[number]) standing.add(number)
  const whole = new Map<string, Bitmap>()
  for (const path of new Set([...columns.tags.keys(), ...words.tags.keys()])) {
    const parts = path.split('/')
    for (let length = 1; length <= parts.length; length += 1) {
      const above = parts.slice(0, length).join('/')
      const set = whole.get(above) ?? new Bitmap()
      const own = columns.tags.get(path)
      if (own) set.join(own)
      whole.set(above, set)
    }
  }
  return [...whole].map(([name, set]): TagCount => ({
    name, count: set.within(standing), own: columns.tags.get(name)?.within(standing) ?? 0,
    hue: words.tags.get(name)?.hue ?? null, synonyms: words.tags.get(name)?.synonyms ?? [],
  })).sort((one, other) => (one.name < other.name ? -1 : 1))
}

const offered = 50

/** By any part of the path or of another name; where a part begins so, before where it only stands inside. */
export function completeTag(desk: Desk, text: string): TagCount[] {
  const wanted = small(text.trim())
  const near = (name: string): number => {
    const low = small(name)
    if (!low.includes(wanted)) return 0
    return low === wanted ? 3 : low.startsWith(wanted) || low.includes(`/${wanted}`) ? 2 : 1
  }
  return tagCounts(desk)
    .map((tag) => ({ tag, near: Math.max(near(tag.name), ...tag.synonyms.map(near)) }))
    .filter((one) => one.near > 0)
    .sort((one, other) => other.near - one.near || other.tag.count - one.tag.count || (one.tag.name < other.tag.name ? -1 : 1))
    .slice(0, offered).map(({ tag }) => tag)
}

export async function labelsUsed(desk: Desk): Promise<Record<string, number>> {
  const used: Record<string, number> = {}
  const names = (await desk.database.annotations.orderBy('label').uniqueKeys()) as string[]
  for (const name of names) used[name] = await desk.database.annotations.where('label').equals(name).count()
  return used
}
