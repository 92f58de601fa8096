// The sentences that code makes for a person, read from the code itself: what is given to `failed`, what stands under
// `words`, `message`, `why`, `reasons`. Holes are `{}`; of a choice inside a sentence, each branch is a sentence.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { root } from '../../electron/launch/root.mjs'

interface Node { readonly type: string; readonly [part: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const named = (node: unknown): string | undefined => (isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined)

/** What a call is given from which argument on, and properties. */
const calls: Readonly<Record<string, number>> = { failed: 1, refused: 1, damage: 1, broken: 3, skipped: 3, wrong: 1, fail: 0, plan: 2, byHand: 0 }
const properties = new Set(['words', 'message', 'says', 'next', 'why', 'skip', 'description'])

function spelled(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : []
    case 'TemplateLiteral': {
      const holes = node['expressions'] as readonly Node[]
      return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).reduce<readonly string[]>((begun, { value }, at) => {
        const hole = holes[at]
        const inside = hole?.type === 'ConditionalExpression' ? spelled(hole) : hole ? ['{}'] : ['']
        return begun.flatMap((text) => inside.map((more) => `${text}${value.cooked}${more}`))
      }, [''])
    }
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap((branch) => (spelled(branch).length > 0 ? spelled(branch) : ['{}']))
    case 'LogicalExpression':
      return [...spelled(node['left']), ...spelled(node['right'])]
    default:
      return []
  }
}

function* returned(node: unknown): Generator<string> {
  if (!isNode(node)) return
  if (node.type === 'ReturnStatement') yield* spelled(node['argument'])
  for (const value of Object.values(node)) for (const each of Array.isArray(value) ? value : [value]) yield* returned(each)
}

function* sentences(node: Node): Generator<string> {
  if (node.type === 'CallExpression') {
    const from = calls[named(node['callee']) ?? '']
    if (from !== undefined) yield* (node['arguments'] as readonly Node[]).slice(from).flatMap(spelled)
  }
  if (node.type === 'VariableDeclarator' && (named(node['id']) === 'words' || named(node['id']) === 'message')) yield* spelled(node['init'])
  if (node.type === 'FunctionDeclaration' && /[wW]ords(?:Of|For)?$/u.test(named(node['id']) ?? '')) yield* returned(node['body'])
  if (node.type === 'Property' && properties.has(named(node['key']) ?? '')) yield* spelled(node['value'])
  if (node.type === 'Property' && named(node['key']) === 'reasons' && isNode(node['value'])) yield* ((node['value']['elements'] as readonly unknown[] | undefined) ?? []).flatMap(spelled)
  for (const value of Object.values(node)) for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) yield* sentences(each)
}

/** By file, those that have a letter outside of their holes. */
export function sentencesOf(folders: readonly string[]): readonly (readonly [file: string, sentence: string])[] {
  return folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => {
      const file = relative(root, join(entry.parentPath, entry.name))
      const program = parseSync(file, readFileSync(join(root, file), 'utf8')).program as unknown as Node
      return [...new Set(sentences(program))].filter((text) => /\p{L}/u.test(text.replaceAll('{}', ''))).map((text) => [file, text] as const)
    }))
}
