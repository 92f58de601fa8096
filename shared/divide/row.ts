// A filled line as the divider sees it. What is worked out about its shape is worked out once, and only when asked for:
// most lines of a dump are never looked at closely.
import { isDebris, isMenuWord } from '../inspect/debris'
import { isPeople } from '../inspect/people'
import { type Affix, affixes } from './affix'
import { type HeaderKind, headerKind } from './header'
import { recurringKey } from './rhythm'
import { greets, valediction } from '../inspect/kind-signs'
import { type Look, look, shapeOf } from './look'
import { endsCutOff, endsSentence, isEndMark } from './shape'
import { formOf } from './stamp'
import { terms } from './terms'

/** Longer lines are paragraphs, whatever they look like. */
const longest = 400

const none: readonly Affix[] = []
/** What a site's name may stand behind or before: asked of paragraphs too, which nothing else is asked of. */
const marked = /[|\-_~/–—‐‑‒―•·»«›‹⁄⋆｜＿－:：]/
const afterthought = /^(?:p\.? ?p?\.? ?s\.? ?[:.]?|post ?scriptum:?|追伸|附言|又及)(?:\s|[:：])/i
/** Who speaks stands within so many characters. */
const longestName = 120
const turn = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:\([^)]{1,40}\))?\s?[:：](?=\s|$)/u
const small = /\p{Ll}/u
/** The name of a field and its colon: `Autor: `. */
const named = /^\s*(\p{L}[\p{L}\p{M} ._/-]{0,24}?)\s?[:：](?=\s|$)/u
/** A field's name and its colon stand within so many characters. */
const longestField = 28

export class Row {
  readonly text: string
  readonly index: number
  readonly start: number
  readonly end: number
  /** Blank lines before it. */
  readonly gap: number
  /** The separator that stands before it, as its kind, or null. */
  readonly mark: string | null
  readonly short: boolean
  /** How often the file has such a line, once that was asked. */
  times: number | undefined
  #trimmed: string | undefined
  #debris: boolean | undefined
  #header: HeaderKind | null | undefined
  #look: Look | undefined
  #sentence: boolean | undefined
  #cutOff: boolean | undefined
  #affixes: readonly Affix[] | undefined
  #key: string | undefined
  #people: boolean | undefined
  #title: string | undefined
  #shape: string | undefined
  #terms: ReadonlySet<string> | undefined
  #greets: boolean | undefined
  #leaves: boolean | undefined
  #speaker: string | undefined
  #field: string | undefined
  #stamp: string | undefined

  constructor(line: { readonly text: string; readonly index: number; readonly start: number; readonly end: number; readonly continued: boolean }, gap: number, mark: string | null) {
    this.text = line.text
    this.index = line.index
    this.start = line.start
    this.end = line.end
    this.gap = gap
    this.mark = mark
    this.short = line.text.length <= longest && !line.continued
  }
  get trimmed(): string {
    this.#trimmed ??= this.text.trim()
    return this.#trimmed
  }
  /** A line of the page around an article. */
  get debris(): boolean {
    this.#debris ??= this.text.length <= 120 && this.short && isDebris(this.text)
    return this.#debris
  }
  get menu(): boolean {
    return this.text.length <= 40 && isMenuWord(this.text)
  }
  /** A page's own, or a word as menus have them. */
  get furniture(): boolean {
    return this.debris || this.menu
  }
  get header(): HeaderKind | null {
    if (this.#header === undefined) {
      const kind = this.short ? headerKind(this.text) : null
      this.#header = kind !== null && this.debris ? null : kind
    }
    return this.#header
  }
  get look(): Look {
    this.#look ??= look(this.text)
    return this.#look
  }
  get endsSentence(): boolean {
    this.#sentence ??= endsSentence(this.text)
    return this.#sentence
  }
  get cutOff(): boolean {
    this.#cutOff ??= endsCutOff(this.text)
    return this.#cutOff
  }
  /** A mark that an agency or a press office puts under its texts. */
  get ending(): boolean {
    return this.text.length <= 32 && isEndMark(this.trimmed)
  }
  get affixes(): readonly Affix[] {
    this.#affixes ??= marked.test(this.text) ? affixes(this.text) : none
    return this.#affixes
  }
  /** Without a site's name, in small letters: what a heading that repeats the title would say. */
  get title(): string {
    if (this.#title === undefined) {
      const affix = this.affixes.find((one) => one.at === 'end') ?? this.affixes[0]
      this.#title = (affix === undefined ? this.trimmed : this.text.slice(affix.rest[0], affix.rest[1]).trim()).toLowerCase()
    }
    return this.#title
  }
  get startsSmall(): boolean {
    const unit = this.trimmed.charCodeAt(0)
    return unit < 128 ? unit >= 97 && unit <= 122 : small.test(this.trimmed.charAt(0))
  }
  /** The line as it is counted among lines that recur. */
  get key(): string {
    this.#key ??= recurringKey(this.text)
    return this.#key
  }
  get people(): boolean {
    this.#people ??= this.text.length < 60 && isPeople(this.trimmed)
    return this.#people
  }
  /** A short line that is no sentence: a heading, a name, an item of a menu. */
  get slight(): boolean {
    return this.text.length < 50 && !this.endsSentence
  }
  get shape(): string {
    this.#shape ??= shapeOf(this.text)
    return this.#shape
  }
  /** Set in from the left. */
  get indented(): boolean {
    const first = this.text.charCodeAt(0)
    return first === 9 || first === 0x3000 || (first === 32 && this.text.charCodeAt(1) === 32)
  }
  /** Opens a letter: `Dear Ann,`. */
  get greets(): boolean {
    this.#greets ??= greets(this.text)
    return this.#greets
  }
  /** Written under a letter that was closed. */
  get postscript(): boolean {
    return afterthought.test(this.trimmed)
  }
  /** Closes a letter: `Yours sincerely,`. */
  get takesLeave(): boolean {
    this.#leaves ??= this.text.length <= 60 && valediction.test(this.trimmed)
    return this.#leaves
  }
  /** Who speaks, in a turn of a transcript; empty where nobody is named. */
  get speaker(): string {
    this.#speaker ??= turn.exec(this.text.length > longestName ? this.text.slice(0, longestName) : this.text)?.[0] ?? ''
    return this.#speaker
  }
  /** The name of the field that the line holds, in small letters; empty where it names none. */
  get field(): string {
    if (this.#field === undefined) {
      const head = this.text.slice(0, longestField)
      this.#field = this.short && (head.includes(':') || head.includes('：')) ? (named.exec(head)?.[1] ?? '').toLowerCase() : ''
    }
    return this.#field
  }
  /** Its form, where it names a day. */
  get stamp(): string {
    this.#stamp ??= formOf(this.text)
    return this.#stamp
  }
  /** What it is about. */
  get terms(): ReadonlySet<string> {
    this.#terms ??= terms(this.text)
    return this.#terms
  }
  /** Reads like a part of running text: a paragraph, or a whole sentence. */
  get prose(): boolean {
    return this.text.length >= 80 || (this.endsSentence && this.look.units >= 5 && !this.debris)
  }
}
