// The note of what an intake process is at: main reads the last one after a fall, and misses it where there is none.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forgetNote, lastNote, notes, type Begun } from '../../../electron/intake/note'

const at = (file: number, name: string): Begun => ({ place: { file, member: 0 }, name, member: null, opening: true })

test('the last note is found, also where a longer one stood before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-note-'))
  expect(lastNote(folder)).toBeNull()
  const begun = notes(folder)
  expect(lastNote(folder)).toBeNull()
  begun(at(0, 'a name that is much longer than the next one.txt'))
  begun(at(1, 'b\n\ud800.txt'))
  expect(lastNote(folder)).toEqual(at(1, 'b\n\ud800.txt'))
  // A process that takes over begins without it.
  notes(folder)
  expect(lastNote(folder)).toBeNull()
})

test('a forgotten note is gone, and half of one is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-note-'))
  notes(folder)(at(3, 'a.txt'))
  forgetNote(folder)
  expect(lastNote(folder)).toBeNull()
  writeFileSync(join(folder, 'begun'), '{"place":{"file":3,')
  expect(lastNote(folder)).toBeNull()
})
