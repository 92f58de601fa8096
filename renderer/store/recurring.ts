// What recurs across the articles of a source: found with counts and samples before anything changes, then marked as
// debris or taken off the titles, as one step of undo.
import type { Action } from '../../shared/action/action'
import type { ArticleNumber } from '../../shared/article/article'
import type { Patch } from '../../shared/command/patch'
import { recurringKey } from '../../shared/divide/rhythm'
import { affixes, type Affix } from '../../shared/divide/affix'
import { filledLines, type RawLine } from '../../shared/inspect/lines'
import { createMiner } from '../../shared/inspect/miner'
import type { Answer, Ask } from '../../shared/question'
import { done, failed, type Result } from '../../shared/result'
import { toBytes } from '../../shared/text/positions'
import type { Desk } from './desk'
import type { Part, Resolve } from './resolve'
import { cutPatches } from './resolve-division'
import { correctionPatch, fieldPatches } from './resolve-text'
import { targets } from './select'
import { currentField, openInspected, type Inspected } from './view'
import { counted } from '../../shared/words/english/counted'

const sliceArticles = 32

const titleOf = ({ record, correction }: Inspected): string | null => currentField(record, correction, 'title')

/** Its lines without the title line. */
function linesOf({ raw, record }: Inspected): readonly RawLine[] {
  return filledLines(raw).filter(({ start }) => start !== record.titleRange?.[0])
}

/** Lines that are no debris yet. */
function openLines(opened: Inspected, lines: readonly RawLine[]): readonly RawLine[] {
  const ranges = opened.inspection.flags.find(({ kind, in: over }) => kind === 'debris' && over === 'raw')?.ranges ?? []
  return lines.filter(({ start, end }) => !ranges.some((from, at) => at % 2 === 0 && from < end && ranges[at + 1]! > start))
}

let round = 0

export async function findRecurring(desk: Desk, ask: Ask<'recurring.find'>): Promise<Result<Answer<'recurring.find'>>> {
  round += 1
  const mine = round
  const found = targets(desk, ask.target)
  if (!found.ok) return found
  const miner = createMiner()
  const open = new Map<string, number>()
  const count = (key: string): void => void open.set(key, (open.get(key) ?? 0) + 1)
  for (const [index, number] of found.value.entries()) {
    if (index % sliceArticles === 0) {
      desk.tell({ type: 'scanning', slot: 'recurring', done: index, total: found.value.length, found: 0 })
      await new Promise((resolve) => setTimeout(resolve))
      if (mine !== round) return failed('superseded', 'A newer search took its place.')
    }
    const opened = await openInspected(desk, number)
    const [lines, title] = [linesOf(opened), titleOf(opened)]
    miner.push(lines, title)
    for (const line of openLines(opened, lines)) if (line.text.length <= 200 && open.size < 200_000) count(recurringKey(line.text))
    for (const { name } of affixes(title ?? '')) count(`site ${name}`)
  }
  return done({ of: found.value.length, rules: miner.finish().map((rule) => ({ ...rule, open: open.get(rule.kind === 'line' ? rule.key : `site ${rule.key}`) ?? 0 })) })
}

type Mark = Extract<Action, { readonly do: 'recurring.mark' }>

/** What is left of a title without the name; null where nothing would be. */
function without(title: string, { rest }: Affix): string | null {
  return title.slice(rest[0], rest[1]).trim() || null
}

const sum = (lines: number, titles: number): string => [
  ...(lines > 0 || titles === 0 ? [`marked ${counted(lines, 'recurring line')} as debris`] : []),
  ...(titles > 0 ? [`took the site off ${counted(titles, 'title')}`] : []),
].join(' and ').replace(/^./u, (first) => first.toUpperCase())

async function* inParts(desk: Desk, action: Mark, by: string, numbers: readonly ArticleNumber[]): AsyncGenerator<Part> {
  const keys = new Set(action.lines)
  const sites = new Set(action.sites)
  let lines = 0
  let titles = 0
  for (let from = 0; from < numbers.length; from += sliceArticles) {
    const slice = numbers.slice(from, from + sliceArticles)
    const stamp = { seq: desk.seq + 1, at: new Date().toISOString(), by }
    const patches: Patch[] = []
    let part = 0
    for (const number of slice) {
      const opened = await openInspected(desk, number)
      const all = linesOf(opened)
      const hits = openLines(opened, all).filter(({ text }) => text.length <= 200 && keys.has(recurringKey(text)))
      // An article that is nothing else keeps its lines: what it is, is for the workbench to say.
      if (hits.length > 0 && hits.length < all.length) {
        const places = toBytes(opened.raw, hits.flatMap(({ start, end }) => [start, end]))
        const wanted = hits.map(({ text }, at) => ({ kind: 'debris' as const, start: opened.record.start + places[2 * at]!, end: opened.record.start + places[2 * at + 1]!, line: text }))
        patches.push(...(await cutPatches(desk, opened.record.dump, wanted, stamp)))
        lines += hits.length
      }
      const title = titleOf(opened)
      const affix = affixes(title ?? '').find(({ name }) => sites.has(name))
      const shorter = title !== null && affix ? without(title, affix) : null
      if (shorter === null) continue
      const made = fieldPatches(opened, 'title', shorter, stamp, 'the site taken off', opened.correction, part)
      patches.push(...made.patches, correctionPatch(opened.correction, made.correction, opened.corrected))
      part += 1
      titles += 1
    }
    yield { patches, words: sum(lines, titles), result: { count: lines + titles }, done: from + slice.length, total: numbers.length }
  }
}

export const recurringMark: Resolve<'recurring.mark'> = async (desk, action, { by }) => {
  if (action.lines.length + action.sites.length === 0) return failed('nothing-chosen', 'No line and no site is chosen.', 'Choose what recurs.')
  const found = targets(desk, action.target)
  return found.ok ? done({ words: sum(0, 0), patches: [], result: { count: 0 }, parts: inParts(desk, action, by, found.value) }) : found
}
