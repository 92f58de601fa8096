// Action lines: code points become UTF-16 units, and what cannot be done is said with its numbers.
import { describe, expect, test } from 'vitest'
import type { Action } from '../../../shared/action/action'
import { done, failed, type Result } from '../../../shared/result'
import { parseScriptLine, toAction, type ReadText, type ScriptChange } from '../../../shared/action/script'

const read: ReadText = async (of) =>
  'article' in of && of.article === 'none' ? failed('not-found', 'No article “none”.') : done({ text: 'a😀b😀c', raw: '😀😀\na😀b', version: 3 })

async function action(line: object): Promise<Result<Action>> {
  const parsed = parseScriptLine(JSON.stringify(line))
  return parsed.ok ? toAction(parsed.value as ScriptChange, read) : parsed
}

describe('T2 offsets of a line are code points of the current text', () => {
  test('a replacement', async () => {
    expect(await action({ do: 'text.replace', article: '#1', start: 1, end: 3, with: 'x' })).toEqual(
      done({ do: 'text.replace', article: '#1', changes: [{ start: 1, end: 4, with: 'x' }], version: 3 }),
    )
  })
  test('spans become flat and ascending', async () => {
    expect(await action({ do: 'annotation.add', article: '#1', spans: [[4, 5], [1, 2]], label: 'person', note: null })).toEqual(
      done({ do: 'annotation.add', article: '#1', spans: [1, 3, 6, 7], label: 'person', note: null, version: 3 }),
    )
    expect(await action({ do: 'annotation.set', annotation: 'x', spans: [[0, 1]] })).toEqual(done({ do: 'annotation.set', annotation: 'x', spans: [0, 1], version: 3 }))
    expect(await action({ do: 'annotation.set', annotation: 'x', label: 'place' })).toEqual(done({ do: 'annotation.set', annotation: 'x', label: 'place' }))
  })
  test('a split counts in raw', async () => {
    expect(await action({ do: 'article.split', article: '#1', at: 3 })).toEqual(done({ do: 'article.split', article: '#1', at: 5 }))
  })
})

describe('a target', () => {
  test('is an article, articles or a query', async () => {
    expect(await action({ do: 'tag.add', article: '#2', tag: 'a/b' })).toEqual(done({ do: 'tag.add', target: { articles: ['#2'] }, tag: 'a/b' }))
    expect(await action({ do: 'status.set', articles: ['#1', '#2'], status: 'rejected', reason: 'short' })).toEqual(
      done({ do: 'status.set', target: { articles: ['#1', '#2'] }, status: 'rejected', reason: 'short' }),
    )
    expect(await action({ do: 'article.remove', query: 'tag:x' })).toEqual(done({ do: 'article.remove', target: { query: 'tag:x' } }))
  })
})

test('actions without offsets pass as they are', async () => {
  for (const line of [
    { do: 'fix.accept', article: '*', kind: '*' },
    { do: 'field.set', article: '#1', field: 'byline', value: ['A', 'B'] },
    { do: 'field.set', article: '#1', field: 'site', value: null },
    { do: 'relation.add', from: 'a', to: 'b', label: 'says' },
    { do: 'undo', times: 3 },
    { do: 'redo' },
  ]) expect(await action(line)).toEqual(done(line))
})

test('article.get is a line of its own', () => {
  expect(parseScriptLine('{"do":"article.get","article":"#1"}')).toEqual(done({ do: 'article.get', article: '#1' }))
})

describe('what cannot be done is said', () => {
  test.each([
    ['{oops', 'not JSON'],
    ['[]', 'does not say what to do'],
    ['{"do":"fly"}', '“fly”'],
    ['{"do":"tag.add","article":"#1"}', '“tag”'],
    ['{"do":"undo","count":3}', 'count'],
    ['{"do":"status.set","article":"#1","status":"fine"}', '“status”'],
  ])('%s', (line, said) => {
    const parsed = parseScriptLine(line)
    expect(parsed.ok ? '' : parsed.failure.message).toContain(said)
  })
  test.each([
    [{ do: 'text.replace', article: '#1', start: 4, end: 6, with: '' }, 'Offset 6 is beyond the text, which has 5 code points.'],
    [{ do: 'text.replace', article: '#1', start: 3, end: 2, with: '' }, 'The range 3 to 2 ends before it starts.'],
    [{ do: 'annotation.add', article: '#1', spans: [[1, 3], [2, 4]], label: 'x' }, 'overlap'],
    [{ do: 'annotation.add', article: '#1', spans: [[2, 2]], label: 'x' }, 'empty'],
    [{ do: 'article.split', article: '#1', at: 7 }, 'raw text, which has 6'],
    [{ do: 'tag.add', tag: 'x' }, 'has none'],
    [{ do: 'tag.add', tag: 'x', article: '#1', query: 'all' }, 'has 2'],
    [{ do: 'tag.add', tag: 'x', query: 'colour:red' }, '“colour:red”'],
    [{ do: 'annotation.add', article: 'none', spans: [[0, 1]], label: 'x' }, 'No article'],
  ])('%j', async (line, said) => {
    const made = await action(line)
    expect(made.ok ? '' : made.failure.message).toContain(said)
  })
})
