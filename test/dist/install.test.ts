// A deb as people meet it: installed, run by an ordinary user in Chromium's sandbox, fed by command line, opened with a file,
// upgraded over an older version with its desk kept, removed. Where the tests do not run as root, it is unpacked instead.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../electron/launch/root.mjs'
import { temporaryFolder } from '../support/electron'
import { isRoot, ordinaryPerson } from '../support/person'
import { deb, unpacked } from './packed'

const person = ordinaryPerson()
const sample = join(person.home, 'sample.txt')
const desk = join(person.home, 'desk')
const program = isRoot ? '/usr/bin/galley' : join(unpacked(), 'opt/Galley/galley')
const display = { DISPLAY: process.env.DISPLAY ?? '' }

/** The same package with an older number. */
function older(): string {
  const work = temporaryFolder()
  spawnSync('dpkg-deb', ['-R', deb, join(work, 'tree')])
  const control = join(work, 'tree/DEBIAN/control')
  writeFileSync(control, readFileSync(control, 'utf8').replace(/^Version: .*$/m, 'Version: 0.0.1'))
  spawnSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z0', '--build', join(work, 'tree'), join(work, 'older.deb')])
  return join(work, 'older.deb')
}

function dpkg(...words: string[]): void {
  const { status, stderr, stdout } = spawnSync('dpkg', words, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  expect(status, `${stdout}${stderr}`).toBe(0)
}
// biome-ignore lint/suspicious/noTemplateCurlyInString: the holes are those of dpkg.
const installed = () => spawnSync('dpkg-query', ['-W', '-f', '${Version} ${Status}', 'galley-offline-test'], { encoding: 'utf8' }).stdout
const titles = async () => (await person.run(program, ['list', '--desk', desk])).out.trim().split('\n').length

/** Every page's process of the desk, by what the kernel says of it. */
function sandboxes(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      if (!words.includes('--type=renderer') || !words.includes(desk)) return []
      return [/^Seccomp:\s+2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')) ? 'sandboxed' : 'open']
    } catch {
      return []
    }
  })
}

beforeAll(() => {
  writeFileSync(sample, readFileSync(join(root, 'resources/sample.txt')))
  person.folder('desk')
})
afterAll(() => {
  if (isRoot && installed() !== '') spawnSync('dpkg', ['--purge', 'galley-offline-test'])
  person.leave()
})

describe.sequential('a deb', { timeout: 120_000 }, () => {
  test.runIf(isRoot)('is installed, and stands on the path', () => {
    dpkg('-i', older())
    expect(installed()).toBe('0.0.1 install ok installed')
    expect(existsSync(program)).toBe(true)
  })

  test('takes a dump in by the command line, for an ordinary user without a display', async () => {
    const { code, out, complaints, noise } = await person.run(program, ['import', sample, '--desk', desk])
    expect(code, noise).toBe(0)
    expect(complaints).toEqual([])
    expect(out).toMatch(/^sample\.txt {2}imported {2}3 articles/)
    expect(await titles()).toBe(3)
    // From a shell nobody filters: on standard error stand Galley's own words, but for Chromium's first look for a bus.
    const errors = join(person.home, 'errors')
    const wrong = await person.run('/bin/sh', ['-c', `'${program}' list --desk '${desk}-not' 2> '${errors}'; '${program}' verify --desk '${desk}' 2>> '${errors}'`])
    expect(wrong.code, wrong.noise).toBe(0)
    expect(readFileSync(errors, 'utf8').split('\n').filter((line) => line !== '' && !line.includes('bus.cc'))).toEqual([`galley: There is no desk at ${desk}-not.`])
  })

  // What becomes of the files is shown in `window.test.ts`, for the released form takes no keys from tests.
  test('opens with a file in the sandbox, hands a second one to the first, and stores neither unasked', async () => {
    const [one, two] = ['one file.txt', 'two.txt'].map((name, at) => {
      const path = join(person.home, name)
      writeFileSync(path, `A title for the file of number ${at}\n\nThis article came in by opening its file in a file manager, number ${at}.\n`)
      return path
    })
    const address = `file://${one!.replaceAll(' ', '%20')}`
    const exec = /^Exec=\S+ %U$/m.test(readFileSync(join(unpacked(), 'usr/share/applications/galley.desktop'), 'utf8'))
    expect(exec).toBe(true)
    const first = person.start(program, [`--desk=${desk}`, address], display)
    let noise = ''
    first.stderr?.setEncoding('utf8').on('data', (text: string) => {
      noise += text
    })
    const over = new Promise<number | null>((resolve) => first.on('close', resolve))
    await expect.poll(sandboxes, { timeout: 60_000 }).toEqual(['sandboxed'])
    const second = await person.run(program, [`--desk=${desk}`, two!], display)
    expect(second.code).toBe(0)
    expect(second.complaints).toEqual(['galley: this desk is already open, and its window comes to the front'])
    expect((await person.run(program, ['list', '--desk', desk])).code).toBe(3)
    first.kill('SIGTERM')
    await over
    expect(noise).not.toContain('no-sandbox')
    expect(await titles()).toBe(3)
  })

  test.runIf(isRoot)('is upgraded with the desk kept', async () => {
    dpkg('-i', deb)
    expect(installed()).not.toContain('0.0.1')
    expect(await titles()).toBe(3)
    expect((await person.run(program, ['verify', '--desk', desk])).code).toBe(0)
  })

  test.runIf(isRoot)('is removed, and leaves the desk alone', () => {
    dpkg('--purge', 'galley-offline-test')
    expect(existsSync(program)).toBe(false)
    expect(existsSync('/opt/Galley')).toBe(false)
    expect(readdirSync(desk)).toContain('journal')
  })
})
