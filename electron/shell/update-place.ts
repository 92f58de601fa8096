// Where newer versions of this package are, if it was packed with such a place, and whether the person lets it be asked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home'

/** Of `app-update.yml`, which electron-builder puts beside the archive. */
export function updatePlace(resources: string): URL | null {
  try {
    const address = /^url: ['"]?([^'"\s]+)['"]?$/m.exec(readFileSync(join(resources, 'app-update.yml'), 'utf8'))?.[1]
    return address ? new URL(address) : null
  } catch {
    return null
  }
}

/** The one place outside of the machine that this start may reach: none, unless it was switched on before. */
export function openPlace(place: URL | null, home: Home): URL | null {
  return place && home.read().settings.updates === true ? place : null
}
