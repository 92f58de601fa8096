// How each kind of flag is named, drawn and mended, in words for a person.
import {
  BadgeAlert, CalendarX, CaseUpper, Code, Copy, Crop, Ellipsis, Eraser, EyeOff, Heading, IdCard, type LucideIcon, Minus, RulerDimensionLine, Space, TriangleAlert,
} from 'lucide-react'
import type { FlagKind } from '../../shared/article/article'
import type { FlagView } from '../../shared/question'
import type { Wording } from '../../shared/words/catalogue'
import { wording } from '../words/wording'

interface Words {
  readonly name: string
  /** What its fix does. */
  readonly verb: string
  readonly icon: LucideIcon
}

const looks: Readonly<Record<FlagKind, { readonly verb: keyof Wording['kinds']['fixes']; readonly icon: LucideIcon }>> = {
  debris: { verb: 'delete', icon: Eraser },
  truncated: { verb: 'mend', icon: Ellipsis },
  'odd-space': { verb: 'plain', icon: Space },
  'invisible-char': { verb: 'delete', icon: EyeOff },
  'html-entity': { verb: 'decode', icon: Code },
  mojibake: { verb: 'decode', icon: BadgeAlert },
  'control-char': { verb: 'delete', icon: EyeOff },
  'replacement-char': { verb: 'mend', icon: BadgeAlert },
  'site-in-title': { verb: 'trim', icon: Crop },
  'dangling-title': { verb: 'trim', icon: Minus },
  'no-title': { verb: 'mend', icon: Heading },
  'no-date': { verb: 'mend', icon: CalendarX },
  'repeated-paragraph': { verb: 'delete', icon: Copy },
  short: { verb: 'mend', icon: RulerDimensionLine },
  'all-caps': { verb: 'mend', icon: CaseUpper },
  pii: { verb: 'delete', icon: IdCard },
  markup: { verb: 'delete', icon: Code },
  bidi: { verb: 'delete', icon: TriangleAlert },
}

export function flagWords(kind: FlagKind): Words {
  const { verb, icon } = looks[kind]
  return { name: wording.kinds.flags[kind], verb: wording.kinds.fixes[verb], icon }
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
