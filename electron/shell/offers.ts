// Files that were dropped, chosen or pasted and wait for a person's word: nothing of them is stored before. The page knows
// an offer and its sources by number; the paths stay here.
import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { isChosen, type Choices } from '../../shared/dump/choices'
import { sourceOf } from '../../shared/divide/source-rule'
import type { Offer, SourcePreview } from '../../shared/dump/preview'
import { done, failed, type Result } from '../../shared/result'
import type { KeptChoices } from '../desk/choices'
import { encodingName } from '../intake/decode/encodings'
import type { Jobs } from './jobs'

/** More sources than a person looks through come in as before, or as they are recognised. */
const mostSources = 200
const mostOffers = 20

export interface Offers {
  make(paths: readonly string[]): Offer
  preview(offer: string, source: number, choices: Choices): Promise<Result<SourcePreview>>
  /** A job for each set of choices; remembers them on wish. Choices are those of the sources in order. */
  begin(offer: string, choices: readonly Choices[], remember: boolean): Promise<Result<readonly string[]>>
  drop(offer: string): void
}

interface Source {
  readonly source: string
  readonly paths: string[]
  readonly folder: boolean
}
interface Held {
  readonly sources: readonly Source[]
  /** Looks under way, by source: a newer one ends an older. */
  readonly looks: Map<number, AbortController>
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function sourcesOf(paths: readonly string[]): Source[] {
  const sources = new Map<string, Source>()
  for (const path of paths) {
    const folder = isFolder(path)
    const source = `${sourceOf(basename(path))}${folder ? '/' : ''}`
    const known = sources.get(source)
    if (known) known.paths.push(path)
    else sources.set(source, { source, paths: [path], folder })
  }
  return [...sources.values()]
}

const gone = (): Result<never> => failed('no-offer', 'These files are not waiting any more.', 'Drop them again.')

/** Paths by what was chosen for them, in their order. */
function byChoices(sources: readonly Source[], choicesOf: (source: Source, index: number) => Choices): { readonly choices: Choices; readonly paths: string[] }[] {
  const groups = new Map<string, { readonly choices: Choices; readonly paths: string[] }>()
  for (const [index, source] of sources.entries()) {
    const { paths } = source
    const chosen = choicesOf(source, index)
    const key = JSON.stringify([chosen.format, chosen.encoding, Object.entries(chosen.map ?? {}).sort()])
    const group = groups.get(key)
    if (group) group.paths.push(...paths)
    else groups.set(key, { choices: chosen, paths: [...paths] })
  }
  return [...groups.values()]
}

export function createOffers(jobs: Jobs, kept: KeptChoices): Offers {
  const offers = new Map<string, Held>()

  function end(offer: string): void {
    for (const look of offers.get(offer)?.looks.values() ?? []) look.abort()
    offers.delete(offer)
  }

  return {
    make(paths) {
      const offer = randomUUID()
      const sources = sourcesOf(paths)
      const [oldest] = offers.keys()
      if (oldest && offers.size >= mostOffers) end(oldest)
      offers.set(offer, { sources, looks: new Map() })
      return { offer, sources: sources.slice(0, mostSources).map(({ source, paths, folder }) => ({ source, name: basename(paths[0]!), folder, files: paths.length, choices: kept.of(source) })), more: Math.max(0, sources.length - mostSources) }
    },

    async preview(offer, index, choices) {
      const held = offers.get(offer)
      const source = held?.sources[index]
      if (!held || !source) return gone()
      if (choices.encoding !== null && encodingName(choices.encoding) === null) return failed('no-encoding', `There is no encoding “${choices.encoding}”.`)
      held.looks.get(index)?.abort()
      const look = new AbortController()
      held.looks.set(index, look)
      return jobs.preview(source.paths, choices, look.signal)
    },

    async begin(offer, choices, remember) {
      const held = offers.get(offer)
      if (!held) return gone()
      if (choices.some(({ encoding }) => encoding !== null && encodingName(encoding) === null)) return failed('no-encoding', 'An encoding was chosen that there is none of.')
      end(offer)
      const begun = byChoices(held.sources, ({ source }, index) => choices[index] ?? kept.of(source)).map((group) => jobs.start(group.paths, group.choices).job)
      const chosen = held.sources.slice(0, choices.length).map(({ source }, index) => ({ source, choices: choices[index]! }))
      const anew = chosen.filter(({ source, choices }) => isChosen(choices) || isChosen(kept.of(source)))
      if (remember && anew.length > 0) await kept.keep(anew)
      return done(begun)
    },

    drop: end,
  }
}
