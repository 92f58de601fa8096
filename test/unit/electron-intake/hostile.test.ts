// H: hostile and broken input, row by row of the table in the specification: each has its outcome, and what lies beside it
// comes in.
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { FileOutcome } from '../../../shared/dump/dump'
import { fixture } from './open/members'
import { folder, run } from './run'
import { createTestStore, type TestStore } from './store'

const good = 'The ferry comes back\n\nOn Monday the ferry came back to the harbour after forty days at the yard.\n'
const beside = 'The lamp is lit\n\nAgain the lamp burns in the tower at the very end of the long pier.\n'
const article = JSON.stringify({ title: 'The mill', text: 'The old mill at the river was sold on Friday to a family of bakers.' })

interface Taken {
  readonly store: TestStore
  readonly outcomes: readonly FileOutcome[]
  /** Peak of memory over what was there before, in MiB. */
  readonly grown: number
}

/** The file, and a good one behind it that has to come in. */
async function take(content: string | Buffer, name = 'a.txt'): Promise<Taken> {
  const root = await folder()
  await writeFile(join(root, name), content)
  await writeFile(join(root, `${name}.z-good.txt`), beside)
  const store = createTestStore()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 20)
  const { progress } = await run(store, [root])
  clearInterval(watch)
  const outcomes = progress.outcomes
  expect(outcomes.at(-1)).toMatchObject({ name: `${name}.z-good.txt`, outcome: 'imported', articles: 1 })
  return { store, outcomes: outcomes.slice(0, -1), grown: (Math.max(peak, process.memoryUsage().rss) - before) / (1 << 20) }
}

test.each([
  ['nothing', '', 'empty'],
  ['only a mark', '\ufeff', 'empty'],
  ['only line ends', '\n\r\n'.repeat(5000), 'empty'],
  ['a picture named .txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'format-not-yet'],
  ['zeros', Buffer.alloc(100_000), 'not-text'],
])('H1 %s is refused by a sentence', async (_what, content, code) => {
  const { outcomes } = await take(content)
  expect(outcomes).toMatchObject([{ outcome: 'failed', failure: { code } }])
})

test('H2 a bomb of gzip in gzip is stopped in bounded memory', async () => {
  let bomb = gzipSync(Buffer.alloc(40 << 20))
  bomb = gzipSync(Buffer.concat(Array.from({ length: 20 }, () => bomb)))
  const { outcomes, grown } = await take(bomb, 'bomb.gz.gz')
  expect(outcomes).toMatchObject([{ outcome: 'failed' }])
  expect(grown).toBeLessThan(400)
}, 60_000)

test('H3 archives within one another end at a limit', async () => {
  let archive: Buffer = Buffer.from(good)
  for (let depth = 0; depth < 12; depth += 1) archive = gzipSync(archive)
  expect((await take(archive, 'deep.gz')).outcomes).toMatchObject([{ outcome: 'failed', failure: { code: 'nested-too-deep' } }])
})

test('H4 names that lead out of an archive, twice the same name and links: labels, two members, not followed', async () => {
  const odd = await take(await readFile(fixture('odd.zip')), 'odd.zip')
  expect(odd.outcomes.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['../../escape.txt', 'imported'], ['/absolute.txt', 'imported'], ['same.txt', 'known'], ['same.txt', 'imported'], ['README.txt', 'left-out'], ['__MACOSX/._x', 'left-out'],
  ])
  const linked = await take(await readFile(fixture('all.zip')), 'all.zip')
  expect(linked.outcomes.at(-1)).toMatchObject({ member: 'link.txt', outcome: 'failed', failure: { code: 'link' } })
})

test('H5 an encrypted member is refused, the next file comes in', async () => {
  expect((await take(await readFile(fixture('locked.zip')), 'locked.zip')).outcomes).toMatchObject([{ outcome: 'failed', failure: { code: 'encrypted' } }])
})

test('H6 cut, falsified and trailing: what is whole comes in, and the rest is told', async () => {
  const zipped = gzipSync(Buffer.from(good.repeat(200)))
  expect((await take(zipped.subarray(0, zipped.length - 20), 'cut.gz')).outcomes).toMatchObject([{ outcome: 'imported', failure: { code: 'truncated' } }])
  const falsified = Buffer.from(zipped)
  falsified[falsified.length - 6]! ^= 1
  expect((await take(falsified, 'crc.gz')).outcomes).toMatchObject([{ outcome: 'imported', failure: { code: 'damaged' } }])
  expect((await take(Buffer.concat([zipped, Buffer.from('rubbish')]), 'more.gz')).outcomes).toMatchObject([{ outcome: 'imported', failure: { code: 'trailing' } }])
  const zip = await readFile(fixture('all.zip'))
  const cut = (await take(zip.subarray(0, zip.indexOf('PK\x01\x02')), 'cut.zip')).outcomes
  expect(cut.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['imported', 'known', 'imported'])
  expect(cut.at(-1)).toMatchObject({ outcome: 'failed', failure: { code: 'damaged' } })
})

test('H7 entities that a document declares are not expanded, and nothing outside is read', async () => {
  const levels = Array.from({ length: 12 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`).join('')
  const { store, outcomes } = await take(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "laughter">${levels}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>T</title><description>Words &e12; and &x; more.</description></item></channel></rss>`, 'bomb.xml')
  expect(outcomes).toMatchObject([{ outcome: 'imported', articles: 1 }])
  expect(outcomes[0]!.report!.unreadCounts['xml']).toBeGreaterThan(0)
  expect(store.text().toString('utf8')).not.toMatch(/laughter|root:/)
})

test('H8 a line without an end costs itself, in bounded memory', async () => {
  const long = Buffer.concat([Buffer.from(`${article}\n{"text": "`), Buffer.alloc(150 << 20, 0x61), Buffer.from(`"}\n${article.replace('mill', 'bell')}\n`)])
  const { outcomes, grown } = await take(long, 'long.jsonl')
  expect(outcomes).toMatchObject([{ outcome: 'imported', articles: 2, report: { unreadCounts: { 'too-long': 1 } } }])
  expect(grown).toBeLessThan(400)
}, 60_000)

test('H9 NULs, lone surrogates and bytes of no encoding come in as they can, counted', async () => {
  const nul = await take(`${good}And a \0 within.\n`)
  expect(nul.outcomes).toMatchObject([{ outcome: 'imported' }])
  expect(nul.store.text().includes('\0')).toBe(true)
  const broken = await take(Buffer.concat([Buffer.from(`${good}Größe, „Maß“ – überall Wörter\n`.repeat(3)), Buffer.from([0xff, 0xc3, 0x0a])]))
  expect(broken.outcomes).toMatchObject([{ outcome: 'imported', report: { encoding: 'utf-8', broken: { count: 2 } } }])
  const half = await take('{"text": "half a pair \\ud83c and more words of a text"}\n', 'half.jsonl')
  expect(half.store.text().toString('utf8')).toContain('half a pair \ufffd and')
})

test('H10 keys twice, keys of prototypes, huge numbers', async () => {
  const { store } = await take(`{"text":"one","text":"The last of the same keys counts.","__proto__":{"polluted":"yes"},"n":1e999,"id":123456789012345678901}\n${article}\n`, 'keys.jsonl')
  expect(store.text().toString('utf8')).toContain('The last of the same keys counts.')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(store.articles()[0]!.custom).toMatchObject({ id: '123456789012345678901' })
})

test('H11 tables with ragged rows and marks that are never closed', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `Row ${at},The words of row ${at} are here.`)
  rows[10] = 'Ten,"never closed'
  rows[20] = 'Twenty'
  const { outcomes } = await take(`title,text\n${rows.join('\n')}\n`, 'rows.csv')
  expect(outcomes).toMatchObject([{ outcome: 'imported', articles: 48, report: { unreadCounts: { header: 1, unclosed: 1, 'no-text': 1 } } }])
  expect(outcomes[0]!.report!.unread.map(({ line }) => line)).toEqual([1, 12, 22])
})

test('H16 brackets, names, attributes and values without end cost time in proportion, and no record beside them', async () => {
  expect((await take('['.repeat(200_000), 'deep.json')).outcomes).toMatchObject([{ outcome: 'failed', failure: { code: 'no-articles' } }])
  const deep = await take(`{"text":"Deep down.","a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}\n${article}\n`, 'deep.jsonl')
  expect(deep.outcomes).toMatchObject([{ outcome: 'imported', articles: 2 }])
  const attributes = Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')
  expect((await take(`<!doctype html><html><body><p ${attributes}>${good}</p></body></html>`, 'attributes.html')).outcomes).toMatchObject([{ outcome: 'imported', articles: 1 }])
  const kinds = await take(JSON.stringify([null, 1, 'A text between them.', ['a', 'row'], { title: 'One', text: good }, { title: 'Two', text: beside }]), 'kinds.json')
  expect(kinds.outcomes).toMatchObject([{ outcome: 'imported', articles: 2, report: { unreadCounts: { 'not-json': 2 } } }])
}, 30_000)

test('H16 what only begins like the head of a web record costs no time and nothing beside it', async () => {
  const head = `WARC/1.0\r\nWARC-Type: conversion\r\n${`${' '.repeat(40)}goes on\n`.repeat(60)}`
  const warc = await take(`${head}\nWARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${good.length}\r\n\r\n${good}\r\n\r\n${head}`, 'heads.warc')
  expect(warc.outcomes).toMatchObject([{ outcome: 'imported' }])
  expect(warc.store.text().toString('utf8')).toContain(good.trim())
})

test('H8 a page of a web archive that does not unpack, and a line of a mailbox without end, are told and no article', async () => {
  const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'), gzipSync(Buffer.alloc(65 << 20, '<p>word word</p>'))])
  const warc = Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')])
  expect((await take(warc, 'packed.warc')).outcomes).toMatchObject([{ outcome: 'failed', failure: { code: 'no-articles', message: expect.stringContaining('its gzip cannot be unpacked') } }])
  const from = 'From a@b Mon Mar 04 10:00:00 2024\nFrom: a@b\nSubject: s\nMessage-ID: <1>\n\n'
  const mbox = Buffer.concat([Buffer.from(from), Buffer.alloc(65 << 20, 0x61), Buffer.from(`\n\n${from}${good}`)])
  expect((await take(mbox, 'long.mbox')).outcomes).toMatchObject([{ outcome: 'imported', articles: 1, report: { unreadCounts: { 'too-long': 1 } } }])
}, 60_000)

test('H12 a page of thousands of nested elements is read or told, in time', async () => {
  const deep = `<!doctype html><html><body>${'<div>'.repeat(20_000)}<p>${good}</p>`
  const { outcomes } = await take(deep, 'deep.html')
  expect(['imported', 'failed']).toContain(outcomes[0]!.outcome)
}, 60_000)

test('H13 odd file names, links that go round, pipes', async () => {
  const root = await folder()
  await mkdir(join(root, 'a', 'b'), { recursive: true })
  await symlink(root, join(root, 'a', 'b', 'round'))
  execFileSync('mkfifo', [join(root, 'a', 'pipe')])
  const latin = Buffer.concat([Buffer.from(`${root}/a/caf`), Buffer.from([0xe9]), Buffer.from('.txt')])
  await writeFile(latin, good)
  await writeFile(join(root, 'a', 'line\nend \u202e.txt'), `${good}Another.\n`)
  const { progress } = await run(createTestStore(), [root])
  expect(progress.outcomes.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'imported', 'imported'])
})

test('H14 I2 the same bytes under other names and in archives are one dump', async () => {
  const root = await folder()
  await writeFile(join(root, 'a.txt'), good)
  await writeFile(join(root, 'b.txt'), good)
  await writeFile(join(root, 'c.txt.gz'), gzipSync(good))
  const { progress } = await run(createTestStore(), [root])
  expect(progress.outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'known', 'known'])
})

test('H8 separators without end, more than a call takes arguments, cost no text behind them', async () => {
  const { outcomes, store } = await take('=== [1] ===\n'.repeat(200_000) + good)
  expect(outcomes).toMatchObject([{ outcome: 'imported', articles: 1 }])
  expect(store.articles().map(({ title }) => title)).toContain('The ferry comes back')
})
