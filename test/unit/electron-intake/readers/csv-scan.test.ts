// Rows longer than any record: told once, whatever they are cut into, and the rows around them come.
import { describe, expect, it } from 'vitest'
import { rowsOf, type Dialect, type Row } from '../../../../electron/intake/readers/csv-scan'

const dialect: Dialect = { delimiter: 44, quote: 34, backslash: false }

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size: number, longest: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const some of rowsOf(inPieces(Buffer.from(text), size), dialect, longest)) rows.push(...some)
  return rows
}

describe('a row longer than any record', () => {
  const long = `9,"${'x'.repeat(5000)}`
  it.each([[7], [100], [999], [10_000]])('is told once, in pieces of %i bytes', async (size) => {
    const rows = await read(`1,one\n${long}\n2,two\n`, size, 1000)
    expect(rows.map(({ cells, trouble }) => trouble ?? cells.join())).toEqual(['1,one', 'too-long', '2,two'])
    expect(rows[1]).toMatchObject({ start: 6, end: 6 + long.length + 1 })
  })
  it('is told at the end of the file too', async () => {
    const rows = await read(`1,one\n${long}`, 100, 1000)
    expect(rows.map(({ trouble, end }) => [trouble, end])).toEqual([[null, 5], ['too-long', 6 + long.length]])
  })
})
