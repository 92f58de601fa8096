// Where T and N lead: fields of the inspector that may not stand yet when the key is pressed.
// One that stands gets the focus at once, so that what is typed right behind the key is not heard as commands.
import { afterFrames } from '../app/frames'
import { useArticle } from './article-state'

function lead(selector: string): void {
  const field = (): HTMLElement | null => document.querySelector<HTMLElement>(selector)
  const standing = field()
  if (standing) standing.focus()
  else afterFrames(2, () => field()?.focus())
}

export function focusTag(): void {
  const { inspector } = useArticle.getState()
  if (inspector !== 'details' && inspector !== 'flags') useArticle.setState({ inspector: 'flags' })
  lead('[data-field="tag"]')
}

/** A field of the article itself: its title. */
export function focusField(name: string): void {
  lead(`[data-field="${name}"]`)
}

/** A note on the selected annotation, or on the article where none is selected. */
export function focusNote(): void {
  const { selected, inspector } = useArticle.getState()
  if (selected) useArticle.setState({ inspector: 'annotations' })
  else if (inspector !== 'details' && inspector !== 'flags') useArticle.setState({ inspector: 'flags' })
  lead(selected ? '[data-field="annotation-note"]' : '[data-field="note"]')
}
