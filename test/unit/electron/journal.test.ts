// The journal keeps what it answered, cuts what a crash tore, and says where it is damaged.
import { appendFile, mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { crcHex } from '../../../electron/backup/crc'
import * as flush from '../../../electron/backup/flush'
import { openJournal } from '../../../electron/backup/journal'

vi.mock('../../../electron/backup/flush', { spy: true })
afterEach(() => vi.mocked(flush.writeAll).mockReset())

/** The disk takes a part of the next block, then refuses. */
function refuseOnce(code: string): void {
  vi.mocked(flush.writeAll).mockImplementationOnce(async (handle, bytes, position) => {
    await handle.write(bytes, 0, bytes.length >> 1, position)
    throw Object.assign(new Error('refused'), { code })
  })
}

const line = (seq: number, more = ''): string => JSON.stringify({ seq, do: 'note', text: `Zeile ${seq} – ${more}` })
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'galley-journal-'))

async function all(path: string, after = 0, limit?: number): Promise<string[]> {
  const journal = await openJournal(path)
  const lines: string[] = []
  for (let from = after; ; ) {
    const page = await journal.read(from, limit)
    if (!page.ok) throw new Error(page.failure.message)
    lines.push(...page.value.lines)
    if (page.value.done) break
    from = JSON.parse(page.value.lines.at(-1)!).seq
  }
  await journal.close()
  return lines
}

test('J3 CRC-32 is the common one', () => {
  expect(crcHex(Buffer.from('123456789'))).toBe('cbf43926')
})

test('lines come back in order after reopening, over several segments and pages', async () => {
  const path = await folder()
  const journal = await openJournal(path, 2000)
  const lines = Array.from({ length: 200 }, (_, index) => line(index + 1))
  for (let at = 0; at < 200; at += 10) expect(await journal.append(lines.slice(at, at + 10))).toEqual({ ok: true, value: null })
  expect(journal.seq()).toBe(200)
  await journal.close()
  expect((await readdir(path)).length).toBeGreaterThan(3)
  expect(await all(path)).toEqual(lines)
  expect(await all(path, 0, 500)).toEqual(lines)
  for (let after = 1; after <= 200; after += 1) expect(await all(path, after)).toEqual(lines.slice(after))
})

test('J3 a torn last line is cut at any byte, and the next line follows', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  await journal.append([line(1), line(2)])
  await journal.close()
  const file = join(path, '000001.jsonl')
  const whole = await readFile(file)
  const second = whole.indexOf(10) + 1
  for (let length = second; length < whole.length; length += 7) {
    await writeFile(file, whole)
    await truncate(file, length)
    const again = await openJournal(path)
    expect(again.seq()).toBe(1)
    expect(again.cut).toBe(length - second)
    await again.append([line(2, 'anew')])
    await again.close()
    expect(await all(path)).toEqual([line(1), line(2, 'anew')])
  }
})

test('damage in the middle is told with its place, and not cut; the lines before it are handed out', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  await journal.append([line(1), line(2), line(3)])
  await journal.close()
  const file = join(path, '000001.jsonl')
  const bytes = await readFile(file)
  bytes[bytes.indexOf(10) + 20]! ^= 1
  await writeFile(file, bytes)
  const again = await openJournal(path)
  expect(again.seq()).toBe(3)
  expect(again.cut).toBe(0)
  expect(await again.read(0)).toEqual({ ok: true, value: { lines: [line(1)], done: false } })
  expect(await again.read(1)).toMatchObject({ ok: false, failure: { code: 'damaged', message: expect.stringContaining('after number 1,') } })
  expect(await again.read(0)).toMatchObject({ ok: true })
  await again.close()
})

test('lines out of order, with line ends or without a number are refused whole', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  await journal.append([line(5)])
  for (const bad of [[line(5)], [line(6), line(6)], [`${line(7)}\n`], ['{"do":"x"}'], ['nonsense']]) {
    expect(await journal.append(bad)).toMatchObject({ ok: false, failure: { code: 'journal-order' } })
  }
  await journal.append([line(9)])
  await journal.close()
  expect(await all(path)).toEqual([line(5), line(9)])
})

test('garbage after the last line, line ends included, is cut', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  await journal.append([line(1)])
  await journal.close()
  await appendFile(join(path, '000001.jsonl'), Buffer.alloc(5000, 'x\n'))
  expect(await all(path)).toEqual([line(1)])
})

test('appends asked at once keep their order', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  const results = await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append([line(index + 1)])))
  expect(results.every((result) => result.ok)).toBe(true)
  await journal.close()
  expect((await all(path)).length).toBe(50)
})

test('J3 a block that the disk took half of is cut back at once: nothing of it stands, and the next one follows', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  await journal.append([line(1)])
  const { size } = await stat(join(path, '000001.jsonl'))
  refuseOnce('ENOSPC')
  expect(await journal.append([line(2, 'a long one'.repeat(50)), line(3)])).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
  expect((await stat(join(path, '000001.jsonl'))).size).toBe(size)
  expect(journal.seq()).toBe(1)
  refuseOnce('EIO')
  expect(await journal.append([line(2)])).toMatchObject({ ok: false, failure: { code: 'journal-write' } })
  expect(await journal.append([line(2, 'anew')])).toEqual({ ok: true, value: null })
  await journal.close()
  expect(await all(path)).toEqual([line(1), line(2, 'anew')])
})

test('J3 where the end cannot be put in order, nothing more is taken until the desk is opened again, which cuts it', async () => {
  const path = await folder()
  const journal = await openJournal(path)
  await journal.append([line(1)])
  vi.mocked(flush.writeAll).mockImplementationOnce(async (handle, bytes, position) => {
    await handle.write(bytes, 0, bytes.length >> 1, position)
    await handle.close()
    throw Object.assign(new Error('refused'), { code: 'EIO' })
  })
  expect(await journal.append([line(2)])).toMatchObject({ ok: false, failure: { code: 'journal-write' } })
  expect(await journal.append([line(2)])).toMatchObject({ ok: false, failure: { code: 'journal-broken' } })
  await journal.close()
  expect(await all(path)).toEqual([line(1)])
})
