// What the machine found for an article, and the words for its state. Raw offsets are UTF-16 units over the
// article's raw text; byte offsets say of what. Records never change after intake: people's corrections lie beside them.

/** Dense number in a desk, from 0; used for columns and bitmaps. Never reused, never shown. */
export type ArticleNumber = number
export type DumpNumber = number

export const statuses = ['new', 'reviewing', 'accepted', 'rejected'] as const
export type Status = (typeof statuses)[number]

/** Fields that a person can correct. `byline` is a list; the others are one value or null. */
export const fieldNames = ['title', 'site', 'section', 'byline', 'published', 'language', 'url', 'kind'] as const
export type FieldName = (typeof fieldNames)[number]
export type FieldValue = string | readonly string[] | null

export interface Fields {
  readonly title: string | null
  readonly site: string | null
  readonly section: string | null
  readonly byline: readonly string[]
  /** ISO 8601 date or date-time. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly url: string | null
  /** interview, list, release, report, review, letter ... */
  readonly kind: string | null
}

/** Where a value was found: a range of the raw text, and how sure the finder is (0 to 1). */
export interface Found {
  readonly start: number
  readonly end: number
  readonly confidence: number
  /** In plain words: `own line under the title`, `in prose`, `end of the title`. */
  readonly how: string
}

export const flagKinds = [
  'debris', 'truncated', 'odd-space', 'invisible-char', 'html-entity', 'mojibake', 'control-char', 'replacement-char',
  'site-in-title', 'dangling-title', 'no-title', 'no-date', 'repeated-paragraph', 'short', 'all-caps', 'pii', 'markup', 'bidi',
] as const
export type FlagKind = (typeof flagKinds)[number]

/** A defect with all its places of one sort: twenty en spaces are one flag with twenty ranges. */
export interface Flag {
  readonly kind: FlagKind
  /** `raw`: over the raw text. `title`: over `titleRaw`. */
  readonly in: 'raw' | 'title'
  /** Flat: start, end, start, end ... UTF-16 units; ascending, not overlapping. Empty: the article as a whole. */
  readonly ranges: readonly number[]
  /** One plain sentence with the evidence. */
  readonly message: string
  /** What takes the place of each range, or null where there is no remedy. `''` deletes. */
  readonly fix: string | null
  /** Where each range has a replacement of its own (entities, mojibake): one string a range. Wins over `fix`. */
  readonly fixes?: readonly string[]
}

export interface Speaker {
  readonly name: string
  /** Flat ranges over the raw text, as in `Flag.ranges`: each a turn, without the speaker's name. */
  readonly turns: readonly number[]
}

export interface Boundary {
  /** 0 to 1, calibrated. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/** What intake says of an article from its raw text. Pure, so it can be taken again at any time. `kind` is for inspection to say. */
export interface Description extends Fields {
  /** The title line as it stood, without its line end, or null where the article has none. */
  readonly titleRaw: string | null
  /** Range of the title line in raw, without its line end, or null. */
  readonly titleRange: readonly [number, number] | null
  readonly found: { readonly [field in FieldName]?: Found }
}

/** One published rule of quality, measured on an article. */
export interface Signal {
  /** `gopher:word-count`, `c4:terminal-mark` ... */
  readonly name: string
  readonly value: number
  readonly passed: boolean
  /** Flat ranges over the raw text of what caused it; empty where it is the article as a whole. */
  readonly ranges: readonly number[]
}

/** What inspection says of an article, in the background. Machine facts: disposable, never journalled, made again by a later version. */
export interface Inspection {
  readonly kind: string | null
  readonly kindFound: Found | null
  readonly speakers: readonly Speaker[]
  readonly flags: readonly Flag[]
  readonly signals: readonly Signal[]
  /** For near-duplicates, or null where the text is too short for one. */
  readonly signature: Uint8Array | null
}

/** One article as intake hands it to the store, and as the store keeps it in a page of 256. */
export interface ArticleRecord extends Description {
  /** Stable: the same on every desk for the same dump bytes with the same division. See `identity.ts`. */
  readonly id: string
  /** UTF-8 bytes in the dump's extract, half-open. */
  readonly start: number
  readonly end: number
  /** Bytes of the dump or member as it lay on disk, half-open. */
  readonly byteStart: number
  readonly byteEnd: number
  /** 1-based, inclusive. */
  readonly lineStart: number
  readonly lineEnd: number
  /** UTF-16 units of raw. */
  readonly length: number
  readonly boundary: Boundary
  /** What a record of the dump said beside the known fields; absent where it said nothing. */
  readonly custom?: Readonly<Record<string, FieldValue>>
  /** What another desk's inspection had found, of an article that came with an export; it stands. */
  readonly inspected?: { readonly kind: string | null; readonly flags: readonly Flag[] }
}
