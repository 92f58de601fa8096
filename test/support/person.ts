// An ordinary user for tests of packages: another one than root where the tests run as root, with a home of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `nobody`, who owns nothing and may do nothing. */
const nobody = 65_534
export const isRoot = process.getuid?.() === 0

interface Ended {
  readonly code: number
  readonly out: string
  /** Galley's own lines of standard error, and everything. */
  readonly complaints: readonly string[]
  readonly noise: string
}

interface Person {
  readonly home: string
  start(program: string, words: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess
  run(program: string, words: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>
  /** Makes a folder of this person's. */
  folder(name: string): string
  /** Takes the home away. */
  leave(): void
}

export function ordinaryPerson(): Person {
  const home = mkdtempSync(join(tmpdir(), 'galley-person-'))
  const own = (path: string): void => {
    if (isRoot) chownSync(path, nobody, nobody)
  }
  chmodSync(home, 0o755)
  own(home)
  function start(program: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
    const who = isRoot ? { uid: nobody, gid: nobody } : {}
    const plain = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8', XDG_RUNTIME_DIR: home }
    return spawn(program, [...words], { ...who, cwd: home, env: { ...plain, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  }
  return {
    home,
    start,
    leave: () => rmSync(home, { recursive: true, force: true }),
    folder(name) {
      const path = join(home, name)
      mkdirSync(path, { recursive: true })
      own(path)
      return path
    },
    run(program, words, env) {
      const child = start(program, words, env)
      let out = ''
      let noise = ''
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        out += text
      })
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        noise += text
      })
      return new Promise((resolve, reject) => {
        child.on('error', reject)
        child.on('close', (code) => resolve({ code: code ?? -1, out, noise, complaints: noise.split('\n').filter((line) => line.startsWith('galley: ')) }))
      })
    },
  }
}
