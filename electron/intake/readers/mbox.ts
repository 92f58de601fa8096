// mbox: messages one after the other, each after a line `From …`; `>From` within a message is one step of quoting.
import type { Item } from '../../../shared/formats/record'
import { linesOf } from './lines'
import { mailItem } from './mail'
import { longestRecord, tooLong, type Reading } from './reader'

const envelope = /^From \S+ .{0,60}\d{4}/
/** With its whole date it parts messages without a blank line, too: within one it would be quoted. */
const dated = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d(?::\d\d)? .{0,20}\d{4}$/
const quoted = /^>+From /
const lineEnd = Buffer.from('\n')

export async function* readMbox({ input }: Reading): AsyncGenerator<Item> {
  let lines: Buffer[] = []
  let length = 0
  let start = -1
  let end = 0
  let blank = true
  const message = async (stop: number): Promise<Item> => (length > longestRecord ? tooLong(start, stop) : mailItem(Buffer.concat(lines), start, stop))
  for await (const some of linesOf(input)) {
    for (const { start: at, end: to, bytes } of some) {
      const text = bytes && bytes.length < 200 && (bytes[0] === 0x46 || bytes[0] === 0x3e) ? bytes.toString('latin1') : ''
      if ((blank && envelope.test(text)) || dated.test(text)) {
        if (start >= 0) yield await message(end)
        lines = []
        length = 0
        start = at
      } else if (start >= 0) {
        const line = quoted.test(text) ? bytes!.subarray(1) : (bytes ?? Buffer.alloc(0))
        length += to - at + 1
        if (length <= longestRecord) lines.push(line, lineEnd)
        else lines = []
      }
      blank = bytes !== null && bytes.length === 0
      if (!blank) end = to
    }
  }
  if (start >= 0) yield await message(end)
}
