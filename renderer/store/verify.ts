// Checks every promise that a store can be checked for, and names what is wrong.
import { quoteOf } from '../../shared/anchor/place'
import { statuses } from '../../shared/article'
import { eachOf, eachValue } from '../../shared/command/patch'
import type { VerifyReport } from '../../shared/question'
import type { Desk } from './desk'
import { viewOf } from './view'

interface Check {
  readonly name: string
  looked: number
  readonly wrong: string[]
}

async function checkPacks(desk: Desk): Promise<Check> {
  const check: Check = { name: 'The packs of a dump follow one another without holes', looked: 0, wrong: [] }
  let dump = -1
  let end = 0
  await desk.database.packs.orderBy('[dump+start]').each((pack) => {
    if (pack.dump !== dump) {
      dump = pack.dump
      end = 0
    }
    check.looked += 1
    if (pack.start !== end || pack.end - pack.start !== pack.bytes.length) check.wrong.push(`dump ${pack.dump}: pack at byte ${pack.start} after ${end}`)
    end = pack.end
  })
  return check
}

async function checkArticles(desk: Desk): Promise<Check[]> {
  const places: Check = { name: 'Every article lies in its dump, under an identifier of its own', looked: 0, wrong: [] }
  const texts: Check = { name: 'First text and edits make the current text', looked: 0, wrong: [] }
  const quotes: Check = { name: 'Every annotation that says it is true quotes its text', looked: 0, wrong: [] }
  const seen = new Set<string>()
  for (let number = 0; number < desk.columns.count; number += 1) {
    if (desk.columns.retired[number]) continue
    places.looked += 1
    texts.looked += 1
    try {
      const { view, opened } = await viewOf(desk, number)
      if (seen.has(view.id)) places.wrong.push(`${view.id} is there twice`)
      seen.add(view.id)
      if (opened.raw.length !== opened.record.length) places.wrong.push(`${view.id}: ${opened.raw.length} units of raw text, recorded ${opened.record.length}`)
      for (const annotation of view.annotations) {
        quotes.looked += 1
        const truth = quoteOf(view.text, annotation.spans) === annotation.quote
        if ((annotation.state === 'same' || annotation.state === 'moved') !== truth) quotes.wrong.push(`${annotation.id} says ${annotation.state}`)
      }
    } catch (error) {
      texts.wrong.push(`article ${number}: ${(error as Error).message}`)
    }
  }
  return [places, texts, quotes]
}

/** Statuses and tags again from the commands alone. */
async function checkColumns(desk: Desk): Promise<Check> {
  const check: Check = { name: 'Statuses and tags are what the commands made them', looked: 0, wrong: [] }
  const status = new Map<number, unknown>()
  const tags = new Map<string, Set<number>>()
  await desk.database.commands.orderBy('seq').each((row) => {
    check.looked += 1
    for (const patch of row.patches) {
      if (patch.on === 'column' && patch.column === 'status') {
        const values = eachValue(patch.after)
        for (const number of eachOf(patch.articles)) status.set(number, values.next().value)
      } else if (patch.on === 'tag') {
        const set = tags.get(patch.tag) ?? new Set<number>()
        for (const number of eachOf(patch.articles)) {
          if (patch.add) set.add(number)
          else set.delete(number)
        }
        tags.set(patch.tag, set)
      }
    }
  })
  for (let number = 0; number < desk.columns.count; number += 1) {
    const expected = status.get(number) ?? 'new'
    const found = statuses[desk.columns.status[number]!]
    if (expected !== found) check.wrong.push(`article ${number} is ${found}, the commands say ${String(expected)}`)
  }
  for (const [tag, expected] of tags) {
    const found = desk.columns.tags.get(tag) ?? new Set()
    if (found.size !== expected.size || [...expected].some((number) => !found.has(number))) check.wrong.push(`tag ${tag} differs from its commands`)
  }
  return check
}

async function checkJournal(desk: Desk): Promise<Check> {
  const check: Check = { name: 'Every change stands in the journal', looked: 0, wrong: [] }
  const seen = new Set<number>()
  for (let after = 0; ; ) {
    const part = await desk.call('journal.read', { after })
    if (!part.ok) {
      check.wrong.push(part.failure.message)
      return check
    }
    for (const line of part.value.lines) seen.add((JSON.parse(line) as { seq: number }).seq)
    if (part.value.done || part.value.lines.length === 0) break
    after = Math.max(...seen)
  }
  for (let seq = 1; seq <= desk.seq; seq += 1) {
    check.looked += 1
    if (!seen.has(seq)) check.wrong.push(`change ${seq} is not in the journal`)
  }
  return check
}

export async function verify(desk: Desk): Promise<VerifyReport> {
  const checks = [await checkPacks(desk), ...(await checkArticles(desk)), await checkColumns(desk), await checkJournal(desk)]
  const commands = await desk.database.commands.count()
  return { articles: checks[1]!.looked, annotations: await desk.database.annotations.count(), commands, checks }
}
