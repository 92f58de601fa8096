// The application's own origin, and which addresses may be loaded at all. Pure.
export const scheme = 'app'
const host = 'galley'
export const origin = `${scheme}://${host}`

export function isOwnPage(url: string): boolean {
  try {
    const { protocol, hostname, port, username, password } = new URL(url)
    return protocol === `${scheme}:` && hostname === host && port === '' && username === '' && password === ''
  } catch {
    return false
  }
}

const inside = new Set(['blob:', 'data:', 'devtools:'])

/** What the network block lets through: our own pages and what never leaves the process. */
export function mayLoad(url: string): boolean {
  if (isOwnPage(url)) return true
  try {
    return inside.has(new URL(url).protocol)
  } catch {
    return false
  }
}
