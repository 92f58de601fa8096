// The four panes as places for the focus, so that Ctrl 1 to 4 reach them and a focus whose element went finds a home.
import { afterFrames } from './frames'

const places = {
  list: '#article-list',
  text: '.cm-content, main [role="document"]',
  inspector: '#inspector-body',
  navigation: 'nav [aria-current="page"], nav button',
} as const

export function focusPane(name: keyof typeof places): void {
  document.querySelector<HTMLElement>(places[name])?.focus()
}

/** Where what had the focus is taken away (a removed chip, a closed card), the dialog that is open or the text gets it, not nothing. */
export function keepFocus(): () => void {
  const lost = (event: FocusEvent): void => {
    if (event.relatedTarget !== null) return
    const from = event.target as Element
    // A dialog that closes gives the focus back by itself, in the frame after it has gone.
    afterFrames(2, () => {
      if (document.activeElement !== document.body || from.isConnected) return
      const dialog = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1)
      if (dialog) return dialog.focus()
      const inspector = document.querySelector('#inspector-body')
      if (inspector?.contains(lastIn)) focusPane('inspector')
      else focusPane('text')
      if (document.activeElement === document.body) focusPane('list')
    })
  }
  let lastIn: Node | null = null
  const remember = (event: FocusEvent): void => {
    lastIn = (event.target as Element).closest('#inspector-body')
  }
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', lost)
  return () => {
    document.removeEventListener('focusin', remember)
    document.removeEventListener('focusout', lost)
  }
}
