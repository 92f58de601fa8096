// What was done, said to screen readers as a sentence: "Labelled person: Kim Montgomery, saved". Seen by nobody.
import { wording } from '../words/wording'
let region: HTMLElement | null = null

export function announce(words: string): void {
  if (!region) {
    region = document.createElement('div')
    region.className = 'only-read'
    region.setAttribute('role', 'status')
    document.body.append(region)
  }
  region.setAttribute('aria-label', wording.app.done)
  region.textContent = words
}
