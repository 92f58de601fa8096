// Where a person was on a desk: query, article and scroll. Kept in the desk's folder; broken or missing, it is simply not known.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Place, placeSchema } from '../../shared/contract'
import type { DeskFolder } from './folder'

const fileOf = (folder: DeskFolder): string => join(folder.root, 'place.json')

export async function readPlace(folder: DeskFolder): Promise<Place | null> {
  try {
    const place = placeSchema.safeParse(JSON.parse(await readFile(fileOf(folder), 'utf8')))
    return place.success ? place.data : null
  } catch {
    return null
  }
}

export async function writePlace(folder: DeskFolder, place: Place): Promise<void> {
  // Not flushed: it changes at every step, and to lose it costs nothing.
  await writeFile(fileOf(folder), `${JSON.stringify(place)}\n`, { mode: 0o600 })
}
