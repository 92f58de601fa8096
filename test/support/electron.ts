// Runs the real application for tests: a window driven by Playwright, or its command line. Each desk is a folder of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { root } from '../../electron/launch/root.mjs'

/** A fresh folder, below the one that goes when the tests end. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'galley-test-'))

/** Settings and the language of the person do not reach into tests: each test process has a home of its own. */
const home = temporaryFolder()

export function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE')
  return { ...Object.fromEntries(own), XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data'), LANGUAGE: 'en', ...extra }
}

export interface Launch {
  readonly desk: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export async function launch({ desk, args = [], env }: Launch): Promise<ElectronApplication> {
  const electron = await electronCommand()
  return _electron.launch({
    executablePath: electron.executable,
    args: [...electron.args, `--desk=${desk}`, ...args],
    env: environment(env),
    cwd: root,
    timeout: 60_000,
  })
}

interface Ended {
  readonly code: number
  readonly stdout: string
  /** Only the application's own lines; `noise` has everything. */
  readonly stderr: string
  readonly noise: string
}

interface Words {
  readonly stdin?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Kills the process the hard way once its stdout satisfies this. */
  readonly killWhen?: (stdout: string) => boolean
}

export async function galley(args: readonly string[], { stdin = '', cwd = root, env, killWhen }: Words = {}): Promise<Ended> {
  const electron = await electronCommand()
  const child = spawn(electron.executable, [...electron.args, '--cli', '--', ...args], { cwd, env: environment(env) })
  let stdout = ''
  let noise = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (killWhen?.(stdout)) child.kill('SIGKILL')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    noise += text
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exit) => resolve(exit ?? -1))
  })
  const own = noise.split('\n').filter((line) => line.startsWith('galley: '))
  return { code, stdout, stderr: own.map((line) => `${line}\n`).join(''), noise }
}
