// Where T and N lead: fields of the inspector that may not stand yet when the key is pressed.
import { useArticle } from './article-state'

function later(selector: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()))
}

export function focusTag(): void {
  const { inspector } = useArticle.getState()
  if (inspector !== 'details' && inspector !== 'flags') useArticle.setState({ inspector: 'flags' })
  later('[data-field="tag"]')
}

/** A field of the article itself: its title. */
export function focusField(name: string): void {
  later(`[data-field="${name}"]`)
}

/** A note on the selected annotation, or on the article where none is selected. */
export function focusNote(): void {
  const { selected, inspector } = useArticle.getState()
  if (selected) useArticle.setState({ inspector: 'annotations' })
  else if (inspector !== 'details' && inspector !== 'flags') useArticle.setState({ inspector: 'flags' })
  later(selected ? '[data-field="annotation-note"]' : '[data-field="note"]')
}
