// Opens a file the way a job does, and reads every member of it to its end.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stat } from 'node:fs/promises'
import { budgetFor } from '../../../../electron/intake/open/budget'
import { upToDamage } from '../../../../electron/intake/open/damage'
import { membersOf } from '../../../../electron/intake/open/members'
import { fileSource, memorySource, type Source } from '../../../../electron/intake/open/source'

export const fixture = (name: string): string => fileURLToPath(new URL(`../../../fixtures/formats/${name}`, import.meta.url))

interface Opened {
  readonly path: string | null
  readonly text: string | null
  readonly bytes: number
  /** Code of what is wrong, or null. */
  readonly trouble: string | null
}

async function opened(source: Source, name: string, most = 1 << 20): Promise<Opened[]> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-members-'))
  const members: Opened[] = []
  try {
    for await (const found of membersOf(source, { name, scratch: { folder, files: 0 }, budget: budgetFor(source.bytes ?? 0) })) {
      if ('trouble' in found) {
        members.push({ path: found.path, text: null, bytes: 0, trouble: found.trouble.code })
        continue
      }
      let trouble: string | null = null
      let bytes = 0
      const kept: Buffer[] = []
      for await (const chunk of upToDamage(found.source.open(), (failure) => { trouble = failure.code })) {
        if (bytes < most) kept.push(chunk)
        bytes += chunk.length
      }
      members.push({ path: found.path, text: found.office ?? Buffer.concat(kept).toString('utf8'), bytes, trouble })
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return members
}

export async function openedFile(name: string): Promise<Opened[]> {
  return opened(fileSource(fixture(name), (await stat(fixture(name))).size), name)
}

export const openedBytes = (content: Buffer, name = 'file'): Promise<Opened[]> => opened(memorySource(content), name)
