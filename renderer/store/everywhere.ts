// The same words in many articles: found with samples before anything is labelled, labelled as one command, and suggested
// where the same words had the label before.
import { uuidv7 } from 'uuidv7'
import type { Action } from '../../shared/action/action'
import { placing } from '../../shared/anchor/place'
import type { Spans } from '../../shared/article/annotation'
import type { ArticleNumber } from '../../shared/article/article'
import { newAnnotation } from '../../shared/command/marks'
import { shortened } from '../../shared/command/text'
import type { Patch } from '../../shared/command/patch'
import { occurrences } from '../../shared/scheme/lexicon'
import type { Answer, Ask } from '../../shared/question'
import { done, failed, type Result } from '../../shared/result'
import { labelNamed, noLabel } from '../../shared/scheme/scheme'
import { findArticle, type Desk } from './desk'
import { foundStill, rememberFound, soughtIn } from './found'
import { lookedThrough, openMany, portions, rowsOfMany } from './open-many'
import type { Part, Resolve } from './resolve'
import { targets } from './select'
import { openArticle, type Opened } from './view'
import { marksOf } from './watched'
import { lexiconOf } from './words'
import { counted } from '../../shared/words/english/counted'

const sampled = 6
const around = 48
/** So many labels are written together: a write waits for the disk, however little it brings. */
const worthWriting = 500

/** Places in order that none of these annotations touches. */
function free(places: readonly [number, number][], annotations: readonly { readonly spans: Spans }[]): readonly [number, number][] {
  const taken: [number, number][] = []
  for (const { spans } of annotations) for (let at = 0; at + 1 < spans.length; at += 2) taken.push([spans[at]!, spans[at + 1]!])
  taken.sort(([one], [other]) => one - other)
  let [next, reached] = [0, 0]
  return places.filter(([start, end]) => {
    for (; next < taken.length && taken[next]![0] < end; next += 1) reached = Math.max(reached, taken[next]![1])
    return reached <= start
  })
}

/** Articles, portion by portion, with the places in each where the words stand without this label. */
async function* unlabelled(desk: Desk, numbers: readonly ArticleNumber[], words: string, label: string): AsyncGenerator<readonly [readonly (readonly [Opened, readonly [number, number][]])[], number]> {
  let looked = 0
  for (const portion of portions(desk, numbers, lookedThrough)) {
    const standing = (await openMany(desk, portion)).map((opened) => [opened, occurrences(opened.text, words)] as const).filter(([, places]) => places.length > 0)
    const rows = standing.length > 0 ? await rowsOfMany(desk.database.annotations, standing.map(([{ number }]) => number)) : null
    looked += portion.length
    yield [standing.map(([opened, places]) => {
      const here = (rows?.get(opened.number) ?? []).filter((row) => row.label === label)
      return [opened, here.length === 0 ? places : free(places, here.map(placing(opened.textEdits, opened.text)))] as const
    }).filter(([, places]) => places.length > 0), looked]
  }
}

let round = 0

export function stopFinding(): void {
  round += 1
}

/** Counts and shows; a newer question ends an older one. */
export async function findEverywhere(desk: Desk, ask: Ask<'words.find'>): Promise<Result<Answer<'words.find'>>> {
  round += 1
  const mine = round
  const found = targets(desk, ask.target)
  if (!found.ok) return found
  const { seq } = desk
  const samples: Answer<'words.find'>['samples'][number][] = []
  const there: ArticleNumber[] = []
  let count = 0
  for await (const [list, looked] of unlabelled(desk, found.value, ask.words, ask.label)) {
    if (mine !== round) return failed('superseded', 'A newer search took its place.')
    for (const [opened, places] of list) {
      there.push(opened.number)
      count += places.length
      for (const [start, end] of samples.length < sampled ? places.slice(0, 2) : []) {
        samples.push({
          title: desk.columns.titles.at(opened.number) || opened.record.id, before: opened.text.slice(Math.max(0, start - around), start).replace(/\s+/gu, ' '),
          words: ask.words, after: opened.text.slice(end, end + around).replace(/\s+/gu, ' '),
        })
      }
    }
    if (looked < found.value.length) desk.tell({ type: 'scanning', slot: 'words', done: looked, total: found.value.length, found: count })
  }
  rememberFound(desk, soughtIn(ask.target, { words: ask.words, label: ask.label }), seq, there)
  return done({ count, articles: there.length, of: found.value.length, samples })
}

type Every = Extract<Action, { readonly do: 'annotation.every' }>

/** Each part is stored before the next, so that it can be stopped; all of it is one step of undo. */
async function* inParts(desk: Desk, action: Every, by: string, numbers: readonly ArticleNumber[]): AsyncGenerator<Part> {
  let count = 0
  let patches: Patch[] = []
  for await (const [list, looked] of unlabelled(desk, numbers, action.words, action.label)) {
    const stamp = { seq: desk.seq + 1, at: new Date().toISOString(), by }
    for (const [opened, places] of list) {
      for (const place of places) {
        const made = newAnnotation(opened, place, { id: uuidv7(), label: action.label, note: null }, stamp)
        if (made.ok) patches.push({ on: 'row', table: 'annotations', key: made.value.id, before: null, after: made.value })
      }
    }
    const write = patches.length >= worthWriting || looked === numbers.length
    if (write) count += patches.length
    yield { patches: write ? patches : [], words: `Labelled “${shortened(action.words)}” ${action.label} at ${counted(count, 'place')}`, result: { count }, done: looked, total: numbers.length }
    if (write) patches = []
  }
}

export const annotationEvery: Resolve<'annotation.every'> = async (desk, action, { by }) => {
  if (!labelNamed(desk.words.scheme, action.label)) return noLabel(desk.words.scheme, action.label)
  const found = targets(desk, action.target)
  if (!found.ok) return found
  return done({ words: `“${shortened(action.words)}” stands nowhere without the label ${action.label}`, patches: [], result: { count: 0 }, parts: inParts(desk, action, by, foundStill(desk, soughtIn(action.target, { words: action.words, label: action.label }), found.value)) })
}

export async function suggestionsFor(desk: Desk, ask: Ask<'article.suggestions'>): Promise<Result<Answer<'article.suggestions'>>> {
  const lexicon = await lexiconOf(desk)
  const opened = await openArticle(desk, ask.number)
  const [rows, dismissed] = await Promise.all([
    marksOf(desk, ask.number).rows,
    desk.database.dismissals.where('article').equals(ask.number).toArray(),
  ])
  const known = new Set(desk.words.scheme.labels.map(({ name }) => name))
  const gone = new Set(dismissed.map(({ label, words }) => `${label}\n${words}`))
  const placed = placing(opened.textEdits, opened.text)
  const here = rows.map((row) => ({ ...row, ...placed(row) }))
  return done({ version: opened.textEdits.length, suggestions: lexicon.suggest(opened.text, here, (label, words) => !known.has(label) || gone.has(`${label}\n${words}`)) })
}

export const suggestionDismiss: Resolve<'suggestion.dismiss'> = async (desk, action) => {
  const number = findArticle(desk, action.article)
  if (!number.ok) return number
  const row = { id: `${number.value}\n${action.label}\n${action.words}`, article: number.value, label: action.label, words: action.words }
  const before = (await desk.database.dismissals.get(row.id)) ?? null
  return done({ words: `Dismissed “${shortened(action.words)}” as ${action.label}`, patches: before ? [] : [{ on: 'row', table: 'dismissals', key: row.id, before, after: row }], result: {} })
}
