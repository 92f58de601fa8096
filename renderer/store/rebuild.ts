// Builds the desk anew where its database is gone, foreign or broken: from the last snapshot and the journal after it, or
// from the journal alone. What was done is told truthfully.
import { counted } from '../../shared/words/english/counted'
import type { DeskHello } from '../../shared/port'
import type { Desk } from './desk'
import { keepColumns } from './kept-columns'
import { emptyDesk, standing, type Around } from './load'
import type { OpenDesk } from './open'
import { replay } from './replay'
import { restoreSnapshot } from './restore'
import type { DeskDatabase } from './schema'

/** An empty database is quicker than a new one, and nobody has to let go of the old one. */
async function empty(database: DeskDatabase, hello: DeskHello, around: Around): Promise<Desk> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear()
    await database.meta.put({ key: 'desk', value: hello.desk })
  })
  return emptyDesk(database, around, hello)
}

/** The desk as its last whole snapshot has it; an empty one where there is none or it does not make a desk. */
async function fromSnapshot(database: DeskDatabase, hello: DeskHello, around: Around): Promise<Desk> {
  const desk = await empty(database, hello, around)
  const restored = await restoreSnapshot(desk).catch(() => null)
  return restored === null ? empty(database, hello, around) : desk
}

export async function rebuild(database: DeskDatabase, hello: DeskHello, around: Around): Promise<OpenDesk> {
  around.tell({ type: 'recovering', cause: hello.stored ? 'unreadable' : 'missing', steps: hello.journalSeq })
  const desk = await fromSnapshot(database, hello, around)
  if (hello.journalSeq === 0 && desk.seq === 0) return { desk, recovery: null }
  const lost: string[] = []
  await replay(desk).catch((error: Error) => lost.push(error.message))
  await keepColumns(desk)
  const articles = standing(desk)
  const commands = await database.commands.count()
  if (lost.length > 0) {
    desk.stuck = 'damaged'
    const message = `The store was gone and could be rebuilt from the journal only up to change ${desk.seq.toLocaleString('en')} of ${hello.journalSeq.toLocaleString('en')}. The journal and the backups are untouched.`
    return { desk, recovery: { kind: 'damaged', message, articles, commands, lost } }
  }
  const made = `${counted(articles, 'article')}, ${counted(commands, 'change')}`
  const message = hello.stored
    ? `The store could not be read, so it was rebuilt from the journal and the backups: ${made}. Nothing is lost.`
    : `There was no store, so it was made from the journal and the backups: ${made}. Nothing is lost.`
  return { desk, recovery: { kind: 'rebuilt', message, articles, commands, lost } }
}
