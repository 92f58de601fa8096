// The bar: the desk's menu, the filter of the list, undo and redo, commands.
import { Command, PanelRight, Redo2, Search, Undo2, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { setText } from '../list/moves'
import { Button, IconButton } from '../ui/Button'
import { Keys } from '../ui/Keys'
import ui from '../ui/ui.module.css'
import { keysOf, run } from './commands'
import { DeskMenu } from './DeskMenu'
import { focusPane } from './panes'
import { useSome } from './state'
import styles from './app.module.css'
import { said, wording } from '../words/wording'

export function Bar(): ReactElement {
  const { desk, text, undo, redo, inspector } = useSome(({ desk, text, state, inspector }) => ({ desk, text, undo: state?.undo, redo: state?.redo, inspector }))
  return (
    <header className={styles['bar']}>
      <div className={styles['desk']}><h1 className="only-read">{desk?.name ?? wording.common.desk}</h1><DeskMenu /></div>
      {/* biome-ignore lint/a11y/useSemanticElements: Chromium 114, the oldest this runs on, has no <search>. */}
      <div className={`${ui['field']} ${styles['filter']}`} role="search" aria-label={wording.app.list}>
        <Search size={14} aria-hidden="true" />
        <input type="search" data-field="filter" aria-label={wording.app.filterArticles} placeholder={wording.app.filterByTitlesAndText} value={text} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text) setText('')
            else if (event.key === 'Escape' || event.key === 'Enter') focusPane('list')
          }} />
        {text ? <IconButton label={wording.app.clearFilter} size="small" onPress={() => setText('')}><X size={14} /></IconButton> : <Keys keys="/" />}
      </div>
      <div className={styles['ends']}>
        <IconButton label={wording.common.undo} tip={undo ? wording.app.undoWhat(said(undo)) : wording.app.nothingToUndo} keys="$mod+z" isDisabled={!undo} onPress={() => run('undo')}><Undo2 size={16} /></IconButton>
        <IconButton label={wording.common.redo} tip={redo ? wording.app.redoWhat(said(redo)) : wording.app.nothingToRedo} keys="$mod+Shift+z" isDisabled={!redo} onPress={() => run('redo')}><Redo2 size={16} /></IconButton>
        <span className={styles['line']} />
        <Button look="quiet" onPress={() => run('palette')}><Command size={14} /><span className={styles['wide']}>{wording.app.commands}</span><Keys keys={keysOf('palette') ?? ''} /></Button>
        <IconButton label={wording.app.inspector} keys="$mod+i" on={inspector} aria-pressed={inspector} onPress={() => run('inspector')}><PanelRight size={16} /></IconButton>
      </div>
    </header>
  )
}
