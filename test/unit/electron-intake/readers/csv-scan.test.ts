// Rows longer than any record: told once, whatever they are cut into, and the rows around them come.
import { describe, expect, it } from 'vitest'
import type { Dialect, Row } from '../../../../electron/intake/readers/csv-row'
import { rowsOf } from '../../../../electron/intake/readers/csv-scan'

const dialect: Dialect = { delimiter: 44, quote: 34, backslash: false }

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size: number, longest?: number, how = dialect): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const some of rowsOf(inPieces(Buffer.from(text), size), how, longest)) for (const row of some) rows.push(row)
  return rows
}

const told = (rows: readonly Row[]): string[] => rows.map(({ cells, trouble }) => trouble ?? cells.join())
const ends = [['\n'], ['\r\n'], ['\r']] as const
const sizes = [[101], [999], [100_000]] as const
const lines = (count: number, end: string): string => Array.from({ length: count }, (_, line) => `line ${line} of "",a text""${line % 3 === 0 ? ', with more' : ''}`).join(end)

describe('a row longer than any record', () => {
  const long = `9,"${'x'.repeat(5000)}`
  it.each([[7], [100], [999], [10_000]])('is told once, in pieces of %i bytes', async (size) => {
    const rows = await read(`1,one\n${long}\n2,two\n`, size, 1000)
    expect(told(rows)).toEqual(['1,one', 'too-long', '2,two'])
    expect(rows[1]).toMatchObject({ start: 6, end: 6 + long.length })
  })
  it('is told at the end of the file too', async () => {
    const rows = await read(`1,one\n${long}`, 100, 1000)
    expect(rows.map(({ trouble, end }) => [trouble, end])).toEqual([[null, 5], ['too-long', 6 + long.length]])
  })
  it.each(ends)('ends where its cells do, and not at a line end %j within them', async (end) => {
    const cell = `9,"${lines(9000, end)}","and ""more""${end}"`
    const text = `1,one,x${end}${cell}${end}2,two,y${end}`
    for (const [size] of sizes) {
      const rows = await read(text, size, 1000)
      expect(told(rows)).toEqual(['1,one,x', 'too-long', '2,two,y'])
      expect(text.slice(rows[1]!.start, rows[1]!.end)).toBe(cell)
    }
  })
  it.each(ends)('ends at its line end %j where it has no marks', async (end) => {
    const text = `1,one${end}9,${'x'.repeat(5000)}${end}2,two${end}`
    for (const [size] of sizes) {
      const rows = await read(text, size, 1000)
      expect(told(rows)).toEqual(['1,one', 'too-long', '2,two'])
      expect(text.slice(rows[2]!.start, rows[2]!.end)).toBe('2,two')
    }
  })
  it('ends at a mark behind a backslash only where that is none of its own', async () => {
    const text = `1,one\n9,"${'x\\"\n'.repeat(900)}"\n2,two\n`
    for (const [size] of sizes) expect(told(await read(text, size, 1000, { ...dialect, backslash: true }))).toEqual(['1,one', 'too-long', '2,two'])
  })
  it('ends with its line where its mark is never closed and rows follow', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `${row},"row ${row}, quoted"`)
    for (const [size] of sizes) expect(told(await read(`1,one\n${long}\n${rows.join('\n')}\n`, size, 1000)).length).toBe(5002)
  })
})

describe('a cell of more bytes than most', () => {
  const filler = 'so it goes on, and on\nand so it goes on and on\n'.repeat(1000)
  const cell = filler.repeat(Math.ceil((17 << 20) / filler.length))
  it('is a cell where its lines are no rows', async () => {
    const rows = await read(`1,one\n9,"${cell}"\n2,two\n`, 1 << 20)
    expect(rows.map(({ cells, trouble }) => trouble ?? cells[1]!.length)).toEqual([3, cell.length, 3])
  })
  it('is a mark that was never closed where they are', async () => {
    const row = `3,${'three '.repeat(1000)}`
    const rows = await read(`1,one\n9,"two\n${`${row}\n`.repeat(3000)}`, 1 << 20)
    expect(rows.length).toBe(3002)
    expect(told(rows.slice(0, 3))).toEqual(['1,one', 'unclosed', row])
  })
})

it.each(ends)('a mark that is never closed costs its row up to the line end %j', async (end) => {
  expect(told(await read(`1,one${end}2,"two${end}3,three${end}`, 7))).toEqual(['1,one', 'unclosed', '3,three'])
})
