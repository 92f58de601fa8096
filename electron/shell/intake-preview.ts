// Asks a process of its own what would come of files: readers run nowhere else, and one that hangs is given up.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { utilityProcess } from 'electron'
import type { Choices } from '../../shared/dump/choices'
import type { SourcePreview } from '../../shared/dump/preview'
import { failed, type Result } from '../../shared/result'

const patience = 60_000

export function previewOf(program: string, paths: readonly string[], choices: Choices, signal: AbortSignal): Promise<Result<SourcePreview>> {
  const name = basename(paths[0] ?? '')
  const scratch = mkdtempSync(join(tmpdir(), 'galley-preview-'))
  const child = utilityProcess.fork(program, [], { serviceName: 'galley-preview', stdio: 'ignore' })
  return new Promise<Result<SourcePreview>>((resolve) => {
    const late = setTimeout(() => resolve(failed('preview', `${name} could not be looked into in a minute.`, 'It can be brought in all the same.')), patience)
    signal.addEventListener('abort', () => resolve(failed('cancelled', `${name} was not looked into any further.`)))
    child.on('message', (message: { readonly preview: Result<SourcePreview> }) => resolve(message.preview))
    child.on('exit', () => resolve(failed('preview', `${name} made the preview fall over.`, 'It can be brought in all the same: what cannot be read costs nothing else.')))
    child.on('spawn', () => child.postMessage({ type: 'preview', paths, choices, scratch }))
    child.once('exit', () => clearTimeout(late))
  }).finally(() => {
    child.kill()
    rmSync(scratch, { recursive: true, force: true })
  })
}
