// XML of no known dialect: each repeated element with a text is a record, its fields by a mapping that is proposed and shown.
import type { Item } from '../../../shared/formats/record'
import { createRecords } from './json-record'
import { broken, tooLong, type Reading } from './reader'
import { treesOf } from './xml-tree'
import { isAt, plainOf, xmlRecords } from './xml-records'

/** Of documents behind one another, as corpora are kept. */
const severalRoots = /only one root|outside of root/i

export async function* readAnyXml({ input, head, map }: Reading): AsyncGenerator<Item> {
  const found = await xmlRecords(head)
  if (!found) return yield broken(0, 0, 'no-records', 'There is no element in it that holds a text.')
  const isDamage = (message: string): boolean => found.path.length > 1 || !severalRoots.test(message)
  const toRecord = await createRecords(found.samples, map)
  const trees = treesOf(input, isAt(found.path))
  for await (const { element, start, end, tooLong: long, complaints } of trees.records) {
    yield long ? tooLong(start, end) : toRecord(plainOf(element), start, end)
    const damage = complaints.find(isDamage)
    if (damage) yield { unread: { start, end, kind: 'broken', code: 'xml', why: `The record was read, but its XML is damaged: ${damage}` } }
  }
  for (const { at, message } of trees.complaints) if (isDamage(message)) yield broken(at, at, 'xml', `The XML is damaged: ${message}`)
}
