// Files that wait for a person's word: gathered by source, begun as they were chosen for, and remembered for the next time.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openChoices } from '../../../electron/desk/choices'
import type { Jobs } from '../../../electron/shell/jobs'
import { createOffers } from '../../../electron/shell/offers'
import { type Choices, noChoices } from '../../../shared/dump/choices'
import { failed } from '../../../shared/result'

const cyrillic: Choices = { format: null, encoding: 'windows-1251', map: null }
let folder: string
let begun: { readonly paths: readonly string[]; readonly choices: Choices | undefined }[]
let looks: AbortSignal[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-offers-'))
  begun = []
  looks = []
})

/** Only what an offer asks of jobs. */
function offersOf() {
  const jobs = {
    start(paths: readonly string[], choices?: Choices) {
      begun.push({ paths, choices })
      return { job: `job-${begun.length}` }
    },
    preview(_paths: readonly string[], _choices: Choices, signal: AbortSignal) {
      looks.push(signal)
      return Promise.resolve(failed('looked', 'It was looked into.'))
    },
  } as unknown as Jobs
  return createOffers(jobs, openChoices(join(folder, 'choices.json')))
}
function file(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, 'words')
  return path
}

test('files named alike are one source, a folder is one, and paths stay behind', () => {
  mkdirSync(join(folder, 'agency-7.txt'))
  const offer = offersOf().make([file('agency-1.txt'), file('wire.csv'), file('agency-2.txt'), join(folder, 'agency-7.txt')])
  expect(offer.sources).toEqual([
    { source: 'agency-#.txt', name: 'agency-1.txt', folder: false, files: 2, choices: noChoices },
    { source: 'wire.csv', name: 'wire.csv', folder: false, files: 1, choices: noChoices },
    { source: 'agency-#.txt/', name: 'agency-7.txt', folder: true, files: 1, choices: noChoices },
  ])
  expect(JSON.stringify(offer)).not.toContain(folder)
})

test('one job for all that is chosen alike, and only once', async () => {
  const offers = offersOf()
  const [one, other, third] = ['one.txt', 'other.txt', 'third.txt'].map(file) as [string, string, string]
  const { offer } = offers.make([one, other, third])
  expect(begun).toEqual([])
  expect(await offers.begin(offer, [noChoices, cyrillic, noChoices], false)).toEqual({ ok: true, value: ['job-1', 'job-2'] })
  expect(begun).toEqual([{ paths: [one, third], choices: noChoices }, { paths: [other], choices: cyrillic }])
  expect(await offers.begin(offer, [], false)).toMatchObject({ ok: false, failure: { code: 'no-offer' } })
})

test('what was chosen is offered for the next dump of the source, after a restart too, until it is unchosen', async () => {
  const first = offersOf()
  const forgotten = first.make([file('wire-1.txt')])
  await first.begin(forgotten.offer, [cyrillic], false)
  expect(first.make([file('wire-2.txt')]).sources[0]?.choices).toEqual(noChoices)
  await first.begin(first.make([file('wire-3.txt')]).offer, [cyrillic], true)

  const second = offersOf()
  const offer = second.make([file('wire-4.txt'), file('other.txt')])
  expect(offer.sources.map(({ choices }) => choices)).toEqual([cyrillic, noChoices])
  await second.begin(offer.offer, [noChoices, noChoices], true)
  expect(offersOf().make([file('wire-5.txt')]).sources[0]?.choices).toEqual(noChoices)
  expect(JSON.parse(readFileSync(join(folder, 'choices.json'), 'utf8'))).toEqual([])
})

test('a look ends an older one at the same source, and leaving ends all', async () => {
  const offers = offersOf()
  const { offer } = offers.make([file('a.txt'), file('b.csv')])
  await offers.preview(offer, 0, noChoices)
  await offers.preview(offer, 1, noChoices)
  await offers.preview(offer, 0, cyrillic)
  expect(looks.map(({ aborted }) => aborted)).toEqual([true, false, false])
  offers.drop(offer)
  expect(looks.every(({ aborted }) => aborted)).toBe(true)
  expect(await offers.preview(offer, 0, noChoices)).toMatchObject({ failure: { code: 'no-offer' } })
})

test('an encoding that there is none of, and a broken file of choices, cost nothing', async () => {
  writeFileSync(join(folder, 'choices.json'), '[{"source":"a.txt","choices":{"format":"frob"}}]')
  const offers = offersOf()
  const { offer, sources } = offers.make([file('a.txt')])
  expect(sources[0]?.choices).toEqual(noChoices)
  const none: Choices = { format: null, encoding: 'frobnicode', map: null }
  expect(await offers.preview(offer, 0, none)).toMatchObject({ failure: { code: 'no-encoding' } })
  expect(await offers.begin(offer, [none], true)).toMatchObject({ failure: { code: 'no-encoding' } })
  expect(await offers.begin(offer, [noChoices], true)).toMatchObject({ ok: true })
})
