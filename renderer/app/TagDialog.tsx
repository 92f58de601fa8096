// A tag for the picked articles or the one at hand, completed from the tags of the desk.
import { useEffect, useState, type ReactElement } from 'react'
import type { TagCount } from '../../shared/question'
import { ask } from '../bridge/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { count, many } from '../ui/words'
import ui from '../ui/ui.module.css'
import { perform, reach } from './acts'
import styles from './app.module.css'
import { wording } from '../words/wording'

export function TagDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [articles] = useState(() => reach())
  const [text, setText] = useState('')
  const [tags, setTags] = useState<readonly TagCount[]>([])
  useEffect(() => {
    let live = true
    void ask('tags.complete', { text }).then((answer) => live && answer.ok && setTags(answer.value.tags.slice(0, 8)))
    return () => {
      live = false
    }
  }, [text])
  const give = (tag: string): void => {
    if (tag.trim() === '') return
    void perform({ do: 'tag.add', target: { articles: [...articles] }, tag: tag.trim() })
    onClose()
  }
  return (
    <Dialog title={wording.app.tagMany(many(articles.length, 'article'))} words={wording.app.slashMakesTree} narrow onClose={onClose} foot={<><Button onPress={onClose}>{wording.common.cancel}</Button><Button look="primary" isDisabled={text.trim() === ''} onPress={() => give(text)}>{wording.app.giveTag}</Button></>}>
      <span className={`${ui['field']} ${ui['fieldLarge']}`}><input autoFocus aria-label={wording.common.tag} maxLength={200} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => event.key === 'Enter' && give(text)} /></span>
      {tags.length > 0 && <ul aria-label={wording.app.tagsOfThisDesk}>{tags.map((tag) => <li key={tag.name}><Button look="quiet" onPress={() => give(tag.name)}>{tag.name}<small className={styles['grow']}>{count(tag.count)}</small></Button></li>)}</ul>}
    </Dialog>
  )
}
