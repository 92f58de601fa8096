// bzip2, several streams behind one another.
/// <reference path="./unbzip2-stream.d.ts" />
import unbzip2 from 'unbzip2-stream'
import { damage } from '../open/damage'
import { pump, type Machine } from './pump'

/** A block of hundreds of kilobytes may stand in some tens of bytes. */
const slice = 1 << 10

export function bunzip2(open: () => AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const out: Buffer[] = []
  let failure: Error | null = null
  const stream = unbzip2()
  stream.on('data', (bytes: Buffer) => out.push(bytes))
  stream.on('error', (error: Error) => { failure = error })
  const checked = (work: () => void): void => {
    work()
    if (failure) throw damage(failure.message.includes('prematurely') ? 'truncated' : 'damaged', `The compressed data is damaged (${failure.message}). What came before it was read.`)
  }
  const machine: Machine = { out, push: (bytes) => checked(() => void stream.write(bytes)), finish: () => checked(() => stream.end()) }
  return pump(open(), machine, slice)
}
