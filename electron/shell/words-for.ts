// The words of a new process on another desk: everything that was about this one is left out.
import { resolve } from 'node:path'
import { app } from 'electron'

export function wordsFor(folder: string): string[] {
  const kept = process.argv.slice(1).filter((word, index, all) => {
    const value = all[index - 1]
    return !/^--(desk|demo|screenshot|report-usable)/.test(word) && value !== '--desk' && value !== '--screenshot'
  })
  return [...kept.filter((word) => word.startsWith('-') || resolve(word) === app.getAppPath()), `--desk=${folder}`]
}
