// What was done, said to screen readers as a sentence: "Labelled person: Kim Montgomery, saved". Seen by nobody.
let region: HTMLElement | null = null

export function announce(words: string): void {
  if (!region) {
    region = document.createElement('div')
    region.className = 'only-read'
    region.setAttribute('role', 'status')
    region.setAttribute('aria-label', 'Done')
    document.body.append(region)
  }
  region.textContent = words
}
