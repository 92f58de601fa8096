// Tags of the article, and a field that completes those the desk knows.
import { X } from 'lucide-react'
import { memo, useEffect, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { small } from '../../shared/find/small'
import type { ArticleView, TagCount } from '../../shared/question'
import { focusPane } from '../app/panes'
import { ask } from '../bridge/store'
import { act } from '../editor/at-hand'
import styles from './inspector.module.css'
import { wording } from '../words/wording'
import { count } from '../ui/words'

/** The other name that was typed, where the path does not show why the tag is offered. */
function beside({ name, synonyms }: TagCount, text: string): string {
  const wanted = small(text.trim())
  const other = small(name).includes(wanted) ? undefined : synonyms.find(synonym => small(synonym).includes(wanted))
  return other ? wording.inspector.alsoCalled(other) : ''
}

interface TagsProps {
  readonly view: ArticleView
}

/** Drawn anew for other tags alone: the field is the dearest part of the inspector, and the view changes whenever typing is stored. */
export const Tags = memo(TagsOf, (one, other) => one.view.id === other.view.id && String(one.view.tags) === String(other.view.tags))

function TagsOf({ view }: TagsProps): React.JSX.Element {
  const [text, setText] = useState('')
  const [known, setKnown] = useState<readonly TagCount[]>([])
  useEffect(() => {
    let current = true
    void ask('tags.complete', { text }).then(answer => {
      if (current && answer.ok) setKnown(answer.value.tags)
    })
    return () => {
      current = false
    }
  }, [text])
  const add = (tag: string): void => {
    const name = tag.trim()
    if (name !== '' && !view.tags.includes(name)) void act({ do: 'tag.add', target: { articles: [view.id] }, tag: name })
    setText('')
  }
  return (
    <section className={styles.section}>
      <h3>{wording.common.tags} <kbd>T</kbd></h3>
      <div className={styles.chips}>
        {view.tags.map(tag => (
          <span key={tag} className={styles.chip}>
            <span dir="auto">{tag.split('/').flatMap((part, at) => (at === 0 ? [part] : ['/', <wbr key={part} />, part]))}</span>
            <button type="button" aria-label={wording.inspector.removeTag(tag)} onClick={() => void act({ do: 'tag.remove', target: { articles: [view.id] }, tag })}><X size={12} aria-hidden /></button>
          </span>
        ))}
      </div>
      <ComboBox
        aria-label={wording.inspector.addATag}
        className={styles.tagBox}
        allowsCustomValue
        menuTrigger="input"
        items={known.filter(tag => !view.tags.includes(tag.name)).slice(0, 12)}
        inputValue={text}
        onInputChange={setText}
        selectedKey={null}
        onSelectionChange={key => key !== null && add(String(key))}
        defaultFilter={() => true}
      >
        <Input
          className={styles.input}
          data-field="tag"
          placeholder={wording.common.tag}
          onKeyDown={event => {
            if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant')) {
              event.preventDefault()
              event.stopPropagation()
              add(event.currentTarget.value)
            } else if (event.key === 'Escape') {
              setText('')
              focusPane('text')
            }
          }}
        />
        <Popover placement="bottom start">
          <ListBox<TagCount> className={styles.options} dependencies={[text]}>
            {tag => <ListBoxItem id={tag.name} textValue={tag.name} className={styles.option}><span>{tag.name}{beside(tag, text)}</span><i>{count(tag.count)}</i></ListBoxItem>}
          </ListBox>
        </Popover>
      </ComboBox>
    </section>
  )
}
