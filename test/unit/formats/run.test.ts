// Running an export: the bytes arrive in order, and an export that ends early leaves nothing.
import { expect, test } from 'vitest'
import { runExport, type CallDesk, type ExportSource } from '../../../renderer/export/run'
import { done, failed, type Result } from '../../../shared/result'
import type { ExportOrder } from '../../../shared/question'
import { extra, set, view } from './sample'

const order: ExportOrder = { sink: 's', format: 'text', target: { query: 'all' }, setName: 'all' }

function source(count: number, length: number): ExportSource {
  return {
    count,
    set,
    articles: async (start, end) =>
      Array.from({ length: end - start }, (_, index) => [{ ...view, fields: { ...view.fields, title: null }, text: `${start + index} ${'é'.repeat(length)}` }, extra] as const),
  }
}

function desk(broken: (call: string, times: number) => boolean = () => false) {
  const calls: string[] = []
  let text = ''
  const decoder = new TextDecoder()
  const call = async (name: string, ask: unknown): Promise<Result<unknown>> => {
    calls.push(name)
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (broken(name, calls.length)) return failed('disk-full', 'The disk is full.')
    if (name === 'sink.write') text += decoder.decode((ask as { bytes: Uint8Array }).bytes, { stream: true })
    return done(name === 'sink.close' ? { bytes: text.length } : null)
  }
  return { call: call as CallDesk, calls, text: () => text }
}

test('E7 a set of many slices arrives whole and in order', async () => {
  const to = desk()
  const seen: number[] = []
  const result = await runExport(order, source(1001, 3000), to.call, { progress: (finished) => seen.push(finished) })
  expect(result.ok && result.value.articles).toBe(1001)
  expect(to.text().split('\n\n\n').map((part) => Number(part.split(' ')[0]))).toEqual(Array.from({ length: 1001 }, (_, index) => index))
  expect(to.calls.filter((name) => name === 'sink.write').length).toBeGreaterThan(1)
  expect(to.calls.at(-1)).toBe('sink.close')
  expect(seen).toEqual([200, 400, 600, 800, 1000, 1001])
})

test('E7 an empty set is a file with its head', async () => {
  const to = desk()
  expect((await runExport({ ...order, format: 'galley' }, source(0, 1), to.call)).ok).toBe(true)
  expect(JSON.parse(to.text()).set.count).toBe(0)
})

test.each([['a full disk', 'sink.write'], ['a failed close', 'sink.close']])('E8 %s leaves no file', async (_, broken) => {
  const to = desk((name) => name === broken)
  const result = await runExport(order, source(300, 9000), to.call)
  expect(result.ok ? '' : result.failure.code).toBe('disk-full')
  expect(to.calls.at(-1)).toBe('sink.abort')
})

test('E8 cancel leaves no file', async () => {
  const to = desk()
  const stop = new AbortController()
  const result = await runExport(order, source(1000, 10), to.call, { signal: stop.signal, progress: () => stop.abort() })
  expect(result.ok ? '' : result.failure.code).toBe('cancelled')
  expect(to.calls.at(-1)).toBe('sink.abort')
})

test('E8 a source that breaks leaves no file', async () => {
  const to = desk()
  const result = await runExport(order, { count: 300, set, articles: async () => Promise.reject(new Error('no pack')) }, to.call)
  expect(result.ok ? '' : result.failure.message).toContain('no pack')
  expect(to.calls).toEqual(['sink.abort'])
})
