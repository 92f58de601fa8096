// The article pane with a real CodeMirror in a real Chromium: keys label in Mark and type in Edit, and nothing typed is lost.
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { hearKeys } from '../../../renderer/app/keys'
import { setApp } from '../../../renderer/app/state'
import { ArticlePane } from '../../../renderer/editor/ArticlePane'
import { useArticle } from '../../../renderer/editor/article-state'
import { Inspector } from '../../../renderer/inspector/Inspector'
import type { DeskState } from '../../../shared/question'
import { change, memory, reset } from './memory-store'

vi.mock('../../../renderer/bridge/store', () => import('./memory-store'))

const labels = ['Person', 'Organisation'].map((name, index) => ({ name, hue: index + 1, stroke: 'solid' as const, key: String(index + 1), description: '' }))
let root: Root
let host: HTMLElement
let deaf: () => void

function text(): string {
  return [...document.querySelectorAll('.cm-line')].map(line => [...line.childNodes].filter(node => !(node instanceof HTMLElement && node.matches('[contenteditable="false"]'))).map(node => node.textContent).join('')).join('\n')
}

/** The place on the page of words in the text. */
function place(words: string): { readonly x: number; readonly y: number } {
  const walker = document.createTreeWalker(document.querySelector('.cm-content')!, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const box = range.getBoundingClientRect()
    const content = document.querySelector('.cm-content')!.getBoundingClientRect()
    return { x: box.left + box.width / 2 - content.left, y: box.top + box.height / 2 - content.top }
  }
  throw new Error(`Not in the text: ${words}`)
}

async function press(words: string, twice = false): Promise<void> {
  const content = document.querySelector('.cm-content')!
  const position = place(words)
  await (twice ? userEvent.dblClick(content, { position }) : userEvent.click(content, { position }))
}

const annotation = (words: string): Element | undefined => [...document.querySelectorAll('[data-annotation]')].find(mark => mark.textContent === words)

beforeEach(async () => {
  reset()
  setApp({ opening: 'open', state: { labels } as unknown as DeskState, current: 0 })
  useArticle.setState({ number: null, view: null, tab: 'text', inspector: 'flags' })
  host = document.createElement('div')
  host.style.cssText = 'display: grid; grid-template: 600px / 628px 272px'
  document.body.append(host)
  root = createRoot(host)
  deaf = hearKeys()
  root.render(<><ArticlePane number={0} /><Inspector /></>)
  await vi.waitFor(() => expect(text()).toBe(memory.view.text))
})
afterEach(async () => {
  deaf()
  root.unmount()
  host.remove()
  await new Promise(resolve => setTimeout(resolve))
})

describe('Mark', () => {
  test('a label key labels the word under the cursor and types nothing', async () => {
    await press('Isaac')
    await userEvent.keyboard('1')
    await vi.waitFor(() => expect(annotation('Isaac')).toBeDefined())
    expect(memory.acts).toEqual([{ do: 'annotation.add', article: 'one', spans: [0, 5], label: 'Person', version: 0 }])
    expect(text()).toBe(memory.view.text)
    await vi.waitFor(() => expect(annotation('Isaac')?.className).toMatch(/selected/))
    await userEvent.keyboard('{Delete}')
    await vi.waitFor(() => expect(annotation('Isaac')).toBeUndefined())
  })

  test('words are selected by key, and labelled together', async () => {
    await press('Isaac')
    await userEvent.keyboard('{Home}{Control>}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{/Control}2')
    await vi.waitFor(() => expect(annotation('Isaac Newton')).toBeDefined())
  })

  test('no key types', async () => {
    await press('Isaac')
    await userEvent.keyboard('qz{Backspace} {Delete}')
    expect(text()).toBe(memory.view.text)
    expect(memory.acts).toEqual([])
  })

  test('A accepts the article, T leads to the tags', async () => {
    await press('Isaac')
    await userEvent.keyboard('at')
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Add a tag'))
    expect(memory.acts).toEqual([{ do: 'status.set', target: { articles: ['one'] }, status: 'accepted' }])
  })

  test('Alt Enter accepts the fix at hand', async () => {
    await press('Isaac')
    await userEvent.keyboard('f{Alt>}{Enter}{/Alt}')
    await vi.waitFor(() => expect(memory.acts).toEqual([{ do: 'fix.accept', article: 'one', kind: 'debris', in: 'raw' }]))
  })

  test('a changed annotation is shown as changed, in the text and first in the inspector', async () => {
    await press('Isaac')
    await userEvent.keyboard('1')
    await vi.waitFor(() => expect(annotation('Isaac')).toBeDefined())
    useArticle.setState({ inspector: 'annotations' })
    change({ annotations: memory.view.annotations.map(one => ({ ...one, quote: 'Sir Isaac', state: 'changed' as const })) })
    await vi.waitFor(() => expect(annotation('Isaac')?.className).toMatch(/changed/))
    await vi.waitFor(() => expect(host.querySelector('aside')?.textContent).toContain('Changed, 1'))
    expect(host.querySelector('aside')?.textContent).toMatch(/Was\s*Sir Isaac\s*Now\s*Isaac/)
  })
})

describe('Edit', () => {
  test('a plain key types and never labels', async () => {
    await press('Michael', true)
    await userEvent.keyboard('12ax')
    await vi.waitFor(() => expect(memory.acts).toHaveLength(1), 2000)
    expect(memory.acts[0]).toMatchObject({ do: 'text.replace', version: 0, why: 'typed', changes: [{ with: '12ax' }] })
    expect(memory.view.text).toContain('12ax')
    expect(memory.view.annotations).toEqual([])
    expect(memory.view.status).toBe('new')
  })

  test('no plain key labels while Edit lasts, wherever the focus is', async () => {
    await press('Michael', true)
    document.querySelector<HTMLElement>('#inspector-flags')!.focus()
    await userEvent.keyboard('1a')
    expect(memory.acts).toEqual([])
  })

  test('Escape stores what was typed at once and goes back to Mark', async () => {
    await press('Michael', true)
    await userEvent.keyboard('z{Escape}')
    await vi.waitFor(() => expect(memory.view.text).toContain('z'), 300)
    expect(useArticle.getState().mode).toBe('mark')
  })

  test('an annotation moves with what is typed before it, before the store answers', async () => {
    await press('Faraday')
    await userEvent.keyboard('1')
    await vi.waitFor(() => expect(annotation('Faraday')).toBeDefined())
    await press('Isaac', true)
    await userEvent.keyboard('xyz')
    expect(annotation('Faraday')).toBeDefined()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(memory.view.text).toContain('xyz'))
    const [start, end] = memory.view.annotations[0]!.spans
    expect(memory.view.text.slice(start, end)).toBe('Faraday')
  })

  test('what somebody else changed comes in around what is being typed', async () => {
    await press('Michael', true)
    await userEvent.keyboard('q')
    change({ text: `${memory.view.text}\nMore.`, version: 1 })
    await vi.waitFor(() => expect(text()).toMatch(/More\.$/))
    await vi.waitFor(() => expect(memory.view.text).toMatch(/q[\s\S]*More\.$/), 2000)
    expect(text()).toBe(memory.view.text)
  })
})

test('the text that is opened while a change of it is being read gets the change too', async () => {
  useArticle.setState({ tab: 'changes' })
  await vi.waitFor(() => expect(document.querySelector('.cm-content')).toBeNull())
  let answer = (): void => {}
  memory.slow = new Promise(resolve => { answer = resolve })
  change({ text: 'Taken back.', version: 1 })
  useArticle.setState({ tab: 'text' })
  await vi.waitFor(() => expect(text()).toContain('Isaac Newton'))
  answer()
  await vi.waitFor(() => expect(text()).toBe('Taken back.'))
})

test('an article that is come back to before another was read keeps its text', async () => {
  let answer = (): void => {}
  memory.slow = new Promise(resolve => { answer = resolve })
  root.render(<><ArticlePane number={1} /><Inspector /></>)
  await vi.waitFor(() => expect(useArticle.getState().number).toBe(1))
  root.render(<><ArticlePane number={0} /><Inspector /></>)
  await vi.waitFor(() => expect(useArticle.getState().number).toBe(0))
  useArticle.setState({ raw: null })
  answer()
  await vi.waitFor(() => expect(useArticle.getState().raw).not.toBeNull())
  expect(text()).toBe(memory.view.text)
})

test('Raw shows what the dump said, Changes what was struck and written', async () => {
  change({ text: memory.view.text.replace('pays', 'gives'), version: 1 })
  await userEvent.click(host.querySelectorAll('[role="tab"]')[1]!)
  await vi.waitFor(() => expect(host.querySelector('[aria-label="Raw text"]')?.textContent).toContain('pays'))
  await userEvent.click(host.querySelectorAll('[role="tab"]')[2]!)
  await vi.waitFor(() => expect(host.querySelector('del')?.textContent).toBe('pays'))
  expect(host.querySelector('ins')?.textContent).toBe('gives')
})
