// A backup holds all of a desk but its profile, and gives it back only where every byte is right.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { listBatches, readBatch } from '../../../electron/backup/batches'
import { readBundle, writeBundle } from '../../../electron/backup/bundle'

const batch = 'b'.repeat(64)

async function desk(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'galley-bundle-'))
  for (const part of ['journal', 'backup/batches', 'backup/snapshots', 'profile']) await mkdir(join(root, part), { recursive: true })
  await writeFile(join(root, 'desk.json'), '{"id":"x"}')
  await writeFile(join(root, 'journal/000001.jsonl'), 'line\n')
  await writeFile(join(root, 'journal/000002.jsonl'), '')
  await writeFile(join(root, 'backup/batches', batch), Buffer.alloc(3_000_000, 'abc\n'))
  await writeFile(join(root, 'backup/snapshots/7.jsonl'), 'snapshot\n')
  await writeFile(join(root, 'profile/secret'), 'not this')
  return root
}

test('there and back', async () => {
  const root = await desk()
  const out = join(root, 'out.galley')
  expect(await writeBundle(root, out, false)).toMatchObject({ ok: true, value: { files: 5 } })
  expect(await writeBundle(root, out, false)).toMatchObject({ ok: false, failure: { code: 'exists' } })
  const target = await mkdtemp(join(tmpdir(), 'galley-restored-'))
  expect(await readBundle(out, target)).toMatchObject({ ok: true, value: { files: 5, card: '{"id":"x"}' } })
  expect(await readBundle(out, null)).toMatchObject({ ok: true, value: { card: '{"id":"x"}' } })
  expect((await readdir(target)).sort()).toEqual(['backup', 'desk.json', 'journal'])
  expect((await readFile(join(target, 'backup/batches', batch))).equals(await readFile(join(root, 'backup/batches', batch)))).toBe(true)
})

test('damaged, shortened, foreign and reaching-out bundles leave no desk', async () => {
  const root = await desk()
  const out = join(root, 'out.galley')
  await writeBundle(root, out, false)
  const plain = gunzipSync(await readFile(out))
  const changed = Buffer.from(plain)
  changed[plain.indexOf('abc\nabc') + 5]! ^= 1
  const outside = Buffer.from(plain.toString('latin1').replace('journal/000001.jsonl', '../../../x/0001.json'), 'latin1')
  for (const bytes of [gzipSync(changed), gzipSync(plain.subarray(0, -100)), gzipSync(outside), Buffer.from('no'), Buffer.alloc(0)]) {
    await writeFile(out, bytes)
    const target = await mkdtemp(join(tmpdir(), 'galley-restored-'))
    expect(await readBundle(out, target)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
    expect(await readdir(target)).not.toContain('desk.json')
  }
  expect(await readBundle(join(root, 'none'), null)).toMatchObject({ ok: false, failure: { code: 'missing' } })
})

test('a bundle that ends before the desk’s own card is not whole, whatever its last line says', async () => {
  const root = await mkdtemp(join(tmpdir(), 'galley-bundle-'))
  const entry = { path: 'journal/000001.jsonl', bytes: 5 }
  const sha256 = createHash('sha256').update('line\n').digest('hex')
  await writeFile(join(root, 'a.galley'), gzipSync(`{"galleyBackup":1}\n${JSON.stringify(entry)}\nline\n${JSON.stringify({ end: [{ ...entry, sha256 }] })}\n`))
  const target = await mkdtemp(join(tmpdir(), 'galley-restored-'))
  expect(await readBundle(join(root, 'a.galley'), target)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
  expect(await readdir(join(target, 'journal')).catch(() => [])).toEqual([])
})

test('a batch is given back only under the hash of its bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-batches-'))
  const name = createHash('sha256').update('a batch').digest('hex')
  await writeFile(join(folder, name), 'a batch')
  await writeFile(join(folder, 'notes.txt'), 'not a batch')
  expect(await readBatch(folder, name)).toEqual({ ok: true, value: { bytes: Buffer.from('a batch') } })
  expect(await listBatches(folder)).toEqual([name])
  await writeFile(join(folder, name), 'a botch')
  expect(await readBatch(folder, name)).toMatchObject({ ok: false, failure: { code: 'damaged' } })
  expect(await readBatch(folder, batch)).toMatchObject({ ok: false, failure: { code: 'missing', message: expect.stringContaining('ENOENT') } })
  expect(await readBatch(folder, '../notes.txt')).toMatchObject({ ok: false, failure: { code: 'missing', message: expect.stringContaining('not a hash') } })
})
