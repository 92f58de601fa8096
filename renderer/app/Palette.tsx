// Every command by its words: type, choose with the arrows, Enter. What cannot be done now stands last, with its reason.
import { Command } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { commandGroups, commandIds, commandTable, labelOf, type CommandId } from '../../shared/action/commands'
import { fuzzy, type Match } from '../../shared/find/fuzzy'
import { Dialog } from '../ui/Dialog'
import { Keys } from '../ui/Keys'
import { labelAt } from './deeds/annotate'
import { iconOf } from './command-icons'
import { hintOf, keysOf, run, titleOf, whyNot } from './commands'
import { reach } from './acts'
import { many } from '../ui/words'
import { language, wording } from '../words/wording'
import styles from './palette.module.css'

interface Found { readonly id: CommandId; readonly title: string; readonly match: Match; readonly why: string | null }

/** Whoever knows a command by its English name finds it in every language. */
function alsoOf(id: CommandId): string {
  const { group, also = '', title } = commandTable[id]
  return language === 'en' ? `${group} ${also}` : `${wording.groups[group]} ${group} ${also} ${title}`
}

function find(words: string): readonly (readonly [title: string, found: readonly Found[]])[] {
  const all = commandIds.filter((id) => id !== 'palette' && commandTable[id].in !== 'triage' && (labelOf(id) === null || labelAt(labelOf(id)!.place) !== undefined))
    .flatMap((id): Found[] => {
      const title = titleOf(id)
      const match = fuzzy(title, words, alsoOf(id))
      return match ? [{ id, title, match, why: whyNot(id) }] : []
    })
  const best = (one: Found, other: Found): number => other.match.score - one.match.score
  const groups = commandGroups.map((group) => [wording.groups[group], all.filter((one) => one.why === null && commandTable[one.id].group === group).sort(best)] as const)
  const ordered = words.trim() === '' ? groups : [...groups].sort(([, one], [, other]) => (other[0]?.match.score ?? 0) - (one[0]?.match.score ?? 0))
  return [...ordered, [wording.app.notNow, all.filter((one) => one.why !== null).sort(best)] as const].filter(([, list]) => list.length > 0)
}

export function Palette({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const groups = find(text)
  const rows = groups.flatMap(([, found]) => found)
  const here = rows[Math.min(at, rows.length - 1)]
  const choose = (id: CommandId | undefined): void => {
    if (!id) return
    onClose()
    setTimeout(() => run(id), 0)
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      choose(here?.id)
      return
    }
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (by === undefined || rows.length === 0) return
    event.preventDefault()
    const next = Math.abs(by) === 1 ? (at + by + rows.length) % rows.length : Math.max(0, Math.min(rows.length - 1, at + by))
    setAt(next)
    document.getElementById(`command-${rows[next]!.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Dialog title={wording.app.commands} bare onClose={onClose}>
      <div className={styles['question']}><Command size={16} aria-hidden="true" />
        <input autoFocus role="combobox" aria-label={wording.app.command} aria-expanded="true" aria-controls="commands" aria-activedescendant={here ? `command-${here.id}` : undefined} placeholder={wording.app.typeWhatToDo} value={text} onChange={(event) => { setText(event.target.value); setAt(0) }} onKeyDown={keys} />
        {reach().length > 0 && <span className={styles['reach']}>{reach().length === 1 ? wording.app.thisArticle : many(reach().length, 'article')}</span>}
      </div>
      <div id="commands" role="listbox" aria-label={wording.app.commands} tabIndex={-1} className={styles['options']}>
        {groups.map(([group, found]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset.
          <div key={group} role="group" aria-label={group}>
            <div className={styles['head']} aria-hidden="true">{group}</div>
            {found.map((one) => <Row key={one.id} found={one} on={one === here} onHover={() => setAt(rows.indexOf(one))} onChoose={() => choose(one.id)} />)}
          </div>
        ))}
      </div>
      {rows.length === 0 && <p className={styles['none']}>{wording.app.noCommand}</p>}
      <div className={styles['foot']} aria-hidden="true"><span><Keys keys="ArrowUp" /><Keys keys="ArrowDown" />{wording.app.choose}</span><span><Keys keys="Enter" />{wording.app.run}</span><span><Keys keys="Escape" />{wording.app.back}</span></div>
    </Dialog>
  )
}

function Row({ found, on, onHover, onChoose }: { readonly found: Found; readonly on: boolean; readonly onHover: () => void; readonly onChoose: () => void }): ReactElement {
  const { id, title, match, why } = found
  const keys = keysOf(id)
  const Icon = iconOf(id)
  const hint = why ?? hintOf(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names it by aria-activedescendant.
    <div id={`command-${id}`} role="option" aria-selected={on} aria-disabled={why !== null} className={`${styles['option']} ${why ? styles['off'] : ''}`} onMouseMove={onHover} onClick={onChoose}>
      <Icon size={16} aria-hidden="true" />
      <span className={styles['title']}>{pieces(title, match.at).map(([part, hit], index) => (hit ? <b key={`${part}${String(index)}`}>{part}</b> : part))}</span>
      {hint && <span className={styles['hint']}>{hint}</span>}
      {keys && <Keys keys={keys} />}
    </div>
  )
}

/** The title in stretches that were matched and that were not. */
function pieces(title: string, at: readonly number[]): readonly (readonly [string, boolean])[] {
  const hits = new Set(at)
  const list: [string, boolean][] = []
  for (let index = 0; index < title.length; index += 1) {
    const hit = hits.has(index)
    const last = list.at(-1)
    if (last && last[1] === hit) last[0] += title[index]!
    else list.push([title[index]!, hit])
  }
  return list
}
