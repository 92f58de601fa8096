// The command line for tests: the real application as a process that can be fed, watched and killed.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { electronCommand } from '../../electron/launch/runtime.mjs'
import { environment } from '../support/electron'

export const sample = fileURLToPath(new URL('../../resources/sample.txt', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  /** Galley's own lines of standard error. */
  readonly complaints: readonly string[]
}

interface Running {
  readonly process: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
  /** Whole lines that came so far. */
  lines(): readonly string[]
  /** Waits until as many lines have come; rejects where the process ends before. */
  seen(count: number): Promise<void>
}

export interface CommandLine {
  start(...words: readonly string[]): Running
  run(...words: readonly string[]): Promise<Ended>
  stop(): void
}

export async function commandLine(): Promise<CommandLine> {
  const electron = await electronCommand()
  const under = new Set<ChildProcessWithoutNullStreams>()

  function start(...words: readonly string[]): Running {
    const child = spawn(electron.executable, [...electron.args, '--cli', '--', ...words], { env: environment() })
    under.add(child)
    let out = ''
    let errors = ''
    let hear: () => void = () => undefined
    child.stdin.on('error', () => undefined)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      hear()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    const lines = () => out.split('\n').slice(0, -1)
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => {
        under.delete(child)
        resolve({ code, out, complaints: errors.split('\n').filter((line) => line.startsWith('galley: ')) })
      })
    })
    const seen = (count: number) =>
      new Promise<void>((resolve, reject) => {
        hear = () => {
          if (lines().length >= count) resolve()
        }
        hear()
        void ended.then(({ code, complaints }) => reject(new Error(`ended with ${code} before line ${count}: ${complaints.join(' ')}`)))
      })
    return { process: child, ended, lines, seen }
  }

  return {
    start,
    run(...words) {
      const running = start(...words)
      running.process.stdin.end()
      return running.ended
    },
    stop() {
      for (const child of under) child.kill('SIGKILL')
    },
  }
}

/** Batches that the journal holds: they are in, or will be at the next start. */
export function batchesIn(desk: string): number {
  const path = join(desk, 'journal')
  const lines = existsSync(path) ? readdirSync(path).flatMap((name) => readFileSync(join(path, name), 'utf8').split('\n').slice(0, -1)) : []
  // Small ones share a line.
  return lines.filter((line) => line.includes('"intake.batch"')).reduce((sum, line) => sum + (/"parts":\[([\d,]*)/.exec(line)?.[1] ?? '0').split(',').length, 0)
}

export async function journalled(desk: string, count: number): Promise<void> {
  while (batchesIn(desk) < count) await new Promise((resolve) => setTimeout(resolve, 5))
}
