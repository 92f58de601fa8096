// The command line is read to the word: what is unknown is named, what is missing is said.
import { expect, test } from 'vitest'
import { commandNames, helpOf, readCommand } from '../../../electron/headless/options'
import { readArguments } from '../../../electron/shell/arguments'

const read = (...words: string[]) => readArguments(words, commandNames, (word) => word === '/app')
const value = (...words: string[]) => {
  const result = read(...words)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

test('a window: the desk, files, and the switches of Chromium', () => {
  expect(value('--no-sandbox', '/app', '--desk=/d', '--report-usable', 'a.txt', '/app')).toMatchObject({
    desk: '/d', reportUsable: true, files: ['a.txt', '/app'], command: null,
  })
  expect(value('--desk', '/d', '--demo', '--screenshot=/s.png', '--inspect=0')).toMatchObject({ desk: '/d', demo: true, screenshot: '/s.png' })
  expect(read('--desk')).toMatchObject({ ok: false, failure: { code: 'usage' } })
  expect(read('--desk', '--demo')).toMatchObject({ ok: false })
})

test('a command: after --cli, or as the first word', () => {
  expect(value('--no-sandbox', '/app', '--cli', '--', 'list', '--desk', '/d').command).toEqual(['list', '--desk', '/d'])
  expect(value('/app', 'list', '--json').command).toEqual(['list', '--json'])
  expect(value('/app', '--version').command).toEqual(['version'])
})

test('commands take their options in both ways of writing', () => {
  expect(readCommand(['import', 'a', 'b', '--desk=/d', '--json', 'r.json'])).toMatchObject({ ok: true, value: { name: 'import', words: ['a', 'b'], values: { desk: '/d', json: 'r.json' } } })
  expect(readCommand(['edit', '--script', '-', '--as', 'Ada', '--stop-on-error'])).toMatchObject({ ok: true, value: { values: { script: '-', as: 'Ada' } } })
  expect(readCommand(['import', '--', '--odd'])).toMatchObject({ ok: true, value: { words: ['--odd'] } })
})

test('help is asked for in three ways, and is not hindered by what a command still wants', () => {
  expect(readCommand(['--help'])).toMatchObject({ ok: true, value: { name: 'help', words: [] } })
  expect(readCommand(['--version'])).toMatchObject({ ok: true, value: { name: 'version' } })
  expect(readCommand(['help', 'export'])).toMatchObject({ ok: true, value: { name: 'help', words: ['export'] } })
  expect(readCommand(['export', '--desk', '/d', '--help'])).toMatchObject({ ok: true, value: { name: 'help', words: ['export'] } })
  expect(readCommand(['import', '--', '--help'])).toMatchObject({ ok: true, value: { name: 'import', words: ['--help'] } })
})

test('the example that help gives of each command is one that is understood', () => {
  for (const name of commandNames) {
    const [example] = helpOf(name).split('example: galley ').slice(1)
    const words = [...(example ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    expect(readCommand(words), name).toMatchObject({ ok: true, value: { name } })
    expect(helpOf(undefined)).toContain(`  ${name} `)
  }
})

test('what is wrong is said in one sentence that names it', () => {
  for (const [line, words] of [
    [[], 'command'], [['frob'], 'frob'], [['list', '--frob'], '--frob'], [['list', 'x'], 'list'], [['export', '--out', 'x'], '--format'],
    [['import'], 'import'], [['restore', 'f'], '--desk'], [['list', '--query'], '--query'], [['list', '--json=yes'], '--json'], [['help', 'frob'], 'frob'],
  ] as const) {
    const result = readCommand(line)
    expect(result).toMatchObject({ ok: false, failure: { code: 'usage' } })
    if (!result.ok) expect(result.failure.message).toContain(words)
  }
})

test('where a command is wanted, each that does something is named', () => {
  for (const line of [[], ['frob']]) {
    const result = readCommand(line)
    if (result.ok) throw new Error('understood')
    for (const name of commandNames) expect(result.failure.message.includes(` ${name}`), name).toBe(name !== 'help' && name !== 'version')
  }
  expect(readCommand([])).toMatchObject({ failure: { message: 'A command is wanted: import, list, export, edit, verify, backup or restore.' } })
})
