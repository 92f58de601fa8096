// Which file an `app:` address names: exact host, a fixed table of types, and never a path outside of the page's folder. Pure.
import { extname, resolve, sep } from 'node:path'
import { isOwnPage } from './origin'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

interface Served {
  readonly path: string
  readonly type: string
}

/** Null where the address is not one of ours. */
export function fileOf(root: string, url: string): Served | null {
  if (!isOwnPage(url)) return null
  let name: string
  try {
    name = decodeURIComponent(new URL(url).pathname)
  } catch {
    return null
  }
  if (name.includes('\0') || name.includes('\\')) return null
  const path = resolve(root, `.${name}`)
  const type = types[extname(path)]
  return type && path.startsWith(resolve(root) + sep) ? { path, type } : null
}
