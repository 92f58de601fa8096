// Formats, encodings and archives through the real application: what goes in comes out, annotations included, also from
// a rebuilt desk; an export taken in gives the same bytes; a process that dies costs one file.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, journalled, sample, type CommandLine, type Ended } from './galley'

interface Line {
  readonly title: string | null
  readonly text: string
  readonly url: string | null
  readonly tags: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
  readonly annotations: readonly { readonly quote: string; readonly label: string; readonly by: string; readonly state: string }[]
  readonly source: { readonly dump: string; readonly member: string | null; readonly encoding: string; readonly mapping: string; readonly byteStart: number; readonly byteEnd: number; readonly lineStart: number }
}

const folder = mkdtempSync(join(tmpdir(), 'galley-formats-'))
const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/formats/${name}`, import.meta.url))
let galley: CommandLine

function fine(ended: Ended): string {
  expect(ended.complaints).toEqual([])
  expect(ended.code).toBe(0)
  return ended.out
}
async function exported(desk: string, name: string): Promise<string> {
  const out = join(folder, name)
  fine(await galley.run('export', '--desk', join(folder, desk), '--format', 'galley', '--out', out))
  return readFileSync(out, 'utf8')
}
const articles = (text: string): Line[] => text.split('\n').slice(1, -1).map((line) => JSON.parse(line) as Line)
function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

beforeAll(async () => { galley = await commandLine() }, 120_000)
afterAll(() => {
  galley?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('F2 F3 F6 archives, encodings and annotated records, and the same from a rebuilt desk', async () => {
  const desk = join(folder, 'all')
  const marked = file('marked.jsonl', `${JSON.stringify({ text: 'Ann Lee met Bo Ek in Rome last week.', label: [[0, 7, 'PERSON'], [21, 25, 'CITY']], topic: 'travel' })}\n${JSON.stringify({ text: 'Nobody was met by anybody in the week before that.' })}\n`)
  const latin = file('latin.txt', Buffer.from('Die Fähre fährt wieder\n\nAm Montag kehrte die Fähre nach vierzig Tagen in den Hafen zurück.\n', 'latin1'))
  const wide = file('wide.txt', Buffer.from('\ufeffThe mill is sold\r\n\r\nThe mill at the river – “Größe” 🌊 – was sold on Friday.\r\n', 'utf16le'))
  fine(await galley.run('import', fixture('two.txt.xz'), marked, latin, wide, '--desk', desk, '--json', join(folder, 'report.json')))
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
  expect(report.outcomes.map(({ report: { format, encoding } }: { report: { format: string; encoding: string } }) => [format, encoding])).toEqual([['text', 'utf-8'], ['jsonl', 'utf-8'], ['text', 'windows-1252'], ['text', 'utf-16le']])
  for (const { bytes, report: { bytes: kinds } } of report.outcomes) expect(Object.values(kinds as Record<string, number>).reduce((sum, one) => sum + one, 0)).toBe(bytes)
  const before = await exported('all', 'before.jsonl')
  const found = articles(before)
  const ann = found.find(({ source }) => source.dump === 'marked.jsonl')!
  expect(ann.annotations.map(({ quote, label, by, state }) => [quote, label, by, state])).toEqual([['Ann Lee', 'PERSON', 'import', 'same'], ['Rome', 'CITY', 'import', 'same']])
  expect(ann.fields).toEqual({ topic: 'travel' })
  const mill = found.find(({ source }) => source.encoding === 'utf-16le')!
  expect(mill).toMatchObject({ title: 'The mill is sold', source: { mapping: 'exact', byteStart: 2 } })
  const bytes = readFileSync(wide)
  expect(bytes.toString('utf16le', mill.source.byteStart, mill.source.byteEnd)).toContain('“Größe” 🌊')
  for (const name of readdirSync(join(desk, 'profile'))) if (name === 'IndexedDB') rmSync(join(desk, 'profile', name), { recursive: true })
  fine({ ...(await galley.run('verify', '--desk', desk)), complaints: [] })
  expect(await exported('all', 'after.jsonl')).toBe(before)
})

test('F7 an export that is taken in gives the same export', async () => {
  const desk = join(folder, 'first')
  fine(await galley.run('import', sample, '--desk', desk))
  const acts = [
    { do: 'annotation.add', article: '#1', spans: [[0, 10]], label: 'person', note: 'first 🌊' }, { do: 'annotation.add', article: '#1', spans: [[20, 30], [40, 44]], label: 'place' },
    { do: 'text.replace', article: '#1', start: 12, end: 16, with: 'SIX 🌊' }, { do: 'tag.add', article: '#1', tag: 'science/diplomacy' }, { do: 'status.set', article: '#2', status: 'rejected', reason: 'dull' },
    { do: 'note.add', article: '#1', text: 'a note' }, { do: 'field.set', article: '#1', field: 'grade', value: ['x', 'y'] }, { do: 'field.set', article: '#3', field: 'title', value: 'Another title' },
  ]
  fine(await galley.run('edit', '--desk', desk, '--script', file('acts.jsonl', acts.map((act) => `${JSON.stringify(act)}\n`).join('')), '--as', 'Mara'))
  const first = await exported('first', 'first.jsonl')
  fine(await galley.run('import', join(folder, 'first.jsonl'), '--desk', join(folder, 'second')))
  expect(await exported('second', 'second.jsonl')).toBe(first)
  fine(await galley.run('verify', '--desk', join(folder, 'second')))
  expect(fine(await galley.run('import', join(folder, 'first.jsonl'), '--desk', join(folder, 'second')))).toContain('already here')
})

test('what is chosen goes before what is recognised', async () => {
  const lines = file('lines.txt', 'The first line is an article of its own.\nThe second line is another one, all by itself.\n')
  const shape = file('shape.json', JSON.stringify([{ a: 'The words of the only article in this list of records.', b: 'Its name' }]))
  const cyrillic = file('cyrillic.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x0a]))
  fine(await galley.run('import', lines, '--desk', join(folder, 'chosen'), '--format', 'text-lines'))
  fine(await galley.run('import', shape, '--desk', join(folder, 'chosen'), '--map', 'text=a,title=b'))
  fine(await galley.run('import', cyrillic, '--desk', join(folder, 'chosen'), '--encoding', 'cp1251'))
  expect(articles(await exported('chosen', 'chosen.jsonl')).map(({ title, text }) => title ?? text.trim())).toEqual(['The first line is an article of its own.', 'The second line is another one, all by itself.', 'Its name', 'Привет'])
  expect(await galley.run('import', lines, '--desk', join(folder, 'chosen'), '--format', 'poem')).toMatchObject({ code: 2 })
})

/** The utility process of intake, below the application's own. */
function intakeOf(parent: number): number | null {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('node.mojom.NodeService')) continue
      for (let at = Number(name); at > 1; at = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))![1])) if (at === parent) return Number(name)
    } catch {
      // It ended meanwhile.
    }
  }
  return null
}

test('H15 a reading process that dies once costs nothing: another goes on where it stood', async () => {
  const root = join(folder, 'dying')
  mkdirSync(root)
  const article = (number: number): string => `Report ${number} from the harbour of the coast\n\n${'The ships came in and were seen by many people on the quay. '.repeat(12)}\n\n\n`
  writeFileSync(join(root, 'a.txt'), Array.from({ length: 30_000 }, (_, number) => article(number)).join(''))
  writeFileSync(join(root, 'b.txt'), article(1).repeat(3))
  const running = galley.start('import', root, '--desk', join(folder, 'dead'), '--json', join(folder, 'dead.json'))
  running.process.stdin.end()
  // The second line is written when the first batch is in the store.
  await journalled(join(folder, 'dead'), 2)
  process.kill(intakeOf(running.process.pid!)!, 'SIGKILL')
  const ended = await running.ended
  const { outcomes } = JSON.parse(readFileSync(join(folder, 'dead.json'), 'utf8'))
  expect(outcomes.map(({ name, outcome }: { name: string; outcome: string }) => [name, outcome])).toEqual([['a.txt', 'resumed'], ['b.txt', 'imported']])
  const count = (out: string): string => /a\.txt {2}(?:resumed|imported) {2}([\d,]+) articles/.exec(out)?.[1] ?? out
  const undisturbed = count(fine(await galley.run('import', root, '--desk', join(folder, 'whole'))))
  expect(count(fine(ended))).toBe(undisturbed)
})
