// What is known of imports that did not end, when the desk is opened again.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openUnfinished } from '../../../electron/shell/unfinished'
import { noChoices } from '../../../shared/dump/choices'
import { temporaryFolder } from '../../support/electron'

const never = (message: string): never => { throw new Error(message) }

test('a paused import is still paused when the desk is opened again, until somebody goes on with it', async () => {
  const path = join(temporaryFolder(), 'jobs.json')
  const list = openUnfinished(path, never)
  for (const job of ['one', 'two']) list.add({ job, paths: [`/dumps/${job}.txt`], choices: noChoices })
  list.pause('one')
  await list.settled()
  const again = openUnfinished(path, never)
  expect(again.all().map(({ job, paused }) => [job, paused])).toEqual([['one', true], ['two', undefined]])
  again.add({ job: 'one', paths: ['/dumps/one.txt'], choices: noChoices })
  await again.settled()
  expect(openUnfinished(path, never).all().map(({ job, paused }) => [job, paused])).toEqual([['two', undefined], ['one', undefined]])
})

test('a list that cannot be read is empty', () => {
  const path = join(temporaryFolder(), 'jobs.json')
  writeFileSync(path, '[{"job":')
  expect(openUnfinished(path, never).all()).toEqual([])
})
