// An export is there whole or not at all, and never in place of a file that should stay.
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSinks, type Sinks } from '../../../electron/export/sink'

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'galley-sink-'))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function granted(sinks: Sinks, path: string, overwrite = false): Promise<string> {
  const grant = await sinks.grant(path, overwrite)
  if (!grant.ok) throw new Error(grant.failure.message)
  return grant.value.sink
}

test('bytes land in order under the final name, only at the end', async () => {
  const path = await folder()
  const sinks = createSinks()
  const sink = await granted(sinks, join(path, 'set.jsonl'))
  await Promise.all(['one ', 'two ', 'three'].map((text) => sinks.write(sink, bytes(text))))
  expect(await readdir(path)).not.toContain('set.jsonl')
  expect(sinks.pathOf(sink)).toBe(null)
  expect(await sinks.close(sink)).toEqual({ ok: true, value: { bytes: 13 } })
  expect(await readdir(path)).toEqual(['set.jsonl'])
  expect(await readFile(join(path, 'set.jsonl'), 'utf8')).toBe('one two three')
  expect(sinks.pathOf(sink)).toBe(join(path, 'set.jsonl'))
  expect(await sinks.write(sink, bytes('more'))).toMatchObject({ ok: false, failure: { code: 'no-sink' } })
})

test('an existing file is refused, at the grant and at the end', async () => {
  const path = await folder()
  const sinks = createSinks()
  const sink = await granted(sinks, join(path, 'a'))
  await sinks.write(sink, bytes('new'))
  await writeFile(join(path, 'a'), 'old')
  expect(await sinks.close(sink)).toMatchObject({ ok: false, failure: { code: 'exists' } })
  expect(await sinks.grant(join(path, 'a'), false)).toMatchObject({ ok: false, failure: { code: 'exists' } })
  expect(await readFile(join(path, 'a'), 'utf8')).toBe('old')
  expect(await readdir(path)).toEqual(['a'])
})

test('overwriting replaces, and an empty export is an empty file', async () => {
  const path = await folder()
  await writeFile(join(path, 'a'), 'old')
  const sinks = createSinks()
  const sink = await granted(sinks, join(path, 'a'), true)
  expect(await sinks.close(sink)).toEqual({ ok: true, value: { bytes: 0 } })
  expect(await readFile(join(path, 'a'), 'utf8')).toBe('')
})

test('aborted and abandoned ones leave nothing, and a folder that is not there is said', async () => {
  const path = await folder()
  const sinks = createSinks()
  const one = await granted(sinks, join(path, 'one'))
  const two = await granted(sinks, join(path, 'two'))
  await sinks.write(one, bytes('x'))
  await sinks.write(two, bytes('x'))
  await sinks.abort(one)
  await sinks.abandon()
  expect(await readdir(path)).toEqual([])
  const lost = await granted(sinks, join(path, 'none', 'file'))
  expect(await sinks.write(lost, bytes('x'))).toMatchObject({ ok: false, failure: { code: 'not-written' } })
})
