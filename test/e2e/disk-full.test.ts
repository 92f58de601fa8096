// A disk that is full stops an import with a sentence, leaves the desk whole, and the same command goes on once there is room.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { manyArticles } from '../unit/electron-intake/run'
import { commandLine, type CommandLine } from './galley'

const folder = temporaryFolder()
const small = join(folder, 'small')

/** A disk of its own needs the right to mount one. */
function mounted(): boolean {
  mkdirSync(small)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=112m', 'tmpfs', small], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const disk = mounted()
let galley: CommandLine
beforeAll(async () => {
  galley = await commandLine()
})
afterAll(() => {
  galley.stop()
  if (disk) execFileSync('umount', ['-l', small])
})

test.skipIf(!disk)('I3 a full disk (skipped where none can be mounted) is told, costs nothing, and the import goes on', async () => {
  const dump = join(folder, 'dump.txt')
  const filler = join(small, 'filler')
  writeFileSync(dump, manyArticles(1300))
  writeFileSync(filler, Buffer.alloc(56 << 20, 1))
  const desk = join(small, 'desk')
  const refused = await galley.run('import', dump, '--desk', desk)
  expect(refused.code).toBe(1)
  expect(refused.complaints.join('\n')).toContain("The desk's disk has")
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
  rmSync(filler)
  const again = await galley.run('import', dump, '--desk', desk)
  expect([again.code, again.out.includes('1,300 articles')]).toEqual([0, true])
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
})
