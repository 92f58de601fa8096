// The desk's log: plain lines, two files of half a megabyte, never text of articles.
import { appendFileSync, renameSync, statSync } from 'node:fs'

const limit = 512 * 1024

export type Log = (level: 'info' | 'warn' | 'error', message: string) => void

export function openLog(path: string): Log {
  return (level, message) => {
    try {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
      if (size > limit) renameSync(path, `${path}.1`)
      appendFileSync(path, `${new Date().toISOString()} ${level} ${message.replaceAll('\n', ' | ')}\n`, { mode: 0o600 })
    } catch {
      // A log that cannot be written must never stop the work.
    }
  }
}
