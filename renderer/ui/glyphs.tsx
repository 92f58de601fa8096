// A glyph and a word for each status and each flag: never a coloured dot alone.
import {
  BadgeAlert, CalendarX, CircleCheck, CircleDashed, CircleSlash, Contrast, Copy, Crop, Ellipsis, Eraser, Eye, EyeOff, Heading, Minus, RulerDimensionLine, Space,
  CaseUpper, CodeXml, Ampersand, ArrowLeftRight, CircleQuestionMark, type LucideIcon,
} from 'lucide-react'
import type { ReactElement } from 'react'
import type { FlagKind, Status } from '../../shared/article/article'
import styles from './glyphs.module.css'

const statusIcons: Readonly<Record<Status, LucideIcon>> = { new: CircleDashed, reviewing: Contrast, accepted: CircleCheck, rejected: CircleSlash }

/** Hidden from screen readers: the word stands beside it, or in the name of what holds it. */
export function StatusGlyph({ status, size = 16 }: { readonly status: Status; readonly size?: number }): ReactElement {
  const Icon = statusIcons[status]
  return <Icon size={size} className={styles[status] ?? ''} aria-hidden="true" />
}

const flagIcons: Readonly<Record<FlagKind, LucideIcon>> = {
  debris: Eraser, truncated: Ellipsis, 'odd-space': Space, 'invisible-char': EyeOff, 'html-entity': Ampersand, mojibake: BadgeAlert,
  'control-char': BadgeAlert, 'replacement-char': CircleQuestionMark, 'site-in-title': Crop, 'dangling-title': Minus, 'no-title': Heading,
  'no-date': CalendarX, 'repeated-paragraph': Copy, short: RulerDimensionLine, 'all-caps': CaseUpper, pii: Eye, markup: CodeXml, bidi: ArrowLeftRight,
}
export function FlagGlyph({ kind, size = 13 }: { readonly kind: FlagKind; readonly size?: number }): ReactElement {
  const Icon = flagIcons[kind]
  return <Icon size={size} className={styles['flag'] ?? ''} aria-hidden="true" />
}
