// Actions on tags themselves: their colours and other names, renaming, merging and dropping them with all below.
import { toRuns, type Patch } from '../../shared/command/patch'
import { done, failed } from '../../shared/result'
import type { Bitmap } from './bitmap'
import type { Desk } from './desk'
import type { Resolve } from './resolve'
import type { TagCard } from './schema'

/** Paths without empty parts and spaces at the ends. */
function tagPath(tag: string): string {
  return tag.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/')
}

/** The tag that is meant: another name of a tag stands for it. */
export function meantTag(desk: Desk, tag: string): string {
  const path = tagPath(tag)
  const low = path.toLowerCase()
  if (desk.columns.tags.has(path) || desk.words.tags.has(path)) return path
  for (const card of desk.words.tags.values()) if (card.synonyms.some((synonym) => synonym.toLowerCase() === low)) return card.id
  return path
}

const below = (path: string, tag: string): boolean => path === tag || path.startsWith(`${tag}/`)

function tagPatch(tag: string, numbers: Iterable<number>, add: boolean): Patch[] {
  const articles = toRuns([...numbers])
  return articles.length > 0 ? [{ on: 'tag', tag, articles, add }] : []
}

const cardPatch = (key: string, before: TagCard | undefined, after: TagCard | null): Patch => ({ on: 'row', table: 'tagCards', key, before: before ?? null, after })

export const tagSet: Resolve<'tag.set'> = async (desk, action) => {
  const id = tagPath(action.tag)
  if (id === '') return failed('bad-tag', 'A tag needs a word.', 'Write a path such as science/diplomacy.')
  const before = desk.words.tags.get(id)
  const synonyms = action.synonyms?.map(tagPath).filter((synonym, index, all) => synonym !== '' && synonym !== id && all.indexOf(synonym) === index)
  const taken = synonyms?.find((synonym) => desk.columns.tags.has(synonym) || [...desk.words.tags.values()].some((card) => card.id !== id && card.synonyms.includes(synonym)))
  if (taken) return failed('tag-exists', `“${taken}” is a tag of its own, or another name of one.`, 'Merge the two tags instead.')
  const after: TagCard = { id, hue: action.hue === undefined ? (before?.hue ?? null) : action.hue, synonyms: synonyms ?? before?.synonyms ?? [] }
  return done({ words: `Set the tag ${id}`, patches: [cardPatch(id, before, after)], result: {} })
}

export const tagRename: Resolve<'tag.rename'> = async (desk, action) => {
  const from = tagPath(action.tag)
  const to = tagPath(action.to)
  const { tags } = desk.columns
  const cards = desk.words.tags
  if (to === '') return failed('bad-tag', 'A tag needs a word.', 'Write a path such as science/diplomacy.')
  if (below(to, from)) return failed('bad-tag', to === from ? 'That is its name already.' : `“${to}” lies below “${from}” itself.`)
  const paths = [...new Set([...tags.keys(), ...cards.keys()])].filter((path) => below(path, from))
  if (paths.length === 0) return failed('no-tag', `There is no tag “${from}” on this desk.`)
  const merged = [...tags.keys(), ...cards.keys()].some((path) => below(path, to))
  const patches: Patch[] = []
  let count = 0
  for (const path of paths) {
    const next = `${to}${path.slice(from.length)}`
    const numbers: Bitmap | undefined = tags.get(path)
    if (numbers) {
      count += numbers.size
      patches.push(...tagPatch(path, numbers, false), ...tagPatch(next, [...numbers].filter((number) => !tags.get(next)?.has(number)), true))
    }
    const card = cards.get(path)
    if (!card) continue
    const there = cards.get(next)
    patches.push(cardPatch(path, card, null), cardPatch(next, there, { id: next, hue: there?.hue ?? card.hue, synonyms: [...new Set([...(there?.synonyms ?? []), ...card.synonyms])] }))
  }
  return done({ words: merged ? `Merged the tag ${from} into ${to}` : `Renamed the tag ${from} to ${to}`, patches, result: { count } })
}

export const tagDrop: Resolve<'tag.drop'> = async (desk, action) => {
  const tag = tagPath(action.tag)
  const { tags } = desk.columns
  const patches = [...tags].filter(([path]) => below(path, tag)).flatMap(([path, numbers]) => tagPatch(path, numbers, false))
  const cards = [...desk.words.tags.values()].filter(({ id }) => below(id, tag)).map((card) => cardPatch(card.id, card, null))
  if (patches.length + cards.length === 0) return failed('no-tag', `There is no tag “${tag}” on this desk.`)
  const count = new Set([...tags].filter(([path]) => below(path, tag)).flatMap(([, numbers]) => [...numbers])).size
  return done({ words: `Took the tag ${tag} off everything`, patches: [...patches, ...cards], result: { count } })
}
