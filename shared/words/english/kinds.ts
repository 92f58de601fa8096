// Names for what has a fixed set of kinds: statuses, reasons, flags and what their fixes do, in English.
import type { FlagKind, Status } from '../../article/article'
import type { ByteKind } from '../../dump/report'
import type { Stroke } from '../../scheme/hues'
import type { Reason } from '../../article/reasons'
import type { Part } from '../part'

export const statuses: Readonly<Record<Status, string>> = { new: 'New', reviewing: 'Reviewing', accepted: 'Accepted', rejected: 'Rejected' }

export const reasons: Readonly<Record<Reason, string>> = { stub: 'stub', duplicate: 'duplicate', language: 'language', 'off topic': 'off topic' }

export const flags: Readonly<Record<FlagKind, string>> = {
  debris: 'Debris',
  truncated: 'Truncated ending',
  'odd-space': 'Odd spaces',
  'invisible-char': 'Invisible characters',
  'html-entity': 'HTML entities',
  mojibake: 'Mojibake',
  'control-char': 'Control characters',
  'replacement-char': 'Lost characters',
  'site-in-title': 'Site name in title',
  'dangling-title': 'Dangling dash in title',
  'no-title': 'No title',
  'no-date': 'No date',
  'repeated-paragraph': 'Repeated paragraph',
  short: 'Very short',
  'all-caps': 'All capitals',
  pii: 'Personal data',
  markup: 'Markup',
  bidi: 'Direction marks',
}

/** Of the line below words that have a label. */
export const strokes: Readonly<Record<Stroke, string>> = { solid: 'solid', dashed: 'dashed', dotted: 'dotted', double: 'double', wavy: 'wavy' }

export const fixes = { delete: 'Delete', mend: 'Mend', plain: 'Make plain', decode: 'Decode', trim: 'Trim' }

export const bytes: Readonly<Record<ByteKind, string>> = { article: 'article', debris: 'debris', separator: 'separator', blank: 'blank', undecodable: 'undecodable', overhead: 'around records', earlier: 'in the earlier version' }

/** Of cuts: sure, likely, doubtful. */
export const confidences = { sure: (from: Part) => `${from} and more`, likely: (from: Part, to: Part) => `${from} to ${to}`, doubtful: (below: Part) => `below ${below}` }
