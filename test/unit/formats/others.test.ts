// CSV, Markdown and plain text: safe to open, and readable again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { cell, csvWriter, semicolonWriter } from '../../../shared/formats/csv'
import { escapeMarkdown, markdownWriter } from '../../../shared/formats/markdown'
import { textWriter } from '../../../shared/formats/text'
import { extra, set, view } from './sample'

describe('E4 CSV', () => {
  test('a formula is text', () => {
    expect(['=1', '+1', '-1', '@x', '\tx', 'a=1'].map((value) => cell(value))).toEqual(["'=1", "'+1", "'-1", "'@x", "'\tx", 'a=1'])
    expect(['＝1', '＋1', '－1', '＠x', '﹦1'].map((value) => cell(value))).toEqual(["'＝1", "'＋1", "'－1", "'＠x", "'﹦1"])
    expect([cell(null), cell(3), cell('a"b'), cell('a\nb')]).toEqual(['', '3', '"a""b"', '"a\nb"'])
  })
  test('where sheets part at semicolons, what stands behind one in a text begins no cell', () => {
    const attack = 'He said;=cmd|x\n=also, here'
    expect([cell(attack, ';'), cell('a;b', ';'), cell('a,b', ';'), cell('=1;2', ';')]).toEqual([`"${attack}"`, '"a;b"', 'a,b', '"\'=1;2"'])
    const [head, ...cells] = [semicolonWriter.head(set), ...(semicolonWriter.article({ ...view, text: attack }, extra, 0).match(/(?:"(?:[^"]|"")*"|[^";\r\n]*)(?:;|\r\n)/g) ?? [])]
    expect(head).toMatch(/^id;title;.*;text\r\n$/)
    expect(cells).toHaveLength(21)
    expect(cells.filter((one) => /^"?[=+@-]/.test(one))).toEqual([])
  })
  test('a row has as many cells as the head', () => {
    expect(csvWriter.head(set)).toMatch(/^id,title,.*,text\r\n$/)
    expect(csvWriter.article(view, extra, 0)).toBe(
      `0123456789abcdef-0-40,"'=1+1 ""😀""",,News,A; B,2021-12-17,en,,,accepted,,art/new; science,3,2,d.txt,,0,40,1,4,"😀 one\n--- two <b>"\r\n`,
    )
  })
})

/** RFC 4180, read by the letter. */
function rows(file: string): string[][] {
  const result: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    result.push(row)
    row = []
  }
  return result
}

test('E4 any text comes back from its cell', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', "'", '😀', '\t') }), { minLength: 1 }), (texts) => {
    const read = rows(texts.map((text) => csvWriter.article({ ...view, text }, extra, 0)).join(''))
    expect(read.map((row) => row.length)).toEqual(texts.map(() => 21))
    expect(read.map((row) => row.at(-1))).toEqual(texts.map((text) => (/^[=\t\r\n]/.test(text) ? `'${text}` : text)))
  }))
})

describe('E5 Markdown', () => {
  test('a text cannot become markup, nor front matter', () => {
    expect(escapeMarkdown('<b>\n---\n# a\n1. b\n    c\n![x](http://y)\n&lt;')).toBe('\\<b>\n\\---\n\\# a\n1\\. b\n&#32;   c\n!\\[x\\](http://y)\n\\&lt;')
  })
  test('nor by a bare carriage return, nor the field of a template', () => {
    expect(escapeMarkdown('a\r# b\r\n---\n{{ site.secret }} {% include x %} {a}')).toBe('a\r\\# b\r\n\\---\n\\{{ site.secret }} \\{% include x %} {a}')
    const titled = markdownWriter.article({ ...view, fields: { ...view.fields, title: 'On C #\r# or not ##' } }, extra, 0)
    expect(titled).toContain('\n# On C # # or not \\##\n')
  })
  test('articles are divided by front matter that reads back', () => {
    const file = markdownWriter.article(view, extra, 0) + markdownWriter.article(view, extra, 1)
    const blocks = file.split(/^---\n/m)
    expect(blocks).toHaveLength(5)
    for (const block of [blocks[1]!, blocks[3]!]) {
      const [document] = parseAllDocuments(block)
      expect((document as { toJS(): unknown }).toJS()).toMatchObject({ id: view.id, title: view.fields.title, tags: ['art/new', 'science'], source: { bytes: [0, 40] } })
    }
  })
  test('any title reads back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
      const file = markdownWriter.article({ ...view, fields: { ...view.fields, title } }, extra, 0)
      const [document] = parseAllDocuments(file.slice(4, file.indexOf('\n---\n')))
      expect((document as { toJS(): { title: string } }).toJS().title).toBe(title)
    }))
  })
})

test('E6 plain text: title, blank line, text; two blank lines between', () => {
  const plain = { ...view, fields: { ...view.fields, title: 'T' }, text: 'a\nb' }
  expect(textWriter.article(plain, extra, 0) + textWriter.article(plain, extra, 1)).toBe('T\n\na\nb\n\n\nT\n\na\nb\n')
})
