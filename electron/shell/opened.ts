// What a file manager hands over: paths, or file: addresses of them. Other addresses are nobody's file and are left out. Pure.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export function pathsOf(words: readonly string[], cwd: string): string[] {
  return words.flatMap((word) => {
    if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) return [resolve(cwd, word)]
    try {
      return [fileURLToPath(word)]
    } catch {
      return []
    }
  })
}
