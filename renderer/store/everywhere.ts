// The same words in many articles: found with samples before anything is labelled, labelled as one command, and suggested
// where the same words had the label before.
import { uuidv7 } from 'uuidv7'
import type { Action } from '../../shared/action'
import { placing } from '../../shared/anchor/place'
import type { ArticleNumber } from '../../shared/article'
import { newAnnotation } from '../../shared/command/marks'
import { shortened } from '../../shared/command/text'
import type { Patch } from '../../shared/command/patch'
import { occurrences, overlaps } from '../../shared/lexicon'
import type { Answer, Ask } from '../../shared/question'
import { done, failed, type Result } from '../../shared/result'
import { labelNamed, noLabel } from '../../shared/scheme'
import { findArticle, type Desk } from './desk'
import type { Part, Resolve } from './resolve'
import { targets } from './select'
import { openArticle, type Opened } from './view'
import { marksOf } from './watched'
import { lexiconOf } from './words'
import { counted } from '../../shared/words/english/counted'

const sampled = 6
const around = 48
const sliceArticles = 16

/** Where the words stand without this label. */
async function unlabelled(desk: Desk, opened: Opened, words: string, label: string): Promise<[number, number][]> {
  const found = occurrences(opened.text, words)
  if (found.length === 0) return found
  const rows = await desk.database.annotations.where('article').equals(opened.number).toArray()
  const here = rows.filter((row) => row.label === label).map(placing(opened.textEdits, opened.text))
  return found.filter(([start, end]) => !here.some(({ spans }) => overlaps(spans, start, end)))
}

let round = 0

/** Counts and shows; a newer question ends an older one. */
export async function findEverywhere(desk: Desk, ask: Ask<'words.find'>): Promise<Result<Answer<'words.find'>>> {
  round += 1
  const mine = round
  const found = targets(desk, ask.target)
  if (!found.ok) return found
  const samples: Answer<'words.find'>['samples'][number][] = []
  let count = 0
  let articles = 0
  for (const [index, number] of found.value.entries()) {
    if (index % sliceArticles === 0) {
      if (found.value.length > sliceArticles) desk.tell({ type: 'scanning', slot: 'words', done: index, total: found.value.length, found: count })
      await new Promise((resolve) => setTimeout(resolve))
      if (mine !== round) return failed('superseded', 'A newer search took its place.')
    }
    const opened = await openArticle(desk, number)
    const places = await unlabelled(desk, opened, ask.words, ask.label)
    if (places.length === 0) continue
    count += places.length
    articles += 1
    for (const [start, end] of samples.length < sampled ? places.slice(0, 2) : []) {
      samples.push({
        title: desk.columns.titles.at(number) || opened.record.id, before: opened.text.slice(Math.max(0, start - around), start).replace(/\s+/gu, ' '),
        words: ask.words, after: opened.text.slice(end, end + around).replace(/\s+/gu, ' '),
      })
    }
  }
  return done({ count, articles, of: found.value.length, samples })
}

type Every = Extract<Action, { readonly do: 'annotation.every' }>

/** Slice by slice, each stored before the next, so that it can be stopped; all of it is one step of undo. */
async function* inParts(desk: Desk, action: Every, by: string, numbers: readonly ArticleNumber[]): AsyncGenerator<Part> {
  let count = 0
  for (let from = 0; from < numbers.length; from += sliceArticles) {
    const slice = numbers.slice(from, from + sliceArticles)
    const stamp = { seq: desk.seq + 1, at: new Date().toISOString(), by }
    const patches: Patch[] = []
    for (const number of slice) {
      const opened = await openArticle(desk, number)
      for (const [start, end] of await unlabelled(desk, opened, action.words, action.label)) {
        const made = newAnnotation(opened, [start, end], { id: uuidv7(), label: action.label, note: null }, stamp)
        if (made.ok) patches.push({ on: 'row', table: 'annotations', key: made.value.id, before: null, after: made.value })
      }
    }
    count += patches.length
    yield { patches, words: `Labelled “${shortened(action.words)}” ${action.label} at ${counted(count, 'place')}`, result: { count }, done: from + slice.length, total: numbers.length }
  }
}

export const annotationEvery: Resolve<'annotation.every'> = async (desk, action, { by }) => {
  if (!labelNamed(desk.words.scheme, action.label)) return noLabel(desk.words.scheme, action.label)
  const found = targets(desk, action.target)
  if (!found.ok) return found
  return done({ words: `“${shortened(action.words)}” stands nowhere without the label ${action.label}`, patches: [], result: { count: 0 }, parts: inParts(desk, action, by, found.value) })
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
