// How each kind of flag is named, drawn and mended, in words for a person.
import {
  BadgeAlert, CalendarX, CaseUpper, Code, Copy, Crop, Ellipsis, Eraser, EyeOff, Heading, IdCard, type LucideIcon, Minus, RulerDimensionLine, Space, TriangleAlert,
} from 'lucide-react'
import type { FlagKind } from '../../shared/article'
import type { FlagView } from '../../shared/question'

interface Words {
  readonly name: string
  /** What its fix does. */
  readonly verb: string
  readonly icon: LucideIcon
}

export const flagWords: Readonly<Record<FlagKind, Words>> = {
  debris: { name: 'Debris', verb: 'Delete', icon: Eraser },
  truncated: { name: 'Truncated ending', verb: 'Mend', icon: Ellipsis },
  'odd-space': { name: 'Odd spaces', verb: 'Make plain', icon: Space },
  'invisible-char': { name: 'Invisible characters', verb: 'Delete', icon: EyeOff },
  'html-entity': { name: 'HTML entities', verb: 'Decode', icon: Code },
  mojibake: { name: 'Mojibake', verb: 'Decode', icon: BadgeAlert },
  'control-char': { name: 'Control characters', verb: 'Delete', icon: EyeOff },
  'replacement-char': { name: 'Lost characters', verb: 'Mend', icon: BadgeAlert },
  'site-in-title': { name: 'Site name in title', verb: 'Trim', icon: Crop },
  'dangling-title': { name: 'Dangling dash in title', verb: 'Trim', icon: Minus },
  'no-title': { name: 'No title', verb: 'Mend', icon: Heading },
  'no-date': { name: 'No date', verb: 'Mend', icon: CalendarX },
  'repeated-paragraph': { name: 'Repeated paragraph', verb: 'Delete', icon: Copy },
  short: { name: 'Very short', verb: 'Mend', icon: RulerDimensionLine },
  'all-caps': { name: 'All capitals', verb: 'Mend', icon: CaseUpper },
  pii: { name: 'Personal data', verb: 'Delete', icon: IdCard },
  markup: { name: 'Markup', verb: 'Delete', icon: Code },
  bidi: { name: 'Direction marks', verb: 'Delete', icon: TriangleAlert },
}

export function openPlaces(flag: FlagView): FlagView['places'] {
  return flag.places.filter(place => place.state === 'open')
}

/** A flag on the article as a whole has no places. */
export function isOpen(flag: FlagView): boolean {
  return flag.places.length === 0 ? flag.dismissed !== true : openPlaces(flag).length > 0
}

export function hasFix(flag: FlagView): boolean {
  return openPlaces(flag).some(place => place.now !== null)
}

/** Names a flag of an article as long as its view stands. */
export function flagKey(flag: FlagView): string {
  return `${flag.kind} ${flag.in} ${flag.places[0]?.start ?? ''}`
}
