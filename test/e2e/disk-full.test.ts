// A disk that is full stops an import with a sentence, leaves the desk whole, and the same command goes on once there is room.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/electron'
import { manyArticles } from '../unit/electron-intake/run'
import { openDesk } from '../support/page'
import { listed } from '../support/window'
import { commandLine, journalled, sample, type CommandLine } from './galley'

const folder = temporaryFolder()
const small = join(folder, 'small')

/** A disk of its own needs the right to mount one. */
function mounted(): boolean {
  mkdirSync(small)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128m', 'tmpfs', small], { stdio: 'ignore' })
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
  writeFileSync(filler, Buffer.alloc(72 << 20, 1))
  const desk = join(small, 'desk')
  const refused = await galley.run('import', dump, '--desk', desk)
  expect(refused.code).toBe(1)
  expect(refused.complaints.join('\n')).toContain("The desk's disk has")
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
  rmSync(filler)
  const again = await galley.run('import', dump, '--desk', desk)
  expect([again.code, again.out.includes('1,300 articles')]).toEqual([0, true])
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
  rmSync(desk, { recursive: true })
})

test.skipIf(!disk)('I3 a disk that fills up in the middle of an import (skipped where none can be mounted) is told, what is in stays, and it goes on', async () => {
  const dump = join(folder, 'long.txt')
  const filler = join(small, 'filler')
  writeFileSync(dump, manyArticles(4000).replaceAll('harbour', 'lake'))
  const desk = join(small, 'other')
  const running = galley.start('import', dump, '--desk', desk)
  await journalled(desk, 1)
  const { bavail, bsize } = statfsSync(small)
  writeFileSync(filler, Buffer.alloc(bavail * bsize - (48 << 20), 1))
  const { code, complaints, out } = await running.ended
  expect([code, complaints.join('')]).toEqual([1, expect.stringMatching(/The desk's disk has \d+ MB left, and \d+ MB are needed to go on\. .*Free some space and drop the file again/)])
  expect(out).toMatch(/long\.txt {2}failed {2}[\d,]{3,} articles/)
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
  rmSync(filler)
  const again = await galley.run('import', dump, '--desk', desk)
  expect([again.code, again.out.includes('4,000 articles')]).toEqual([0, true])
  expect((await galley.run('verify', '--desk', desk)).code).toBe(0)
})

test.skipIf(!disk)('a window whose disk was full (skipped where none can be mounted) goes on in it once there is room', async () => {
  const filler = join(small, 'filler')
  const desk = join(small, 'window')
  expect((await galley.run('import', sample, '--desk', desk)).code).toBe(0)
  const { app, page } = await openDesk(desk)
  await page.locator('.cm-content').waitFor()
  const { bavail, bsize } = statfsSync(small)
  writeFileSync(filler, Buffer.alloc(bavail * bsize))
  const trouble = page.getByText(/^Not saved:|did not succeed/).first()
  for (const row of [0, 1, 2, 0, 1, 2]) {
    await listed(page).nth(row).click()
    await page.keyboard.press('a')
    if (await trouble.waitFor({ timeout: 3000 }).then(() => true, () => false)) break
  }
  await trouble.waitFor()
  rmSync(filler)
  await listed(page).first().click()
  await page.locator('.cm-content').waitFor()
  const before = await listed(page).first().innerText()
  await page.keyboard.press('a')
  await expect.poll(() => listed(page).first().innerText()).not.toBe(before)
  await page.getByRole('contentinfo').getByText('Saved', { exact: true }).waitFor()
  await app.close()
})
