// Records of an XML document as small trees, one at a time, with their bytes. Entities that a document declares are not
// expanded and nothing outside is loaded: the parser knows the five of XML and some of HTML, and no others.
import { StringDecoder } from 'node:string_decoder'
import { SaxesParser } from 'saxes'
import type { Markup } from './markup'
import { longestRecord } from './reader'

export interface Element extends Markup {
  /** As written, with its prefix. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
  /** Its bytes, where it may be a record of its own within another. */
  place?: { readonly start: number; end: number }
}

export interface Tree {
  readonly element: Element
  readonly start: number
  readonly end: number
  readonly tooLong: boolean
  /** Complaints of the parser within it. */
  readonly complaints: readonly string[]
}

interface Trees {
  /** What stands around the records, without them: head of a feed, head of a corpus. */
  readonly outside: Element
  /** Complaints outside of records, with their places. */
  readonly complaints: readonly { readonly at: number; readonly message: string }[]
  records: AsyncGenerator<Tree>
}

const sliceUnits = 1 << 16
const outsideUnits = 1 << 20
const mostComplaints = 20
const deepest = 1000
const htmlEntities: Readonly<Record<string, string>> = { nbsp: '\u00a0', copy: '©', reg: '®', trade: '™', hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', laquo: '«', raquo: '»', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euro: '€', pound: '£', deg: '°', times: '×' }

/** An ampersand that begins no entity, as many feeds have them, would swallow what follows up to a semicolon. */
const bare = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,40});)/gi
const longestEntity = 45
/** Signs of old newswire that no XML may hold. As many spaces, for places count in what was read. */
const controls = /&#(?:0*(?:[1-8]|1[124-9]|2\d|3[01])|x0*(?:[1-8bcef]|1[\da-f]));/gi
/** Stands for it within the parser: no text holds this one. */
const instead = '\ufdd0'
const asWritten = (text: string): string => text.replaceAll(instead, '&')

function element(tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return { tag, name: (tag.split(':').at(-1) ?? tag).toLowerCase(), attributes, children: [] }
}

/** `isPart`: elements within records whose bytes are wanted. */
export function treesOf(input: AsyncIterable<Buffer>, isRecord: (tag: string, above: readonly Element[]) => boolean, isPart: (tag: string) => boolean = () => false): Trees {
  const parser = new SaxesParser({ xmlns: false, position: true })
  Object.assign(parser.ENTITIES, htmlEntities)
  const outside = element('outside')
  const complaints: { at: number; message: string }[] = []
  const stack: Element[] = [outside]
  const ready: Tree[] = []
  let record: { element: Element; depth: number; start: number; units: number; complaints: string[] } | null = null
  let outsideLeft = outsideUnits

  /** The slice under work and the one before it, to tell bytes by. */
  let slice = { text: '', units: 0, bytes: 0 }
  let before = slice
  let known = { units: 0, bytes: 0 }

  function byteAt(units: number): number {
    const [from, offset] = units >= slice.units ? [slice, units - slice.units] : [before, Math.max(0, units - before.units)]
    if (from === slice && known.units <= offset) {
      known = { units: offset, bytes: known.bytes + Buffer.byteLength(slice.text.slice(known.units, offset)) }
      return slice.bytes + known.bytes
    }
    return from.bytes + Buffer.byteLength(from.text.slice(0, offset))
  }

  /** Where the tag that ends a name at `units` began. */
  function tagStart(name: string, units: number): number {
    const guess = units - name.length - 2
    const text = before.text + slice.text
    const found = text.lastIndexOf('<', Math.max(0, units - (slice.units - before.text.length) - name.length - 1))
    return found >= 0 ? found + slice.units - before.text.length : guess
  }

  function add(text: string): void {
    if (record) record.units += text.length
    else outsideLeft -= text.length
    if (record ? record.units > longestRecord : outsideLeft < 0) return
    const children = stack.at(-1)!.children
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += asWritten(text)
    else children.push(asWritten(text))
  }

  let openedAt = 0
  parser.on('opentagstart', (tag) => {
    openedAt = record && !isPart(tag.name) ? 0 : byteAt(tagStart(tag.name, parser.position))
  })
  parser.on('opentag', (tag) => {
    const made = element(tag.name, Object.fromEntries(Object.entries(tag.attributes as Record<string, string>).map(([name, value]) => [name, asWritten(value)])))
    if (record && isPart(tag.name)) made.place = { start: openedAt, end: openedAt }
    const begins = !record && isRecord(tag.name, stack.slice(1))
    if (begins) record = { element: made, depth: stack.length, start: openedAt, units: 0, complaints: [] }
    else if (stack.length < deepest && (record ? record.units <= longestRecord : outsideLeft > 0)) stack.at(-1)!.children.push(made)
    if (!record) outsideLeft -= tag.name.length
    stack.push(made)
  })
  parser.on('closetag', () => {
    const closed = stack.length > 1 ? stack.pop() : undefined
    if (closed?.place) closed.place.end = byteAt(parser.position)
    if (!record || stack.length > record.depth) return
    ready.push({ element: record.element, start: record.start, end: byteAt(parser.position), tooLong: record.units > longestRecord, complaints: record.complaints })
    record = null
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /, '')
    if (record) record.complaints.push(message)
    else if (complaints.length < mostComplaints) complaints.push({ at: byteAt(parser.position), message })
  })

  function feed(text: string): void {
    before = slice
    slice = { text, units: before.units + before.text.length, bytes: before.bytes + Buffer.byteLength(before.text) }
    known = { units: 0, bytes: 0 }
    parser.write(text.replace(bare, instead).replace(controls, (reference) => ' '.repeat(reference.length)))
  }

  async function* records(): AsyncGenerator<Tree> {
    const decoder = new StringDecoder('utf8')
    let rest = ''
    const cut = function* (last: boolean): Generator<string> {
      while (rest.length > 0) {
        let end = Math.min(rest.length, sliceUnits)
        // The parser must not carry half a line end, half a pair or half an entity into the next slice.
        if (end < rest.length || !last) {
          const entity = rest.lastIndexOf('&', end - 1)
          if (entity >= 0 && entity > end - longestEntity) end = entity
          while (end > 0 && /[\r\ud800-\udbff]/.test(rest[end - 1]!)) end -= 1
        }
        if (end === 0) return
        yield rest.slice(0, end)
        rest = rest.slice(end)
      }
    }
    for await (const chunk of input) {
      rest += decoder.write(chunk)
      for (const part of cut(false)) {
        feed(part)
        yield* ready.splice(0)
      }
    }
    for (const part of cut(true)) feed(part)
    try {
      parser.close()
    } catch (error) {
      complaints.push({ at: byteAt(parser.position), message: (error as Error).message })
    }
    yield* ready.splice(0)
    const end = byteAt(slice.units + slice.text.length)
    for (const { place } of stack) if (place) place.end = end
    if (record) ready.push({ element: (record as { element: Element }).element, start: (record as { start: number }).start, end, tooLong: false, complaints: ['The file ends within this record.'] })
    yield* ready.splice(0)
  }

  return { outside, complaints, records: records() }
}

/** The first descendants by a path of local names. */
export function allOf(from: Element | null | undefined, ...path: readonly string[]): Element[] {
  let found = from ? [from] : []
  for (const name of path) found = found.flatMap((one) => one.children.filter((child): child is Element => typeof child !== 'string' && child.name === name))
  return found
}

export function firstOf(from: Element | null | undefined, ...path: readonly string[]): Element | null {
  return allOf(from, ...path)[0] ?? null
}

/** Every descendant of a name, in order. */
export function within(from: Element | null | undefined, name: string): Element[] {
  if (!from) return []
  const found: Element[] = []
  const queue: Element[] = [from]
  for (let one = queue.pop(); one; one = queue.pop()) {
    if (one !== from && one.name === name) found.push(one)
    for (let at = one.children.length - 1; at >= 0; at -= 1) {
      const child = one.children[at]
      if (child !== undefined && typeof child !== 'string') queue.push(child)
    }
  }
  return found
}

/** Text as it stands, all of it. */
export function plainText(from: Element | null | undefined): string {
  if (!from) return ''
  let text = ''
  const queue: (Element | string)[] = [from]
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (typeof one === 'string') text += one
    else for (let at = one.children.length - 1; at >= 0; at -= 1) queue.push(one.children[at]!)
  }
  return text
}
