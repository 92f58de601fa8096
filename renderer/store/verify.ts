// Checks every promise that a store can be checked for, and names what is wrong.
import { place, quoteOf } from '../../shared/anchor/place'
import type { VerifyReport } from '../../shared/question'
import { Bitmap } from './bitmap'
import { Columns } from './columns'
import type { Desk } from './desk'
import { divisionOf } from './division'
import { isGone, retire } from './drop'
import { everyRow } from './every-row'
import { inspectionRow } from './inspections'
import { openBits } from './flag-state'
import { extractEnd } from './lines'
import { decode } from './stretch'
import { openArticle, openInspected } from './view'

interface Check {
  readonly name: string
  looked: number
  readonly wrong: string[]
}

async function checkPacks(desk: Desk): Promise<Check> {
  const check: Check = { name: 'The packs of a dump follow one another without holes', looked: 0, wrong: [] }
  let dump = -1
  let end = 0
  await everyRow(desk.database.packs.orderBy('[dump+start]'), (pack) => {
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
      const { record, raw, text, textEdits } = await openArticle(desk, number)
      if (seen.has(record.id)) places.wrong.push(`${record.id} is there twice`)
      seen.add(record.id)
      if (raw.length !== record.length) places.wrong.push(`${record.id}: ${raw.length} units of raw text, recorded ${record.length}`)
      for (const stored of await desk.database.annotations.where('article').equals(number).toArray()) {
        quotes.looked += 1
        const annotation = place(stored, textEdits, text)
        const truth = quoteOf(text, annotation.spans) === annotation.quote
        if ((annotation.state === 'same' || annotation.state === 'moved') !== truth) quotes.wrong.push(`${annotation.id} says ${annotation.state}`)
      }
    } catch (error) {
      texts.wrong.push(`article ${number}: ${(error as Error).message}`)
    }
  }
  return [places, texts, quotes]
}

const plain = ['status', 'removed', 'retired', 'dump', 'published', 'length', 'confidence'] as const
const wide = ['byteStart', 'byteEnd', 'start', 'end', 'changed'] as const

/** Every byte of a plain dump is in one article, in one range between articles, or blank (SPEC I4). */
async function checkCoverage(desk: Desk): Promise<Check> {
  const check: Check = { name: 'Each byte of a dump is article, debris, separator or blank', looked: 0, wrong: [] }
  for (const dump of desk.dumps) {
    if (dump.state !== 'whole' || dump.mapping !== 'exact' || dump.sha256.startsWith('dropped-')) continue
    const division = divisionOf(desk, dump.dump)
    const ranges = [...Array.from(division.starts, (start, index) => ({ start, end: division.ends[index]! })), ...division.between].sort((one, other) => one.start - other.start)
    let at = 0
    for (const { start, end } of [...ranges, { start: await extractEnd(desk, dump.dump), end: 0 }]) {
      check.looked += 1
      if (start < at) check.wrong.push(`dump ${dump.name}: what begins at byte ${start} begins inside what ends at ${at}`)
      else if (start > at && decode(await desk.packs.bytes(dump.dump, at, start)).trim() !== '') check.wrong.push(`dump ${dump.name}: bytes ${at} to ${start} have words and are in nothing`)
      at = Math.max(at, end)
    }
  }
  return check
}

/** All columns again from pages and commands alone. */
async function checkColumns(desk: Desk): Promise<Check> {
  const check: Check = { name: 'Everything kept in memory is what articles and commands made it', looked: 0, wrong: [] }
  const again = new Columns()
  await everyRow(desk.database.articles.orderBy('page'), (page) => again.append(page.articles))
  await everyRow(desk.database.commands.orderBy('seq'), (row) => {
    check.looked += 1
    for (const patch of row.patches) again.apply(patch, row.seq)
  })
  for (const dump of desk.dumps) retire({ columns: again }, dump)
  const { columns } = desk
  if (again.count !== columns.count) check.wrong.push(`${columns.count} articles are in memory, ${again.count} in the store`)
  for (let number = 0; number < Math.min(again.count, columns.count); number += 1) {
    for (const name of plain) if (again[name][number] !== columns[name][number]) check.wrong.push(`article ${number}: ${name} is ${columns[name][number]}, the commands say ${again[name][number]}`)
    for (const name of wide) if (again[name].at(number) !== columns[name].at(number)) check.wrong.push(`article ${number}: ${name} is ${columns[name].at(number)}, the commands say ${again[name].at(number)}`)
    for (const [name, words] of [['site', 'sites'], ['language', 'languages'], ['reason', 'reasons']] as const) {
      const found = columns[words].values[columns[name][number]!]
      const expected = again[words].values[again[name][number]!]
      if (found !== expected) check.wrong.push(`article ${number}: ${name} is ${found}, the commands say ${expected}`)
    }
    if (again.titles.at(number) !== columns.titles.at(number)) check.wrong.push(`article ${number}: its title in lists differs from the commands`)
  }
  for (const tag of new Set([...columns.tags.keys(), ...again.tags.keys()])) {
    const found = columns.tags.get(tag) ?? new Bitmap()
    const expected = again.tags.get(tag) ?? new Bitmap()
    if (found.size !== expected.size || [...expected].some((number) => !found.has(number))) check.wrong.push(`tag ${tag} differs from its commands`)
  }
  return check
}

/** Where inspection has been, lists say the flags that it found, less what people settled. */
async function checkFlags(desk: Desk): Promise<Check> {
  const check: Check = { name: 'Flags in lists are those that inspection found and nobody settled', looked: 0, wrong: [] }
  for (const [page, count] of desk.inspected.counts.entries()) {
    const row = count > 0 ? await inspectionRow(desk, page) : undefined
    if (count > (row?.found.length ?? 0)) check.wrong.push(`page ${page}: ${row?.found.length ?? 0} of ${count} articles are inspected`)
    for (let number = page * 256; number < page * 256 + Math.min(count, row?.found.length ?? 0); number += 1) {
      if (isGone(desk, number)) continue
      check.looked += 1
      const expected = await openInspected(desk, number).then(openBits, () => null)
      if (expected === null) check.wrong.push(`article ${number} cannot be read`)
      else if (desk.columns.flags[number] !== expected) check.wrong.push(`article ${number}: flags are ${desk.columns.flags[number]}, not ${expected}`)
    }
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
    for (const text of part.value.lines) {
      const line = JSON.parse(text) as { readonly seq: number; readonly do: string; readonly from?: number }
      // A snapshot stands in the place of lines that were lost.
      for (let seq = line.do === 'gap' ? line.from! : line.seq; seq <= line.seq; seq += 1) seen.add(seq)
      after = line.seq
    }
    if (part.value.done || part.value.lines.length === 0) break
  }
  for (let seq = 1; seq <= desk.seq; seq += 1) {
    check.looked += 1
    if (!seen.has(seq)) check.wrong.push(`change ${seq} is not in the journal`)
  }
  return check
}

export async function verify(desk: Desk): Promise<VerifyReport> {
  desk.packs.forget()
  desk.pages.clear()
  const checks = [await checkPacks(desk), ...(await checkArticles(desk)), await checkCoverage(desk), await checkColumns(desk), await checkFlags(desk), await checkJournal(desk)]
  const commands = await desk.database.commands.count()
  return { articles: checks[1]!.looked, annotations: await desk.database.annotations.count(), commands, checks }
}
