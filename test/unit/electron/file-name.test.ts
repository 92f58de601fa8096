// Names that dumps and people make up become names that every file system takes.
import { expect, test } from 'vitest'
import { fileName } from '../../../electron/guard/file-name'

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['.bashrc', 'bashrc'],
  ['CON', 'CON_'],
  ['nul.txt', 'nul_.txt'],
  ['a\u202Egpj.exe', 'a gpj.exe'],
  ['tab\tand\nline\u0000', 'tab and line'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['=cmd|\' /C calc\'!A0', '=cmd \' C calc\'!A0'],
  ['trailing. . ', 'trailing'],
  ['COM¹', 'COM¹_'],
  ['con .txt', 'con_ .txt'],
  ['CONIN$', 'CONIN$_'],
  ['--help', 'help'],
  ['in\u200bvisible\ufeff', 'in visible'],
  [`${'x'.repeat(199)}.more`, 'x'.repeat(199)],
  ['...', 'articles'],
  ['', 'articles'],
  ['Ærø – résumé 漢字', 'Ærø – résumé 漢字'],
])('%j', (name, safe) => expect(fileName(name)).toBe(safe))

test('no name is longer than file systems take, and no character is cut in two', () => {
  const name = fileName('漢😀'.repeat(200))
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  expect(name).not.toContain('\ufffd')
  expect(name).not.toMatch(/[\ud800-\udbff]$/)
})
