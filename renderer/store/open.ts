// Opens the desk whole: the database as it is, journal lines that it has not seen, or a rebuild where the database is gone,
// foreign or broken. What was done is told truthfully.
import { Dexie } from 'dexie'
import type { DeskHello } from '../../shared/port'
import type { Recovery } from '../../shared/question'
import { counted } from '../../shared/words/english/counted'
import type { CallDesk } from './call'
import type { Desk } from './desk'
import { emptyDesk, load, standing, type Around } from './load'
import { rebuild } from './rebuild'
import { replay, writeGap, type GapLine } from './replay'
import { DeskDatabase } from './schema'
import { snapshot } from './snapshot'

export const databaseName = 'galley'

export interface OpenDesk {
  readonly desk: Desk
  readonly recovery: Recovery | null
}

interface Opened {
  readonly database: DeskDatabase
  readonly ours: boolean
}

async function openDatabase(hello: DeskHello): Promise<Opened> {
  const database = new DeskDatabase(databaseName)
  await database.open()
  const owner = (await database.meta.get('desk'))?.value
  return { database, ours: owner === hello.desk }
}

/** In the place of one that cannot even be opened. */
async function freshDatabase(hello: DeskHello): Promise<Opened> {
  await Dexie.delete(databaseName)
  return openDatabase(hello)
}

/**
 * The store knows more than the journal: a journal was lost, or an older one put back. A snapshot takes the place of the
 * lines that are missing, and a line says so; without it the next rebuild would lack them, so nothing more is taken then.
 */
async function bridgeGap({ desk, recovery }: OpenDesk, hello: DeskHello): Promise<OpenDesk> {
  if (desk.stuck || desk.seq <= hello.journalSeq) return { desk, recovery }
  const missing = desk.seq - hello.journalSeq
  const line: GapLine = { seq: desk.seq + 1, at: new Date().toISOString(), do: 'gap', from: hello.journalSeq + 1 }
  const kept = await snapshot(desk)
  const written = kept.ok ? await desk.call('journal.append', { lines: [JSON.stringify(line)] }) : kept
  if (written.ok) await writeGap(desk, line)
  else desk.stuck = 'damaged'
  const message = `The store knows ${line.seq - 1} changes, the journal only ${hello.journalSeq}. All changes are there; ${written.ok ? 'a snapshot was taken in the place of those that the journal lacks.' : `a snapshot could not be taken (${written.failure.message}), so nothing can be changed until the desk is opened again.`}`
  return { desk, recovery: { kind: 'journal-behind', message, articles: standing(desk), commands: missing, lost: [] } }
}

/** Only for a journal that can be read to its end, from the last snapshot on, is a store emptied: else it may be all that is left. */
async function reachesEnd({ journalSeq }: DeskHello, call: CallDesk): Promise<boolean> {
  const opened = await call('snapshot.open', null)
  let last = opened.ok ? (opened.value?.seq ?? 0) : 0
  for (;;) {
    const part = await call('journal.read', { after: last })
    if (!part.ok) return false
    for (const text of part.value.lines) {
      const { seq } = JSON.parse(text) as { readonly seq: number }
      if (seq !== last + 1) return false
      last = seq
    }
    if (part.value.done || part.value.lines.length === 0) return last >= journalSeq
  }
}

export async function openDesk(hello: DeskHello, around: Around): Promise<OpenDesk> {
  const opened = await openDatabase(hello).catch(() => freshDatabase(hello))
  if (!opened.ours) return bridgeGap(await rebuild(opened.database, hello, around), hello)
  let desk = emptyDesk(opened.database, around, hello)
  // Kept columns are only a short cut: where they cannot be read, pages and commands say the same.
  const loaded = await load(desk, 'kept').catch(() => {
    desk = emptyDesk(opened.database, around, hello)
    return load(desk, 'pages')
  }).then(() => null, (error: Error) => error)
  if (loaded) {
    if (desk.seq <= hello.journalSeq && hello.journalSeq > 0 && (await reachesEnd(hello, around.call))) return rebuild(opened.database, hello, around)
    // The journal could not bring everything back, so nothing is deleted.
    desk.stuck = 'damaged'
    const message = 'The store cannot be read, and the journal does not have all of it. Nothing was deleted and nothing is taken in.'
    return { desk, recovery: { kind: 'damaged', message, articles: standing(desk), commands: 0, lost: [loaded.message] } }
  }
  if (desk.seq > hello.journalSeq) return bridgeGap({ desk, recovery: null }, hello)
  if (desk.seq === hello.journalSeq) return { desk, recovery: null }
  let broken: string | null = null
  around.tell({ type: 'recovering', cause: 'behind', steps: hello.journalSeq })
  const commands = await replay(desk).catch((error: Error) => {
    broken = error.message
    return 0
  })
  if (broken !== null) {
    desk.stuck = 'damaged'
    const damage = `The journal could be brought in only up to change ${desk.seq} of ${hello.journalSeq}. What is shown can be read and exported, not changed; the journal and the backups are untouched.`
    return { desk, recovery: { kind: 'damaged', message: damage, articles: standing(desk), commands, lost: [broken] } }
  }
  const message = `The last time ended before the store had everything. ${counted(commands, 'change')} brought in from the journal. Nothing is lost.`
  return { desk, recovery: { kind: 'replayed', message, articles: standing(desk), commands, lost: [] } }
}
