// The dumps of the desk: one row a file, an archive opened into its members by its chevron.
import { ChevronDown, ChevronRight, FileArchive } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import type { DumpCount } from '../../shared/question'
import { bytes, count, middleCut } from '../ui/words'
import { DumpItem } from './DumpItem'
import { byFile, termOf, type FileOfDumps } from './by-file'
import { Item, queryOf } from './Item'
import { More } from './More'
import styles from './nav.module.css'
import { wording } from '../words/wording'

/** Rows that are shown before somebody asks for more, and how many each asking adds. */
const shown = { files: 20, members: 100 }

export function Dumps({ dumps }: { readonly dumps: readonly DumpCount[] }): ReactElement {
  const [most, setMost] = useState(shown.files)
  const files = byFile(dumps)
  return (
    <>
      {files.slice(0, most).map((file) => file.dumps.length === 1
        ? <DumpItem key={file.name} dump={file.dumps[0]!} word={file.name} term={file.name} />
        : <Archive key={file.name} file={file} all={dumps} />)}
      {files.length > most && <More word={wording.list.more(count(files.length - most))} onPress={() => setMost(most + shown.members)} />}
    </>
  )
}

function Archive({ file, all }: { readonly file: FileOfDumps; readonly all: readonly DumpCount[] }): ReactElement {
  const [most, setMost] = useState(0)
  const open = most > 0
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <>
      <div className={styles['row']}>
        <Item query={queryOf({ field: 'dump', value: file.name })} word={middleCut(file.name, 18)} title={file.name} count={file.count} icon={<FileArchive size={16} aria-hidden="true" />} />
        <button type="button" className={styles['fold']} aria-expanded={open} aria-label={`${open ? wording.list.fold : wording.list.unfold} ${file.name}`} onClick={() => setMost(open ? 0 : shown.members)}><Chevron size={12} /></button>
      </div>
      {file.dumps.slice(0, most).map((dump) => <DumpItem key={dump.dump} dump={dump} word={dump.member?.split('/').at(-1) ?? bytes(dump.bytes)} term={termOf(dump, all)} below />)}
      {open && file.dumps.length > most && <More word={wording.list.more(count(file.dumps.length - most))} onPress={() => setMost(most + shown.members)} />}
    </>
  )
}
