// Tags as the tree that their paths mean. Pure.
import type { TagCount } from '../../shared/question'

interface TagNode {
  readonly path: string
  readonly word: string
  readonly depth: number
  readonly count: number
  readonly parent: boolean
}

/** Rows in tree order; a tag whose parent nobody gave gets that parent, counted as far as it is known. */
export function tagRows(tags: readonly TagCount[], closed: ReadonlySet<string>): readonly TagNode[] {
  const counts = new Map<string, number>()
  for (const { name, count } of tags) counts.set(name, count)
  for (const { name, count } of tags) {
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const above = name.slice(0, at)
      if (!tags.some((tag) => tag.name === above)) counts.set(above, (counts.get(above) ?? 0) + count)
    }
  }
  const paths = [...counts.keys()].sort((one, other) => one.split('/').join('\u0000').localeCompare(other.split('/').join('\u0000')))
  return paths
    .filter((path) => ![...closed].some((shut) => path.startsWith(`${shut}/`)))
    .map((path) => ({
      path,
      word: path.slice(path.lastIndexOf('/') + 1),
      depth: path.split('/').length - 1,
      count: counts.get(path) ?? 0,
      parent: paths.some((other) => other.startsWith(`${path}/`)),
    }))
}
