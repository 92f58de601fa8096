// Dumps of the desk, or those in its bin: one row a file, an archive opened into its members by its chevron.
import { ChevronDown, ChevronRight, FileArchive } from 'lucide-react'
import { useMemo, useState, type ReactElement } from 'react'
import type { DumpCount } from '../../shared/question'
import { bytes, count } from '../ui/words'
import { DumpItem } from './DumpItem'
import { byFile, termsOf, type FileOfDumps } from './by-file'
import { Item, queryOf } from './Item'
import { More } from './More'
import styles from './nav.module.css'
import { wording } from '../words/wording'

/** Rows that are shown before somebody asks for more, and how many each asking adds. */
const shown = { files: 20, members: 100 }

interface DumpsProps {
  /** All of the desk: a name that one in the bin has as well means neither of them. */
  readonly all: readonly DumpCount[]
  /** Those in the bin, or those that are not. */
  readonly removed: boolean
}

export function Dumps({ all, removed }: DumpsProps): ReactElement {
  const [most, setMost] = useState(shown.files)
  const files = useMemo(() => byFile(all.filter((dump) => dump.removed === removed)), [all, removed])
  const terms = useMemo(() => termsOf(all), [all])
  return (
    <>
      {files.slice(0, most).map((file) => file.dumps.length === 1
        ? <DumpItem key={file.name} dump={file.dumps[0]!} word={file.name} term={terms.get(file.dumps[0]!.dump)!} />
        : <Archive key={file.name} file={file} terms={terms} removed={removed} />)}
      {files.length > most && <More word={wording.list.more(count(files.length - most))} onPress={() => setMost(most + shown.members)} />}
    </>
  )
}

interface ArchiveProps { readonly file: FileOfDumps; readonly terms: ReadonlyMap<number, string>; readonly removed: boolean }

function Archive({ file, terms, removed }: ArchiveProps): ReactElement {
  const [most, setMost] = useState(0)
  const open = most > 0
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <>
      <div className={styles['row']}>
        <Item query={queryOf({ field: 'dump', value: file.name }, removed)} file word={file.name} title={file.name} count={removed ? null : file.count} icon={<FileArchive size={16} aria-hidden="true" />} />
        <button type="button" className={styles['fold']} aria-expanded={open} aria-label={`${open ? wording.list.fold : wording.list.unfold} ${file.name}`} onClick={() => setMost(open ? 0 : shown.members)}><Chevron size={12} /></button>
      </div>
      {file.dumps.slice(0, most).map((dump) => <DumpItem key={dump.dump} dump={dump} word={dump.member?.split('/').at(-1) ?? bytes(dump.bytes)} term={terms.get(dump.dump)!} below />)}
      {open && file.dumps.length > most && <More word={wording.list.more(count(file.dumps.length - most))} onPress={() => setMost(most + shown.members)} />}
    </>
  )
}
