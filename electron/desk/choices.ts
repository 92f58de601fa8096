// What was chosen for the files of a source, kept in the desk's folder, so that its next dump is offered the same.
import { readFileSync } from 'node:fs'
import { choicesSchema, isChosen, noChoices, type Choices } from '../../shared/dump/choices'
import { z } from '../../shared/schema'
import { writeWhole } from '../backup/flush'

const shape = z.array(z.object({ source: z.string().max(1000), choices: choicesSchema }))
const kept = 500

export interface KeptChoices {
  of(source: string): Choices
  /** Choices that choose nothing are forgotten. */
  keep(chosen: readonly { readonly source: string; readonly choices: Choices }[]): Promise<void>
}

export function openChoices(path: string): KeptChoices {
  function read(): z.infer<typeof shape> {
    try {
      const parsed = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
      return parsed.success ? parsed.data : []
    } catch {
      // Nothing was chosen yet, or the file is broken: everything is recognised, as at first.
      return []
    }
  }
  let list = read()
  let queue: Promise<void> = Promise.resolve()
  return {
    of: (source) => list.find((one) => one.source === source)?.choices ?? noChoices,
    keep(chosen) {
      const now = new Set(chosen.map(({ source }) => source))
      list = [...chosen.filter(({ choices }) => isChosen(choices)), ...list.filter(({ source }) => !now.has(source))].slice(0, kept)
      const content = `${JSON.stringify(list, null, 2)}\n`
      queue = queue.catch(() => undefined).then(() => writeWhole(path, content))
      return queue
    },
  }
}
