// What accepted fixes make of a title, and which flags are open still: both follow from decisions and edits.
import { flagBits } from './columns'
import { decidedAt, flagView, isOpen } from './flag-view'
import { currentField, type Inspected, type Opened } from './view'

export interface TitlePlace {
  /** Over the title line as it stood. */
  readonly start: number
  readonly end: number
  readonly was: string
  readonly now: string
}

/** Kinds of flags that wait for a decision, as bits. */
export function openBits(opened: Inspected): number {
  const open = opened.inspection.flags.filter((flag) => isOpen(flagView(opened, flag)))
  return flagBits(open.map((flag) => flag.kind))
}

/** The part of the title line that the machine took as the title, with these fixes done at their own places. */
function derived(opened: Opened, places: readonly TitlePlace[]): string {
  const line = opened.record.titleRaw ?? ''
  const title = opened.record.title ?? ''
  const at = line.indexOf(title)
  const [from, to] = at < 0 ? [0, line.length] : [at, at + title.length]
  let text = line.slice(from, to)
  let free = to
  for (const place of [...places].sort((one, other) => other.start - one.start)) {
    const start = Math.max(place.start, from)
    const end = Math.min(place.end, to)
    if (start >= end || end > free) continue
    text = text.slice(0, start - from) + place.now + text.slice(end - from)
    free = start
  }
  return text.trim()
}

function earlier(opened: Inspected): TitlePlace[] {
  const places: TitlePlace[] = []
  for (const flag of opened.inspection.flags) {
    if (flag.in !== 'title') continue
    for (const place of flagView(opened, flag).places) {
      const accepted = decidedAt(opened.correction, 'title', flag.kind, place.start, place.end) === 'accepted'
      if (accepted && place.now !== null) places.push({ ...place, now: place.now })
    }
  }
  return places
}

/** The current title after more fixes. Null where a title written by hand does not show where a fix belongs. */
export function fixedTitle(opened: Inspected, more: readonly TitlePlace[]): string | null {
  const before = earlier(opened)
  const current = currentField(opened.record, opened.correction, 'title') ?? ''
  if (current === derived(opened, before)) return derived(opened, [...before, ...more])
  let text = current
  for (const { was, now } of more) {
    const at = text.indexOf(was)
    if (was === '' || at < 0 || text.indexOf(was, at + 1) >= 0) return null
    text = text.slice(0, at) + now + text.slice(at + was.length)
  }
  return text.trim()
}
