// The application for tests of jobs: the built one with `main.ts` for its main, and before its intake program what
// falls over, stands still, or meets an error of the disk, at bytes that say so.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { build } from 'vite'
import { appFolder, root } from '../../../electron/launch/root.mjs'
import { electronCommand } from '../../../electron/launch/runtime.mjs'
import type { VerifyReport } from '../../../shared/question'
import type { JobProgress } from '../../../shared/dump/dump'
import type { Jobs } from '../../../electron/shell/jobs'
import type { Result } from '../../../shared/result'
import { environment, temporaryFolder } from '../../support/electron'

export const fallsOver = 'These bytes make it fall over.'
export const standsStill = 'These bytes make it stand still.'
export const breaks = 'These bytes cannot be read.'

/** Where bytes are read off the disk, and where a member is looked at. */
const before = `{
const files = require('node:fs/promises')
const fs = require('node:fs')
const buffer = require('node:buffer')
const { open } = files
const { readSync } = fs
const { isUtf8 } = buffer
const look = (bytes) => {
  if (bytes.includes(${JSON.stringify(fallsOver)})) process.abort()
  while (bytes.includes(${JSON.stringify(standsStill)}));
}
const seen = (bytes) => {
  if (bytes.includes(${JSON.stringify(breaks)})) throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })
  look(bytes)
}
fs.readSync = (file, bytes, ...rest) => {
  const found = readSync(file, bytes, ...rest)
  seen(bytes)
  return found
}
files.open = async (...words) => {
  const file = await open(...words)
  const { read } = file
  file.read = async (buffer, ...rest) => {
    const found = await read.call(file, buffer, ...rest)
    seen(buffer)
    return found
  }
  return file
}
buffer.isUtf8 = (bytes) => {
  look(bytes)
  return isUtf8(bytes)
}
}
`

export async function jobsApplication(): Promise<string> {
  const folder = join(temporaryFolder(), 'application')
  cpSync(appFolder, folder, { recursive: true })
  const program = join(folder, 'intake.cjs')
  writeFileSync(program, `${before}${readFileSync(program, 'utf8')}`)
  await build({
    configFile: false, root, logLevel: 'warn', publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true, target: 'node18', outDir: folder, emptyOutDir: false, minify: false,
      rolldownOptions: {
        input: { main: join(root, 'test/e2e/jobs/main.ts') },
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  })
  return folder
}

interface InMain {
  readonly galley: { readonly jobs: Jobs; readonly seen: readonly JobProgress[]; verify(): Promise<Result<VerifyReport>> }
}

export interface JobsApplication {
  /** Runs jobs side by side to their ends. */
  run(jobs: readonly (readonly string[])[]): Promise<readonly JobProgress[]>
  /** All progress that main was told of. */
  seen(): Promise<readonly JobProgress[]>
  /** What is wrong with the store. */
  wrong(): Promise<readonly string[]>
  close(): Promise<void>
}

export async function launchJobs(application: string, desk: string, patience?: number): Promise<JobsApplication> {
  const electron = await electronCommand({ app: application })
  const app: ElectronApplication = await _electron.launch({ executablePath: electron.executable, args: [...electron.args, `--desk=${desk}`, ...(patience ? [`--patience=${patience}`] : [])], env: environment(), cwd: root, timeout: 60_000 })
  await app.firstWindow()
  const asked = async <T>(work: (inMain: InMain) => Promise<T>): Promise<T> => (await app.evaluateHandle(() => globalThis as unknown as InMain)).evaluate(work)
  return {
    run: async (jobs) => (await app.evaluateHandle(() => globalThis as unknown as InMain)).evaluate((inMain, all) => Promise.all(all.map((paths) => inMain.galley.jobs.start(paths).finished)), jobs),
    seen: () => asked(async ({ galley }) => galley.seen),
    wrong: () => asked(async ({ galley }) => {
      const report = await galley.verify()
      return report.ok ? report.value.checks.flatMap(({ wrong }) => wrong) : [report.failure.message]
    }),
    close: () => app.close(),
  }
}
