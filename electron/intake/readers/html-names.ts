// What a name says of an element before anything stands in it: whether it has an end, what it ends, and how what is in it is
// read. After the HTML standard's parsing rules, as far as pages lean on them.

export interface Name {
  /** Lower and upper case. */
  readonly local: string
  readonly tag: string
  /** Has no end tag, and nothing in it. */
  readonly empty: boolean
  /** Elements that end where this one begins right within them. */
  readonly ends: ReadonlySet<string> | null
  /** What is in it is text up to its own end tag: where that begins. */
  readonly until: RegExp | null
  /** Of those, the text has entities. */
  readonly entities: boolean
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Those of the standard's serialization, and the obsolete ones that old pages hold. */
export const emptyElements = set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr')

const field = set('input option optgroup select button datalist textarea')
const ends: readonly (readonly [names: ReadonlySet<string>, ended: ReadonlySet<string>])[] = [
  [set('p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'), set('p')],
  [set('select input output button datalist textarea'), field],
  [set('tr'), set('tr th td')],
  [set('th'), set('th')],
  [set('td'), set('thead th td')],
  [set('tbody tfoot'), set('thead tbody')],
  [set('li'), set('li')],
  [set('dd dt'), set('dd dt')],
  [set('rt rp'), set('rt rp')],
  [set('option'), set('option')],
  [set('optgroup'), set('optgroup option')],
  [set('body'), set('head link script')],
]

const until: Readonly<Record<string, RegExp>> = {
  script: /<\/script[ \t\n\f\r>]/gi, style: /<\/style[ \t\n\f\r>]/gi, title: /<\/title[ \t\n\f\r>]/gi, textarea: /<\/textarea[ \t\n\f\r>]/gi, xmp: /<\/xmp[ \t\n\f\r>]/gi,
}

const known = new Map<string, Name>()

function make(local: string): Name {
  return {
    local, tag: local.toUpperCase(), empty: emptyElements.has(local), ends: ends.find(([names]) => names.has(local))?.[1] ?? null,
    until: Object.hasOwn(until, local) ? until[local]! : null, entities: local === 'title',
  }
}

/** Names are few, but a page may make some up. */
const mostKnown = 1000

/** `written`: in any case. */
export function nameOf(written: string): Name {
  const found = known.get(written)
  if (found) return found
  const name = make(written.toLowerCase())
  if (known.size < mostKnown) known.set(written, name)
  return name
}
