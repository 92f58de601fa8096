// Asks a process of its own what would come of a file: readers run nowhere else, and one that hangs is given up.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { utilityProcess } from 'electron'
import type { Preview } from '../../shared/preview'
import { failed, type Result } from '../../shared/result'
import type { Choices } from '../intake/choices'

const patience = 60_000

export function previewOf(program: string, path: string, choices: Choices): Promise<Result<readonly Preview[]>> {
  const scratch = mkdtempSync(join(tmpdir(), 'galley-preview-'))
  const child = utilityProcess.fork(program, [], { serviceName: 'galley-preview', stdio: 'ignore' })
  return new Promise<Result<readonly Preview[]>>((resolve) => {
    const late = setTimeout(() => resolve(failed('preview', `${basename(path)} could not be looked into in a minute.`)), patience)
    child.on('message', (message: { readonly previews: Result<readonly Preview[]> }) => resolve(message.previews))
    child.on('exit', () => resolve(failed('preview', `${basename(path)} made the preview fall over.`)))
    child.on('spawn', () => child.postMessage({ type: 'preview', path, name: basename(path), choices, scratch }))
    child.once('exit', () => clearTimeout(late))
  }).finally(() => {
    child.kill()
    rmSync(scratch, { recursive: true, force: true })
  })
}
