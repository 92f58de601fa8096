// Export: what, in which format, under which name. Main asks for the place; the store writes the set there.
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect, useState, type ReactElement } from 'react'
import { exportFormats, type ExportFormat, type ExportOrder } from '../../shared/question'
import { app, say, sayFailure, useSome } from '../app/state'
import { invoke } from '../bridge/main'
import { ask, onStore } from '../bridge/store'
import { queryTitle } from '../list/title'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import ui from '../ui/ui.module.css'
import { bytes, count, many } from '../ui/words'
import styles from './dialog.module.css'
import { failureWords, wording } from '../words/wording'

type Scope = 'all' | 'view' | 'picked' | 'query'

export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { query, picked, state, list } = useSome(({ query, picked, state, list }) => ({ query, picked, state, list }))
  const [scope, setScope] = useState<Scope>(picked.size > 1 ? 'picked' : query === 'all' ? 'all' : 'view')
  const [own, setOwn] = useState('status:accepted')
  const [format, setFormat] = useState<ExportFormat>('galley')
  const [name, setName] = useState(() => app().desk?.name ?? wording.intake.set)
  const [failure, setFailure] = useState('')
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  /** The sink of the export under way. */
  const [sinkNow, setSinkNow] = useState<string | null>(null)
  useEffect(() => onStore((event) => event.type === 'exporting' && setProgress(event)), [])
  const target: ExportOrder['target'] = scope === 'picked' ? { articles: [...picked] } : { query: scope === 'all' ? 'all' : scope === 'view' ? query : own }

  const run = async (): Promise<void> => {
    setFailure('')
    if ('query' in target) {
      const checked = await ask('query.check', { query: target.query })
      if (!checked.ok) return setFailure(failureWords(checked.failure))
      if (checked.value.count === 0) return setFailure(wording.intake.nothingToExport)
    }
    const grant = await invoke('export.choose', { name: name.trim() || wording.intake.set, format })
    if (!grant.ok) return setFailure(failureWords(grant.failure))
    if (!grant.value) return
    const { sink, name: file } = grant.value
    setProgress({ done: 0, total: 0 })
    setSinkNow(sink)
    const ran = await ask('export.run', { sink, format, target, setName: name.trim() || wording.intake.set })
    setProgress(null)
    setSinkNow(null)
    if (!ran.ok) return setFailure(failureWords(ran.failure))
    onClose()
    say(wording.intake.exportedTo(many(ran.value.articles, 'article'), bytes(ran.value.bytes), file), 'plain', {
      title: wording.intake.showInFolder,
      run: () => void invoke('export.show', { sink }).then((shown) => shown.ok || sayFailure(shown.failure)),
    })
  }
  /** First what is under way, then the dialog. */
  const cancel = (): void => {
    if (sinkNow) void ask('export.cancel', { sink: sinkNow })
    else onClose()
  }
  const choice = (value: Scope, words: string): ReactElement => <label className={styles['choice']}><input type="radio" name="scope" checked={scope === value} onChange={() => setScope(value)} />{words}</label>
  return (
    <Dialog title={wording.intake.export} onClose={cancel} foot={<><Button onPress={cancel}>{sinkNow ? wording.intake.cancelTheExport : wording.common.cancel}</Button><Button look="primary" autoFocus keys="Enter" busy={progress !== null} onPress={() => void run()}>{progress ? wording.intake.exporting : wording.intake.exportButton}</Button></>}>
      <fieldset className={styles['set']}>
        <legend>{wording.intake.whichArticles}</legend>
        {choice('all', wording.intake.allMany(count(state?.count ?? 0)))}
        {query !== 'all' && choice('view', `${queryTitle(query)}${app().text ? wording.intake.withoutTheFilter : `, ${count(list?.count ?? 0)}`}`)}
        {picked.size > 1 && choice('picked', wording.intake.pickedMany(count(picked.size)))}
        {choice('query', wording.intake.byQuery)}
        {scope === 'query' && <span className={ui['field']}><input aria-label={wording.intake.query} value={own} onChange={(event) => setOwn(event.target.value)} /></span>}
      </fieldset>
      <fieldset className={styles['set']}>
        <legend>{wording.intake.format}</legend>
        {exportFormats.map((one) => <label key={one} className={styles['choice']}><input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />{wording.intake.formats[one]}</label>)}
        <p className={styles['leaves']} aria-live="polite">{format === 'galley' ? <CircleCheck className={styles['whole']} size={14} aria-hidden="true" /> : <TriangleAlert className={styles['losses']} size={14} aria-hidden="true" />}{wording.intake.leavesOut[format]}</p>
      </fieldset>
      <label className={ui['labelled']}><span>{wording.intake.nameOfTheSet}</span><span className={ui['field']}><input maxLength={200} value={name} onChange={(event) => setName(event.target.value)} /></span></label>
      {progress && progress.total > 0 && <p role="status">{wording.intake.ofMany(count(progress.done), many(progress.total, 'article'))}</p>}
      {failure && <p className={ui['failure']} role="alert">{failure}</p>}
    </Dialog>
  )
}
