// The desk's own card, `desk.json`: its identity, its name, and who edits.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { done, failed, type Result } from '../../shared/result'
import { z } from '../../shared/schema'
import { writeWhole } from '../backup/flush'
import type { DeskFolder } from './folder'

const cardSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(120),
  editor: z.string().min(1).max(120),
  named: z.boolean(),
  created: z.string(),
  format: z.literal(1),
})
const newer = z.object({ format: z.number().int().min(2) })
export type DeskCard = z.infer<typeof cardSchema>

function accountName(): string {
  try {
    return userInfo().username || 'editor'
  } catch {
    return 'editor'
  }
}

function newCard(folder: DeskFolder, now: Date): DeskCard {
  const own = basename(folder.root)
  const name = own === 'default' ? 'My desk' : own === 'demo' ? 'Demo desk' : own.slice(0, 120)
  return { id: randomUUID(), name: name || 'Desk', editor: accountName(), named: false, created: now.toISOString(), format: 1 }
}

export async function writeCard(folder: DeskFolder, card: DeskCard): Promise<void> {
  await writeWhole(folder.card, `${JSON.stringify(card, null, 2)}\n`)
}

/** The card of the folder, made where there is none yet. */
export async function readCard(folder: DeskFolder): Promise<Result<DeskCard>> {
  let text: string
  try {
    text = await readFile(folder.card, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return failed('unreadable', 'The desk cannot be read: its desk.json cannot be opened.', 'See to it that you may read and write there, or open another desk.')
    const card = newCard(folder, new Date())
    await writeCard(folder, card)
    return done(card)
  }
  return cardOf(text)
}

/** The card that stands in a text of a desk.json. */
export function cardOf(text: string): Result<DeskCard> {
  try {
    const read: unknown = JSON.parse(text)
    const card = cardSchema.safeParse(read)
    if (card.success) return done(card.data)
    if (newer.safeParse(read).success) return failed('newer-desk', 'This desk is of a newer version of Galley, and was left as it is.', 'Install the newest version and open it with that.')
  } catch {
    // The sentence below says it for both cases.
  }
  return failed('damaged-desk', 'The desk cannot be opened: its desk.json is damaged. Journal and backups were not touched.', 'Put a good desk.json back, or restore a backup into a new folder.')
}
