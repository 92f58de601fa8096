// No sentence of the interface stands in the code: all are in the catalogue, where every language has them.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { catalogues } from '../../shared/words/catalogue'
import { root } from '../../electron/launch/root.mjs'

interface Node { readonly type: string; readonly start: number; readonly [part: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** What these attributes hold is read by a person. */
const shown = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt', 'label', 'word', 'words', 'tip'])
/** The sample's own text, which is in no language of the interface. */
const quoted = new Set(['renderer/welcome/Sheet.tsx'])
/** Names of keys and of what is dragged, and names that are the same in every language. */
const names = /^(?:[A-Z]|Alt|Shift|Ctrl|Enter|Escape|Home|End|Files|SHA-256)$/

/** A letter beside something that is not the inside of one word: `Undo`, `no date`, not `desk.open` or `article`. */
const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:[ ,.:…]|$)|\p{L}[,:]? \p{L}/u.test(text.trim())

function* literals(node: Node, attribute: string | null, parent: Node | null): Generator<readonly [start: number, text: string]> {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS') || (node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node['operator'])))) return
  if (node.type === 'JSXText' && /\p{L}/u.test(node['value'] as string)) yield [node.start, (node['value'] as string).trim()]
  const inside = node.type === 'JSXAttribute' && isNode(node['name']) ? String(node['name']['name']) : attribute
  const strings = node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : node.type === 'TemplateElement' ? [(node['value'] as { readonly cooked: string }).cooked] : []
  for (const text of strings) {
    const worthy = inside !== null ? shown.has(inside) && /\p{L}/u.test(text) && (parent?.type === 'JSXAttribute' || isSentence(text)) : parent?.type !== 'MemberExpression' && isSentence(text)
    if (worthy) yield [node.start, text]
  }
  for (const [part, value] of Object.entries(node)) {
    if (part === 'type') continue
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) yield* literals(each, inside, node)
  }
}

function sentencesIn(file: string, text: string): readonly string[] {
  return [...literals(parseSync(file, text).program as unknown as Node, null, null)]
    .filter(([, words]) => !names.test(words) && !Object.hasOwn(catalogues.en.nouns, words))
    .map(([start, words]) => `${file}:${text.slice(0, start).split('\n').length} ${words}`)
}

const files = readdirSync(join(root, 'renderer'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((file) => !quoted.has(file))

test('no sentence of the interface stands in the code', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(files.flatMap((file) => sentencesIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test('numbers are written as the language at hand does, not as the machine or the code', () => {
  const all = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  expect(all.filter((file) => /\.toFixed\(|toLocale\w*String\(\)|Format\(undefined/.test(readFileSync(join(root, 'renderer', file), 'utf8')))).toEqual([])
})

test('the scan finds sentences wherever they are shown', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code that is read.
  const code = "const a = <p title=\"Two words\" className=\"one two\" aria-label={b ? 'Undo' : 'not now'}>Text {`${c} of it`}</p>"
  expect(sentencesIn('a.tsx', code).map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(['Two words', 'Undo', 'not now', 'Text', ' of it'])
})
