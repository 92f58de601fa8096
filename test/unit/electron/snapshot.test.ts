// Snapshots read back whole or are not used; seven are kept.
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSnapshots, type Snapshots } from '../../../electron/backup/snapshot'

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'galley-snapshot-'))

async function write(snapshots: Snapshots, seq: number, lines: readonly string[]): Promise<void> {
  await snapshots.begin(seq)
  await snapshots.write(lines)
  expect((await snapshots.end()).ok).toBe(true)
}

async function readAll(snapshots: Snapshots): Promise<string[]> {
  const lines: string[] = []
  for (;;) {
    const page = await snapshots.read()
    if (!page.ok) throw new Error(page.failure.message)
    lines.push(...page.value.lines)
    if (page.value.done) return lines
  }
}

test('what was written is read, in pieces, without the footer', async () => {
  const snapshots = createSnapshots(await folder())
  const lines = Array.from({ length: 3000 }, (_, index) => JSON.stringify({ row: index, text: 'x'.repeat(800) }))
  await write(snapshots, 12, lines)
  expect(await snapshots.open()).toEqual({ ok: true, value: { seq: 12 } })
  expect(await readAll(snapshots)).toEqual(lines)
  expect(await snapshots.read()).toMatchObject({ ok: false })
})

test('an empty snapshot is whole too', async () => {
  const snapshots = createSnapshots(await folder())
  await write(snapshots, 0, [])
  await snapshots.open()
  expect(await readAll(snapshots)).toEqual([])
})

test('the newest seven are kept, and temporary files are not left', async () => {
  const path = await folder()
  const snapshots = createSnapshots(path)
  for (const seq of [3, 1, 20, 9, 10, 11, 100, 4, 5]) await write(snapshots, seq, ['{}'])
  await snapshots.begin(7)
  await snapshots.close()
  expect(await snapshots.list()).toEqual([100, 20, 11, 10, 9, 5, 4])
  expect((await readdir(path)).every((name) => name.endsWith('.jsonl'))).toBe(true)
})

test('a damaged or shortened one is passed over for the one before', async () => {
  const path = await folder()
  const snapshots = createSnapshots(path)
  for (const seq of [1, 2, 3]) await write(snapshots, seq, [`{"seq":${seq}}`, '{"more":true}'])
  const newest = await readFile(join(path, '3.jsonl'))
  newest[12]! ^= 1
  await writeFile(join(path, '3.jsonl'), newest)
  const second = await readFile(join(path, '2.jsonl'), 'utf8')
  await writeFile(join(path, '2.jsonl'), `${second.split('\n').slice(0, 2).join('\n')}\n`)
  expect(await snapshots.open()).toEqual({ ok: true, value: { seq: 1 } })
  expect(await snapshots.whole(2)).toBe(false)
  await snapshots.close()
})

test('none there is null, and writing without a beginning is refused', async () => {
  const snapshots = createSnapshots(await folder())
  expect(await snapshots.open()).toEqual({ ok: true, value: null })
  expect(await snapshots.write(['{}'])).toMatchObject({ ok: false, failure: { code: 'no-snapshot' } })
})
