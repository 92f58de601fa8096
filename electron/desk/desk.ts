// An open desk as main holds it: its card, journal, snapshots, batches and sinks. The store itself lives in the page's worker.
import { done, failed, type Result } from '../../shared/result'
import { type Journal, openJournal } from '../backup/journal'
import { createSnapshots, type Snapshots } from '../backup/snapshot'
import { createSinks, type Sinks } from '../export/sink'
import { type DeskCard, readCard, writeCard } from './card'
import type { DeskFolder } from './folder'

export interface Desk {
  readonly folder: DeskFolder
  readonly journal: Journal
  readonly snapshots: Snapshots
  readonly sinks: Sinks
  card(): DeskCard
  change(part: Partial<Pick<DeskCard, 'name' | 'editor' | 'named'>>): Promise<DeskCard>
  close(): Promise<void>
}

export async function openDesk(folder: DeskFolder): Promise<Result<Desk>> {
  const read = await readCard(folder)
  if (!read.ok) return read
  let card = read.value
  let journal: Journal
  try {
    journal = await openJournal(folder.journal)
  } catch (error) {
    return failed('unreadable', `The desk's journal cannot be opened (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}). Nothing was changed.`)
  }
  const snapshots = createSnapshots(folder.snapshots)
  const sinks = createSinks()
  return done({
    folder,
    journal,
    snapshots,
    sinks,
    card: () => card,
    async change(part) {
      const next = { ...card, ...part }
      await writeCard(folder, next)
      card = next
      return card
    },
    async close() {
      await sinks.abandon()
      await snapshots.close()
      await journal.close()
    },
  })
}
