// Tokens that stand for paths: the page hands them back and never sees a path.
import { randomUUID } from 'node:crypto'

export interface Grants {
  /** The same path keeps its token. */
  tokenFor(path: string): string
  pathOf(token: string): string | null
}

export function createGrants(): Grants {
  const paths = new Map<string, string>()
  const tokens = new Map<string, string>()
  return {
    tokenFor(path) {
      const known = tokens.get(path)
      if (known) return known
      const token = randomUUID()
      tokens.set(path, token)
      paths.set(token, path)
      return token
    },
    pathOf: (token) => paths.get(token) ?? null,
  }
}
