// Who has a desk, for a start that finds it taken: a command writes its name here, a window takes it away, for it comes to
// the front by itself. Synchronous: it is written as soon as the desk is locked, before Electron is ready.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from '../../shared/schema'
import type { DeskFolder } from './folder'

const schema = z.object({ command: z.string().min(1).max(40), pid: z.number().int().positive() })

export function writeHolder(folder: DeskFolder, command: string | null): void {
  try {
    if (command === null) rmSync(folder.holder, { force: true })
    else writeFileSync(folder.holder, JSON.stringify({ command, pid: process.pid }), { mode: 0o600 })
  } catch {
    // Who finds the desk taken then takes us for a window: less is said, nothing is lost.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command that is at work on the desk, or nothing. What a command left that is over is nothing. */
export function readHolder(folder: DeskFolder): string | null {
  try {
    const { command, pid } = schema.parse(JSON.parse(readFileSync(folder.holder, 'utf8')))
    return isAlive(pid) ? command : null
  } catch {
    return null
  }
}
